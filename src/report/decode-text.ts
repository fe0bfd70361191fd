const decoders = new Map<string, TextDecoder>()

const decoder = (label: string, fatal: boolean): TextDecoder => {
  const key = `${label}${fatal ? '!' : ''}` as const
  const known = decoders.get(key)
  if (known) return known
  const made = new TextDecoder(label, { fatal })
  decoders.set(key, made)
  return made
}

const decodeStrictly = (bytes: Uint8Array, label: string): string | null => {
  try {
    return decoder(label, true).decode(bytes)
  } catch {
    return null
  }
}

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

// Letters, digits and signs of Chinese text; anything else is a sign of the wrong byte order.
const READABLE = /[\s!-~\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2030]/gu
const SAMPLE = 4096

// UTF-16 without a mark: no other text has zero bytes (the upper halves of ASCII characters).
const byZeros = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE))
  if (!head.includes(0)) return null
  const readable = (label: string): number => {
    const text = decodeStrictly(head, label) ?? ''
    return (text.match(READABLE)?.length ?? 0) / (head.length / 2)
  }
  return ['utf-16le', 'utf-16be'].find((label) => readable(label) > 0.9) ?? null
}

/**
 * The text of a file: by its byte order mark, else by `declared` (a page's meta charset), else the
 * first of UTF-8, UTF-16 and GB18030 in which every byte is valid. Null where none fits; nothing
 * is ever decoded with replacement characters.
 */
export const decodeText = (bytes: Uint8Array, declared: string | null = null): string | null => {
  const mark = byMark(bytes)
  if (mark) return decodeStrictly(bytes, mark)
  const zeros = byZeros(bytes)
  if (zeros) return decodeStrictly(bytes, zeros)
  const labels = declared ? [declared, 'utf-8', 'gb18030'] : ['utf-8', 'gb18030']
  for (const label of labels) {
    const text = isKnown(label) ? decodeStrictly(bytes, label) : null
    if (text !== null) return text
  }
  return null
}

const isKnown = (label: string): boolean => {
  try {
    decoder(label, true)
    return true
  } catch {
    return false
  }
}
