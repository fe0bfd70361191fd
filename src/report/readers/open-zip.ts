import { unzipSync } from 'fflate'
import { TooLarge } from '../refusals.ts'

const MOST_BYTES = 48 * 1024 * 1024

/**
 * Unpacks the named parts of a ZIP package. Pictures and the rest are never unpacked, and a part
 * that claims or turns out to be larger than 48 MB is refused, so that no package can fill memory.
 */
export const openZip = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: (file) => {
      if (!isWanted(file.name)) return false
      total += file.originalSize
      if (total > MOST_BYTES) throw new TooLarge(`unpacked size ${total}, at most ${MOST_BYTES}`)
      return true
    },
  })
  return new Map(Object.entries(parts))
}
