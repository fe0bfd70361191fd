import { unzipSync } from 'fflate'
import { siteFolder } from '../desk/site-folder.ts'
import type { ArchivedFile, Refusal } from './messages.ts'

const MOST_FILES = 2_000
const MOST_BYTES = 300 * 1024 * 1024
const MOST_BYTES_A_FILE = 64 * 1024 * 1024

class TooLarge extends Error {}

const refused = (code: Refusal['code']): { readonly error: Refusal } => ({
  error: { code, message: null, about: null },
})

/**
 * The name of an entry. Windows packs names in GB18030 and does not say so; fflate then reads each
 * byte as a character.
 */
const entryName = (name: string): string => {
  const codes = Array.from(name, (c) => c.charCodeAt(0))
  if (codes.some((code) => code > 0xff) || codes.every((code) => code < 0x80)) return name
  const bytes = Uint8Array.from(codes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return name
}

/** What systems and editors leave beside files: nobody dropped these. */
export const isLitter = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(path)

/** Whether a zip is a document of an office program rather than an archive of files. */
const DOCUMENT_PARTS =
  /^(?:\[Content_Types\]\.xml|word\/.*|xl\/.*|ppt\/.*|OFD\.xml|mimetype|content\.xml)$/u

const END_OF_DIRECTORY = 0x06054b50

/** Names in the directory of a zip, and whether one is encrypted; null where it is damaged. */
const directoryOf = (bytes: Uint8Array): { names: string[]; encrypted: boolean } | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const least = Math.max(0, end - 65_535)
  while (end >= least && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < least || end < 0) return null
  let at = view.getUint32(end + 16, true)
  const count = view.getUint16(end + 10, true)
  const names: string[] = []
  let encrypted = false
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    encrypted ||= (view.getUint16(at + 8, true) & 1) === 1
    const length = view.getUint16(at + 28, true)
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { names, encrypted }
}

/** Whether bytes are a workspace of this page, which is a zip with a file of this name. */
export const isWorkspace = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  directoryOf(bytes)?.names.includes('workspace.json') === true

/** Whether bytes are the zip of a site that this page wrote. */
export const isSite = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && siteFolder(directoryOf(bytes)?.names ?? []) !== null

/** Whether bytes are an archive of files: a zip that is no document. */
export const isArchive = (bytes: Uint8Array, name: string): boolean => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const directory = directoryOf(bytes)
  if (directory === null) return /\.zip$/iu.test(name)
  return !directory.names.some((entry) => DOCUMENT_PARTS.test(entry))
}

/**
 * The files of an archive, named below its own name. Bounded in number and size, so that no archive
 * fills memory; what systems leave beside files is passed over.
 */
export const openArchive = (
  bytes: Uint8Array,
  archive: string,
): { readonly files: readonly ArchivedFile[] } | { readonly error: Refusal } => {
  const directory = directoryOf(bytes)
  if (directory === null) return refused('archive_damaged')
  if (directory.encrypted) return refused('archive_encrypted')
  if (directory.names.length > MOST_FILES) return refused('archive_large')
  let total = 0
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || isLitter(entryName(name))) return false
        total += originalSize
        if (total > MOST_BYTES || originalSize > MOST_BYTES_A_FILE) throw new TooLarge()
        return true
      },
    })
    const files = Object.entries(entries).map(([name, content]) => ({
      name: `${archive}/${entryName(name)}`,
      source: new Blob([content as Uint8Array<ArrayBuffer>]),
    }))
    return files.length === 0 ? refused('archive_empty') : { files }
  } catch (error) {
    if (error instanceof TooLarge) return refused('archive_large')
    return refused('archive_damaged')
  }
}
