const WHOLE = /^(?:|[\d０-９][\d０-９.,，．]*|[/／—–+＋-]\d*|无)$/u
const WITH_NOTE = /^[\d０-９][\d０-９.,，．]*[^\d（(]{0,2}[（(][^（）()]*[)）]$/u

const MOST_WORDS = 8

/** Whether a cell's text is whole: a figure or a sign for none, with its note if it has one. */
export const isCell = (text: string): boolean => {
  const bare = text.replace(/\s+/gu, '')
  return WHOLE.test(bare) || WITH_NOTE.test(bare)
}

/**
 * Shares the words between a column's rows out among the cells above and below them: a cell of
 * several lines («22（其中» / «修订16件）») stands higher and lower than its row's other figures. The
 * texts of the cells; null for a row next to words that could be shared out in no way, or in two.
 * `gaps` has one more entry than `cells`; a null cell is a row that is not known.
 */
export const sharedOut = (
  cells: readonly (string | null)[],
  gaps: readonly (readonly string[])[],
): readonly (string | null)[] => {
  const shared = [...cells]
  let start = 0
  while (start < cells.length) {
    // Rows are shared out together as far as words lie between them.
    let end = start + 1
    while (end < cells.length && (gaps[end]?.length ?? 0) > 0) end++
    const around = gaps.slice(start, end + 1)
    if (around.some((gap) => gap.length > 0)) {
      const group = shareGroup(cells.slice(start, end), around)
      for (let i = start; i < end; i++) shared[i] = group?.[i - start] ?? null
    }
    start = end
  }
  return shared
}

const shareGroup = (
  cells: readonly (string | null)[],
  gaps: readonly (readonly string[])[],
): readonly string[] | null => {
  if (cells.includes(null) || gaps.flat().length > MOST_WORDS) return null
  const found: (readonly string[])[] = []
  const share = (i: number, above: readonly string[], done: readonly string[]): void => {
    if (found.length > 1) return
    if (i === cells.length) {
      if (above.length === 0) found.push(done)
      return
    }
    const below = gaps[i + 1] ?? []
    for (let take = 0; take <= below.length; take++) {
      const pieces = [...above, cells[i] ?? '', ...below.slice(0, take)]
      const text = pieces.filter((piece) => piece !== '').join(' ')
      if (isCell(text) || (above.length === 0 && take === 0)) {
        share(i + 1, below.slice(take), [...done, text])
      }
    }
  }
  share(0, gaps[0] ?? [], [])
  const [only] = found
  return only && found.length === 1 ? only : null
}
