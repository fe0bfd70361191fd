import { zipSync } from 'fflate'
import type { ReadError } from '../report-document.ts'
import { pageSeries } from './page-series.ts'
import { isBundle, isLitter, zipMembers, type ZipMember } from './zip-members.ts'

type Bytes = { readonly bytes: Uint8Array } | { readonly error: ReadError }

/** The pages of an archive that holds the scanned pages of one report and nothing else, in order. */
export const scannedPages = (bytes: Uint8Array): readonly ZipMember[] | null => {
  const members = zipMembers(bytes)
  return members && isBundle(members) ? pagesOf(members) : null
}

export const pagesOf = (members: readonly ZipMember[]): readonly ZipMember[] | null => {
  const own = members.filter(({ name }) => !isLitter(name))
  const [pages, more] = pageSeries(own.map(({ name }) => name))
  if (!pages || more || pages.length !== own.length) return null
  return pages.flatMap((name) => own.filter((member) => member.name === name))
}

/** The pages of one report as an archive that is read as one document; or why one cannot be taken. */
export const joinPages = (pages: readonly { readonly read: () => Bytes }[]): Bytes => {
  const files: Record<string, Uint8Array> = {}
  for (const [i, page] of pages.entries()) {
    const taken = page.read()
    if ('error' in taken) return taken
    const isPng = taken.bytes[0] === 0x89
    files[`${String(i + 1)}.${isPng ? 'png' : 'jpg'}`] = taken.bytes
  }
  return { bytes: zipSync(files, { level: 0 }) }
}
