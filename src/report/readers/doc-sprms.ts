/** One property of a run, paragraph or row of an old Word file: its code and its operand. */
export interface Sprm {
  readonly code: number
  readonly operand: Uint8Array
}

const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]
const T_DEF_TABLE = 0xd608
const P_CHG_TABS = 0xc615

/** The properties in a list of them; what follows a property cut short is left out. */
export const sprmsOf = (bytes: Uint8Array): readonly Sprm[] => {
  const sprms: Sprm[] = []
  let at = 0
  while (at + 2 < bytes.length) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    at += 2
    let size = SIZES[code >> 13] ?? 0
    if (size === 0) {
      size = bytes[at] ?? 0
      if (code === T_DEF_TABLE) {
        // The only size of two bytes; it counts itself, less one.
        size = Math.max(0, (size | ((bytes[at + 1] ?? 0) << 8)) - 1)
        at += 2
      } else {
        at++
        if (code === P_CHG_TABS && size === 255) return sprms
      }
    }
    if (at + size > bytes.length) return sprms
    sprms.push({ code, operand: bytes.subarray(at, at + size) })
    at += size
  }
  return sprms
}
