import type { GridCell } from '../report-document.ts'
import type { PdfGrid } from './pdf-grid.ts'
import { joinedText, linesOf, wordsOf, type Line, type PdfText } from './pdf-text.ts'

const FIGURE = /^(?:[\d０-９][\d０-９.,，．]*|[/／—–-]+)$/u
const LEAST_FIGURES = 10
const MOST_LINES = 8
const FARTHEST = 4
const OFF_CENTRE = 0.5

type Word = readonly PdfText[]

const startOf = (word: Word): number => word[0]?.x ?? 0
const endOf = (word: Word): number => {
  const last = word.at(-1)
  return last ? last.x + last.width : 0
}
const middleOf = (word: Word): number => (startOf(word) + endOf(word)) / 2

/**
 * Tables without ruling lines whose columns are many and narrow: a line of figures, and the
 * heading's characters above each. Read line by line the headings of neighbours run together;
 * here every figure stands for a column, and characters go to the column they stand in.
 */
export const figureRowsOf = (texts: readonly PdfText[], page: number): readonly PdfGrid[] => {
  const lines = linesOf(texts)
  return lines.flatMap((line, i) => {
    const words = wordsOf(line.texts)
    if (words.length < LEAST_FIGURES || !words.every((word) => FIGURE.test(joinedText(word))))
      return []
    const heading = headingOf(lines, i)
    return heading.length === 0 ? [] : [gridOf(words, heading, line, page)]
  })
}

/** The lines right above that hold no figures, up to the next sentence. */
const headingOf = (lines: readonly Line[], at: number): readonly Line[] => {
  let top = at
  while (top > 0 && at - top < MOST_LINES) {
    const [above, here] = [lines[top - 1], lines[top]]
    if (!above || !here || above.y - here.y > here.height * FARTHEST) break
    if (/[\d０-９。，、；：]/u.test(above.texts.map((text) => text.text).join(''))) break
    top--
  }
  return lines.slice(top, at)
}

const gridOf = (
  figures: readonly Word[],
  heading: readonly Line[],
  line: Line,
  page: number,
): PdfGrid => {
  const middles = figures.map(middleOf)
  const columnOf = (x: number): number => {
    const next = middles.findIndex((middle, c) => x < (middle + (middles[c + 1] ?? Infinity)) / 2)
    return next < 0 ? middles.length - 1 : next
  }
  const columns: PdfText[][] = figures.map(() => [])
  const spans: Word[][] = []
  for (const words of heading.map((each) => wordsOf(each.texts))) {
    const wide: Word[] = []
    for (const word of words) {
      const parts = new Map<number, PdfText[]>()
      for (const text of word) {
        const c = columnOf(text.x + text.width / 2)
        parts.set(c, [...(parts.get(c) ?? []), text])
      }
      // What stands over several columns at once is centred over none of them.
      const isWide = [...parts].some(
        ([c, part]) =>
          Math.abs(middleOf(part) - (middles[c] ?? 0)) > (word[0]?.height ?? 0) * OFF_CENTRE,
      )
      if (isWide) wide.push(word)
      else for (const [c, part] of parts) columns[c]?.push(...part)
    }
    if (wide.length > 0) spans.push(wide)
  }
  const cell = (word: Word): GridCell => ({ text: joinedText(word), line: null, page })
  const rowOf = (words: readonly Word[]) =>
    middles.map((_, c) => cell(words.filter((word) => columnOf(middleOf(word)) === c).flat()))
  const rows = [...spans.map(rowOf), columns.map(cell), figures.map(cell)]
  return {
    grid: { kind: 'grid', rows },
    top: heading[0]?.y ?? line.y,
    bottom: line.y,
    columns: [...figures.map(startOf), endOf(figures.at(-1) ?? [])],
    isOpen: false,
    texts: new Set([...heading, line].flatMap((each) => each.texts)),
  }
}
