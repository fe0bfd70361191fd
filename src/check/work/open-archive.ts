import { bundleFiles } from '../../report/readers/bundle.ts'
import { pagesOf } from '../../report/readers/scanned-pages.ts'
import { isBundle, isLitter, zipMembers, type ZipMember } from '../../report/readers/zip-members.ts'
import { siteFolder } from '../desk/site-folder.ts'
import type { ArchivedFile, Refusal } from './messages.ts'

const MOST_FILES = 2_000
const MOST_BYTES = 300 * 1024 * 1024

const refused = (code: Refusal['code']): { readonly error: Refusal } => ({
  error: { code, message: null, about: null },
})

const membersOf = (bytes: Uint8Array): readonly ZipMember[] | null =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? zipMembers(bytes) : null

const namesIn = (bytes: Uint8Array): readonly string[] =>
  (membersOf(bytes) ?? []).map(({ name }) => name)

/** Whether bytes are a workspace of this page, which is a zip with a file of this name. */
export const isWorkspace = (bytes: Uint8Array): boolean => namesIn(bytes).includes('workspace.json')

/** Whether bytes are the zip of a site that this page wrote. */
export const isSite = (bytes: Uint8Array): boolean => siteFolder(namesIn(bytes)) !== null

/** Whether bytes are an archive of files: a zip that is no document, nor the scanned pages of one. */
export const isArchive = (bytes: Uint8Array, name: string): boolean => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const members = zipMembers(bytes)
  if (members === null) return /\.zip$/iu.test(name)
  return members.length === 0 || (isBundle(members) && pagesOf(members) === null)
}

const sizeOf = (members: readonly ZipMember[]): number =>
  members.reduce((sum, { size }) => sum + size, 0)

const isLarge = (members: readonly ZipMember[]): boolean =>
  members.length > MOST_FILES || sizeOf(members) > MOST_BYTES

/**
 * The files of an archive, named below its own name, those of archives in it too; the scanned pages
 * of one report are one file. Bounded in number and size, so that no archive fills memory; what
 * systems leave beside files is passed over. A file that cannot be unpacked says why.
 */
export const openArchive = (
  bytes: Uint8Array,
  archive: string,
): { readonly files: readonly ArchivedFile[] } | { readonly error: Refusal } => {
  const own = zipMembers(bytes)?.filter(({ name }) => !isLitter(name))
  if (own === undefined) return refused('archive_damaged')
  if (own.length === 0) return refused('archive_empty')
  if (isLarge(own)) return refused('archive_large')
  const members = bundleFiles(bytes) ?? []
  if (isLarge(members)) return refused('archive_large')
  const files = members.map(({ name, read }): ArchivedFile => {
    const unpacked = read()
    const named = { name: `${archive}/${name}` }
    return 'error' in unpacked
      ? { ...named, source: new Blob(), error: { ...unpacked.error, about: null } }
      : { ...named, source: new Blob([unpacked.bytes as Uint8Array<ArrayBuffer>]) }
  })
  if (files.length === 0) return refused('archive_empty')
  if (files.every(({ error }) => error?.code === 'encrypted')) return refused('archive_encrypted')
  return { files }
}
