import { westernLetter } from './western-letter.ts'

/** Code pages by a font's character set, and by the document's `\ansicpg`. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  204: 'windows-1251',
  238: 'windows-1250',
}
const BY_PAGE: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
}

export const labelOfCharset = (charset: number): string | null => BY_CHARSET[charset] ?? null
export const labelOfPage = (page: number): string | null => BY_PAGE[page] ?? null

const decoders = new Map<string, TextDecoder>()

const decodeStrictly = (bytes: Uint8Array, label: string): string | null => {
  let decoder = decoders.get(label)
  if (!decoder) decoders.set(label, (decoder = new TextDecoder(label, { fatal: true })))
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/**
 * Bytes of text in the first code page in which all of them are letters. Programs name a Western
 * font over Chinese text often enough that GB18030 is tried before Western letters.
 */
export const lettersOf = (bytes: readonly number[], labels: readonly (string | null)[]): string => {
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes)
  const array = Uint8Array.from(bytes)
  for (const label of [...labels, 'gb18030']) {
    const text = label === null ? null : decodeStrictly(array, label)
    if (text !== null) return text
  }
  return bytes.map(westernLetter).join('')
}
