import fc from 'fast-check'
import { layOut, type Canvas, type Style } from './canvas.ts'
import { bordersOf, PAGE, pdfFile, shown, type Borders, type Part } from './write-pdf.ts'

const EM = 6
const LINE = 9
const HEIGHT = Math.floor((PAGE.top - PAGE.bottom) / LINE)

/** How a program prints a report: its tables, and how they go over pages. */
export interface Print {
  readonly style: Style
  readonly borders: Borders
  /** Whether a row may begin on one page and end on the next. */
  readonly cutsRows: boolean
  readonly repeatsHeading: boolean
  /** Lines of running text before the tables: where pages end among the rows. */
  readonly before: number
}

/** Where the heading of each table ends: its rows, by the table's number of columns. */
const headingRows = (canvas: Canvas): number => (canvas.rows.length > 20 ? 3 : 0)

class Pages {
  readonly contents: string[][] = [[]]
  at = 0

  next() {
    this.draw(shown(`- ${this.contents.length} -`, 280, 40, EM))
    this.contents.push([])
    this.at = 0
  }

  draw(mark: string) {
    this.contents.at(-1)?.push(mark)
  }
}

/** The pages of a report whose tables are laid out so. */
export const laidPdf = (parts: readonly Part[], print: Print): Uint8Array => {
  const pages = new Pages()
  const text = (words: string) => {
    const each = Math.floor((PAGE.right - PAGE.left) / EM)
    for (let i = 0; i === 0 || i < words.length; i += each) {
      if (pages.at > HEIGHT) pages.next()
      pages.draw(shown(words.slice(i, i + each), PAGE.left, PAGE.top - pages.at * LINE, EM))
      pages.at += 1.5
    }
  }
  const [title = '', ...rest] = parts
  for (const part of [
    title,
    ...Array.from({ length: print.before }, () => '工作有序推进。'),
    ...rest,
  ])
    if (typeof part === 'string') text(part)
    else drawTable(pages, layOut(part, print.style), print)
  return pdfFile(pages.contents.map((page) => page.join('\n')))
}

/** Draws what of a table lies between two heights, from the pages' present place on. */
const drawBand = (
  pages: Pages,
  { items, boxes }: Canvas,
  [from, to]: readonly [number, number],
  borders: Borders,
) => {
  const x = (column: number) => PAGE.left + column * EM
  const y = (down: number) => PAGE.top + LINE * 0.8 - (pages.at + down - from) * LINE
  for (const box of boxes) {
    const [top, bottom] = [Math.max(box.top, from), Math.min(box.bottom, to)]
    if (bottom <= top) continue
    for (const mark of bordersOf(borders, [x(box.left), x(box.right)], [y(top), y(bottom)]))
      pages.draw(mark)
  }
  for (const item of items) {
    // A line that does not fit goes to the next page.
    const fits = (end: number) => item.y + 1 <= end + 0.01
    if (fits(from) || !fits(to) || item.text === '') continue
    const [left, base] = [x(item.x + 0.5), y(Math.max(item.y, from)) - LINE * 0.8]
    if (!item.turned) pages.draw(shown(item.text, left, base, EM))
    else pages.draw(shown(item.text, left + EM, base, EM).replace('1 0 0 1', '0 1 -1 0'))
  }
  pages.at += to - from
}

/** Where the page cuts a table: between two lines of a row, so that some of it is on each side. */
const cutOf = (
  rows: readonly number[],
  from: number,
  to: number,
  { style }: Print,
): number | undefined => {
  const between = rows.filter((row) => row > from && row <= to)
  const inside = rows.flatMap((row, i) => {
    const lines = (rows[i + 1] ?? row) - style.gap - row
    const cuts = Array.from({ length: Math.max(0, Math.floor(lines) - 1) }, (_, k) => row + k + 1)
    return cuts.filter((at) => at > from && at <= to)
  })
  return Math.max(from, ...between, ...inside)
}

const drawTable = (pages: Pages, canvas: Canvas, print: Print) => {
  const { borders } = print
  const { rows } = canvas
  const end = rows.at(-1) ?? 0
  const heading = rows[headingRows(canvas)] ?? 0
  let from = 0
  while (from < end) {
    const room = HEIGHT - pages.at
    const fitting = rows.filter((row) => row > from && row - from <= room).at(-1)
    const isTall = (rows.find((row) => row > from) ?? end) - from > HEIGHT - heading - 4
    const cut = print.cutsRows || isTall ? cutOf(rows, from, from + room, print) : fitting
    if (cut === undefined || cut <= from) {
      pages.next()
      if (print.repeatsHeading && from >= heading) drawBand(pages, canvas, [0, heading], borders)
      continue
    }
    drawBand(pages, canvas, [from, cut], borders)
    from = cut
    if (from < end) {
      pages.next()
      if (print.repeatsHeading && from >= heading) drawBand(pages, canvas, [0, heading], borders)
    }
  }
  pages.at += 2
}

const widths =
  (label: number, figure: number) =>
  (columns: number): readonly number[] => {
    if (columns === 10)
      return [label, label, label * 1.5, ...Array.from({ length: 7 }, () => figure)]
    return Array.from({ length: columns }, () => Math.floor(76 / columns))
  }

/** Prints of every kind. */
export const printArbitrary = (borders: Borders): fc.Arbitrary<Print> =>
  fc.record({
    style: fc.record({
      widths: fc
        .tuple(fc.integer({ min: 5, max: 11 }), fc.integer({ min: 6, max: 8 }))
        .map(([label, figure]) => widths(label, figure)),
      across: fc.constantFrom('left', 'middle', 'right'),
      down: fc.constantFrom('top', 'middle', 'bottom'),
      gap: fc.constantFrom(0, 0.4, 1),
      characterWidth: fc.constant(() => 1),
      turned: fc.boolean(),
    }),
    borders: fc.constant(borders),
    cutsRows: fc.boolean(),
    repeatsHeading: fc.boolean(),
    before: fc.nat({ max: 40 }),
  })
