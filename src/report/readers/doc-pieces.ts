/** A stretch of text of an old Word file that lies in one piece in its stream. */
export interface Piece {
  /** The first character's number in the whole text, and the number behind the last. */
  readonly from: number
  readonly to: number
  /** Where the first character lies in the stream, in bytes. */
  readonly at: number
  /** Whether each character takes one byte (Western letters) instead of two. */
  readonly isNarrow: boolean
  /** Properties that a fast save laid over the piece. */
  readonly overlay: Uint8Array
}

const NOTHING = new Uint8Array()
const OVERLAY = 1
const PIECES = 2

/**
 * The pieces that make up the text, in the order of the text: a fast save leaves them in any order
 * in the file. Null where the list is damaged. `clx` is that part of the table stream.
 */
export const piecesOf = (clx: Uint8Array): readonly Piece[] | null => {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength)
  const overlays: Uint8Array[] = []
  let at = 0
  while (at + 3 <= clx.length && clx[at] === OVERLAY) {
    const size = view.getUint16(at + 1, true)
    overlays.push(clx.subarray(at + 3, at + 3 + size))
    at += 3 + size
  }
  if (at + 5 > clx.length || clx[at] !== PIECES) return null
  const size = view.getUint32(at + 1, true)
  const start = at + 5
  const count = Math.floor((size - 4) / 12)
  if (count < 1 || start + size > clx.length) return null
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const from = view.getUint32(start + i * 4, true)
    const to = view.getUint32(start + i * 4 + 4, true)
    const entry = start + (count + 1) * 4 + i * 8
    const place = view.getUint32(entry + 2, true)
    const isNarrow = (place & 0x40000000) !== 0
    const byte = place & 0x3fffffff
    if (to < from) return null
    const overlay = overlayOf(view.getUint16(entry + 6, true), overlays)
    pieces.push({ from, to, at: isNarrow ? byte >> 1 : byte, isNarrow, overlay })
  }
  return pieces
}

/** Short overlays name their property by its number in Word 6. */
const SHORT: Readonly<Record<number, number>> = {
  0x18: 0x2416,
  0x19: 0x2417,
  0x41: 0x0800,
  0x57: 0x0837,
  0x5c: 0x083c,
  0x68: 0x2a48,
}

const overlayOf = (prm: number, overlays: readonly Uint8Array[]): Uint8Array => {
  if ((prm & 1) === 1) return overlays[prm >> 1] ?? NOTHING
  const code = SHORT[(prm >> 1) & 0x7f]
  return code === undefined ? NOTHING : Uint8Array.of(code & 0xff, code >> 8, prm >> 8)
}
