/** What a citation names. */
export interface Cited {
  readonly author: string
  readonly title: string
  /** The data set. */
  readonly set: string
  readonly version: string
  /** When it was seen, as 2026-01-31. */
  readonly date: string
  readonly address: string
}

// Signs that BibTeX or LaTeX would take for their own.
const plain = (text: string): string => text.replace(/[\\{}]/g, '').replace(/([&%$#_])/g, '\\$1')

/** An entry for reference managers. */
export const bibtexOf = (cited: Cited): string =>
  [
    `@misc{gongkai-${cited.version || 'data'}-${cited.date.replaceAll('-', '')},`,
    `  author = {{${plain(cited.author)}}},`,
    `  title = {{${plain(cited.title)}}},`,
    `  year = {${cited.date.slice(0, 4)}},`,
    `  note = {${plain(cited.set)}, ${plain(cited.version)}},`,
    `  url = {${cited.address.replace(/[{}\\]/g, encodeURIComponent)}},`,
    `  urldate = {${cited.date}}`,
    '}',
  ].join('\n')
