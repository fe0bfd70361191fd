const PRIME = 0x100000001b3n
const MASK = (1n << 64n) - 1n

/**
 * A stable code for a place that the national list does not have: `x` and twelve hex digits of the
 * 64-bit FNV-1a hash of its names, outermost first. The same names give the same code on every
 * machine and in every run.
 */
export const localCode = (...names: readonly string[]): string => {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(names.join('|')))
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return `x${hash.toString(16).padStart(16, '0').slice(0, 12)}`
}
