import { pageSeries, seriesName } from './page-series.ts'
import { joinPages, pagesOf } from './scanned-pages.ts'
import { isBundle, isLitter, zipMembers, type ZipMember } from './zip-members.ts'

const DEEPEST = 3
const MOST_FILES = 5000
const MOST_TOTAL = 1024 * 1024 * 1024

/**
 * The files of an archive of many, archives in it opened too, under their names with folders; the
 * scanned pages of one report are one file. Null where the bytes are one document, an archive of
 * nothing but the pages of one report among them, or no archive. Unpack one at a time: together they may be
 * large, though never over 1 GB by their own account.
 */
export const bundleFiles = (bytes: Uint8Array): readonly ZipMember[] | null => {
  const members = zipMembers(bytes)
  if (!members || !isBundle(members) || pagesOf(members)) return null
  const files: ZipMember[] = []
  let total = 0
  const add = (list: readonly ZipMember[], folder: string, depth: number): void => {
    for (const member of list) {
      const name = folder + member.name
      if (isLitter(name)) continue
      if (files.length >= MOST_FILES || total + member.size > MOST_TOTAL) return
      const inner = /\.zip$/iu.test(name) && depth < DEEPEST ? openInner(member) : null
      if (inner) add(inner, `${name}/`, depth + 1)
      else files.push({ ...member, name })
      total += member.size
    }
  }
  add(members, '', 1)
  return withJoinedPages(files)
}

/** The files, the scanned pages of each report joined into one. */
const withJoinedPages = (files: readonly ZipMember[]): readonly ZipMember[] => {
  const series = pageSeries(files.map(({ name }) => name))
  if (series.length === 0) return files
  const byName = new Map(files.map((file) => [file.name, file]))
  return files.flatMap((file): readonly ZipMember[] => {
    const names = series.find((pages) => pages.includes(file.name))
    if (!names) return [file]
    if (names[0] !== file.name) return []
    const pages = names.flatMap((name) => byName.get(name) ?? [])
    const size = pages.reduce((sum, page) => sum + page.size, 0)
    return [{ name: seriesName(names), size, read: () => joinPages(pages) }]
  })
}

const openInner = (member: ZipMember): readonly ZipMember[] | null => {
  const unpacked = member.read()
  const members = 'bytes' in unpacked ? zipMembers(unpacked.bytes) : null
  return members && isBundle(members) && !pagesOf(members) ? members : null
}
