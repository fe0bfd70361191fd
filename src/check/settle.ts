import { isRead, placeKey, type OwnFile, type ReadFile } from './own-file.ts'

/** The county in which most of the files are; null where none is known. */
export const commonCounty = (files: readonly OwnFile[]): string | null => {
  const counts = new Map<string, number>()
  for (const file of files) {
    const code = isRead(file) ? file.draft.township?.county_code : undefined
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first?.[0] ?? null
}

/** Files that name a township which only a county can settle. */
export const withoutCounty = (files: readonly OwnFile[]): readonly ReadFile[] =>
  files.filter(
    (file): file is ReadFile =>
      isRead(file) && file.draft.township === null && file.draft.parsed.identity.township !== null,
  )

/**
 * Whether a person must say of which county the files are: some name a township without its county,
 * and the county that was found, if one was, is that of fewer files than are left over.
 */
export const needsCounty = (files: readonly OwnFile[], found: string | null): boolean => {
  const left = withoutCounty(files).filter(({ draft }) => draft.parsed.identity.county === null)
  const placed = files.filter(
    (file) => isRead(file) && found !== null && file.draft.township?.county_code === found,
  )
  return left.length > placed.length
}

/**
 * Of several files of one township and year the last one counts, unless another was chosen; `chosen`
 * holds the ids of those.
 */
export const counting = (
  files: readonly OwnFile[],
  chosen: ReadonlySet<string>,
): ReadonlyMap<string, boolean> => {
  const groups = new Map<string, ReadFile[]>()
  for (const file of files) {
    if (!isRead(file)) continue
    const key = placeKey(file) ?? file.id
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [file])
    else group.push(file)
  }
  const counts = new Map<string, boolean>()
  for (const group of groups.values()) {
    const one = group.find(({ id }) => chosen.has(id)) ?? group.at(-1)
    for (const file of group) counts.set(file.id, file === one)
  }
  return counts
}
