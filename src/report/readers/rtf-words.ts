/** One step through an RTF file. Bytes of text come one at a time: only their font decodes them. */
export type RtfStep =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number }

const [BACKSLASH, OPEN, CLOSE, CR, LF, QUOTE, SPACE, MINUS] = [
  0x5c, 0x7b, 0x7d, 13, 10, 0x27, 0x20, 0x2d,
]
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39

const hexOf = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (isDigit(byte)) return byte - 0x30
  const low = byte | 0x20
  return low >= 0x61 && low <= 0x66 ? low - 0x61 + 10 : -1
}

/** Walks through an RTF file: groups, control words with their numbers, bytes of text. */
export const walkRtf = (bytes: Uint8Array, step: (step: RtfStep) => void): void => {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0
    if (byte === OPEN) step({ kind: 'open' })
    else if (byte === CLOSE) step({ kind: 'close' })
    else if (byte === CR || byte === LF || byte === 0) continue
    else if (byte !== BACKSLASH) step({ kind: 'byte', byte })
    else if (!isLetter(bytes[at])) {
      const sign = bytes[at++]
      if (sign === undefined) return
      const high = sign === QUOTE ? hexOf(bytes[at]) : -1
      const low = sign === QUOTE ? hexOf(bytes[at + 1]) : -1
      if (high >= 0 && low >= 0) {
        step({ kind: 'byte', byte: high * 16 + low })
        at += 2
      } else if (sign === BACKSLASH || sign === OPEN || sign === CLOSE)
        step({ kind: 'byte', byte: sign })
      else step({ kind: 'word', word: String.fromCharCode(sign), value: null })
    } else {
      const from = at
      while (isLetter(bytes[at]) && at - from < 32) at++
      const word = String.fromCharCode(...bytes.subarray(from, at))
      const isNegative = bytes[at] === MINUS && isDigit(bytes[at + 1])
      if (isNegative) at++
      let value: number | null = null
      for (const start = at; isDigit(bytes[at]) && at - start < 10; at++)
        value = (value ?? 0) * 10 + (bytes[at] ?? 0) - 0x30
      if (bytes[at] === SPACE) at++
      if (word === 'bin') at += Math.max(0, isNegative ? 0 : (value ?? 0))
      else step({ kind: 'word', word, value: value !== null && isNegative ? -value : value })
    }
  }
}
