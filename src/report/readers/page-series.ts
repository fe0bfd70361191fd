const PICTURE = /\.(?:jpe?g|png)$/iu
const NUMBER = /(\d{1,4})(?:\s*[)）]|页)?$/u
const MOST_PAGES = 60

interface Page {
  readonly name: string
  /** Its name with folders, without its number and ending. */
  readonly stem: string
  readonly number: number
}

const pageOf = (name: string): Page | null => {
  if (!PICTURE.test(name)) return null
  const bare = name.replace(PICTURE, '')
  const found = NUMBER.exec(bare)
  if (!found) return null
  return { name, stem: bare.slice(0, found.index), number: Number(found[1]) }
}

/**
 * The scanned pages of one report among names of files with folders: pictures named alike and
 * numbered from 1 on without a gap («年报-1.jpg», «年报-2.jpg», «扫描/01.png»), in the order of
 * their numbers. A number that is missing or there twice leaves all of them apart.
 */
export const pageSeries = (names: readonly string[]): readonly (readonly string[])[] => {
  const stems = new Map<string, Page[]>()
  for (const name of names) {
    const page = pageOf(name)
    if (page) stems.set(page.stem, [...(stems.get(page.stem) ?? []), page])
  }
  return [...stems.values()].flatMap((pages) => {
    const sorted = [...pages].sort((a, b) => a.number - b.number)
    const isWhole = sorted.every(({ number }, i) => number === i + 1)
    return isWhole && pages.length > 1 && pages.length <= MOST_PAGES
      ? [sorted.map(({ name }) => name)]
      : []
  })
}

/** What a series is called: its first page's name, and how many pages there are. */
export const seriesName = (names: readonly string[]): string => `${names[0]}（共${names.length}页）`
