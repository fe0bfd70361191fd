import { decodeText } from '../decode-text.ts'
import { latinText } from './latin-text.ts'

/**
 * The page inside a page saved as one file (MHTML). Only that part is decoded, by its own character
 * set or by what it says itself; pictures are never touched.
 */
export const pageOfMime = (bytes: Uint8Array): string | null => partOf(latinText(bytes), 0)

const MOST_LEVELS = 4
const HEAD = 64 * 1024

/** Whether a file begins as a message does: lines of «Name: value», one of them about MIME. */
export const isMime = (head: string): boolean =>
  /^\s*[\w-]{1,60}:/u.test(head) &&
  /^(?:mime-version|content-type)\s*:/imu.test(head.split(/\r?\n[ \t]*\r?\n/u)[0] ?? '')

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

const splitPart = (text: string): Part => {
  const begin = /^(?:[ \t]*\r?\n)*/u.exec(text)?.[0].length ?? 0
  const gap = /\r?\n[ \t]*\r?\n/u.exec(text.slice(begin, begin + HEAD))
  const end = gap ? begin + gap.index : begin
  const headers = new Map<string, string>()
  for (const line of text
    .slice(begin, end)
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: text.slice(end + (gap?.[0].length ?? 0)) }
}

const parameter = (header: string, name: string): string | null => {
  const found = new RegExp(`(?:^|[;\\s])${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(
    header,
  )
  return found?.[1] ?? found?.[2] ?? null
}

const partOf = (text: string, level: number): string | null => {
  const { headers, body } = splitPart(text)
  const type = headers.get('content-type') ?? 'text/plain'
  if (/^multipart\//iu.test(type)) {
    const boundary = parameter(type, 'boundary')
    if (boundary === null || boundary === '' || level >= MOST_LEVELS) return null
    for (const part of body.split(`--${boundary}`).slice(1, 2000)) {
      if (part.startsWith('--')) break
      const page = partOf(part, level + 1)
      if (page !== null) return page
    }
    return null
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return null
  const bytes = bodyBytes(body, headers.get('content-transfer-encoding') ?? '')
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  const said = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head)?.[1] ?? null
  return decodeText(bytes, parameter(type, 'charset') ?? said)
}

const bodyBytes = (body: string, encoding: string): Uint8Array => {
  if (/base64/iu.test(encoding)) return fromBase64(body)
  if (/quoted-printable/iu.test(encoding)) return fromQuotedPrintable(body)
  return Uint8Array.from(body, (letter) => letter.charCodeAt(0))
}

const fromBase64 = (text: string): Uint8Array => {
  const clean = text.replace(/[^A-Za-z\d+/]/gu, '')
  const whole = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}

const fromQuotedPrintable = (text: string): Uint8Array => {
  const plain = text
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-Fa-f]{2})/gu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}
