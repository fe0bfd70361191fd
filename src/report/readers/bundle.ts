import { isBundle, zipMembers, type ZipMember } from './zip-members.ts'

const DEEPEST = 3
const MOST_FILES = 5000
const MOST_TOTAL = 1024 * 1024 * 1024

// What systems leave in archives beside the files that somebody put there.
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu

/**
 * The files of an archive of many, archives in it opened too, under their names with folders; null
 * where the bytes are one document, or no archive. Unpack one at a time: together they may be
 * large, though never over 1 GB by their own account.
 */
export const bundleFiles = (bytes: Uint8Array): readonly ZipMember[] | null => {
  const members = zipMembers(bytes)
  if (!members || !isBundle(members)) return null
  const files: ZipMember[] = []
  let total = 0
  const add = (list: readonly ZipMember[], folder: string, depth: number): void => {
    for (const member of list) {
      const name = folder + member.name
      if (LITTER.test(name)) continue
      if (files.length >= MOST_FILES || total + member.size > MOST_TOTAL) return
      const inner = /\.zip$/iu.test(name) && depth < DEEPEST ? openInner(member) : null
      if (inner) add(inner, `${name}/`, depth + 1)
      else files.push({ ...member, name })
      total += member.size
    }
  }
  add(members, '', 1)
  return files
}

const openInner = (member: ZipMember): readonly ZipMember[] | null => {
  const unpacked = member.read()
  const members = 'bytes' in unpacked ? zipMembers(unpacked.bytes) : null
  return members && isBundle(members) ? members : null
}
