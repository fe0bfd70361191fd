import fc from 'fast-check'
import { APPLICANTS } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { ARTICLE20 } from '../../src/form/article20.ts'
import { indicator } from '../../src/form/indicators.ts'
import { REVIEW } from '../../src/form/review.ts'
import type { ParsedReport } from '../../src/report/parsed-report.ts'
import type { Figures } from './render-report.ts'

/** A cell as printed and what it must be read as (null: blank). */
interface Cell {
  readonly text: string
  readonly value: number | null
}

const number = fc.nat({ max: 12000 }).map((n): Cell => ({ text: String(n), value: n }))
const digit = fc.nat({ max: 9 }).map((n): Cell => ({ text: String(n), value: n }))
const zero = fc.constant<Cell>({ text: '0', value: 0 })
const wording = fc.constantFrom<Cell>(
  { text: '/', value: null },
  { text: '-', value: null },
  { text: '—', value: null },
  { text: '无', value: 0 },
  { text: '１２', value: 12 },
  { text: '1,234', value: 1234 },
  { text: '22（其中修订 16 件）', value: 22 },
)
const blank = fc.constant<Cell>({ text: '', value: null })

export type CellKind = 'digits' | 'words' | 'with blanks'

const cell = (kind: CellKind): fc.Arbitrary<Cell> => {
  if (kind === 'digits') return digit
  const words = [
    { arbitrary: zero, weight: 6 },
    { arbitrary: number, weight: 3 },
    { arbitrary: wording, weight: 1 },
  ]
  return kind === 'words' ? fc.oneof(...words) : fc.oneof(...words, { arbitrary: blank, weight: 3 })
}

/** The identity of a cell in one string. */
export const cellName = (c: { indicator: string; applicant: string | null }): string =>
  `${c.indicator} ${c.applicant ?? ''}`.trim()

/** Random figures with the reading that they must give. */
export const figuresArbitrary = (
  kind: CellKind,
): fc.Arbitrary<{ figures: Figures; expected: ReadonlyMap<string, number | null> }> =>
  fc.constantFrom<Figures['edition'][]>('2019', '2021').chain((edition) => {
    const article = ARTICLE20[edition].flatMap((block) =>
      block.rows.flatMap((row): string[] => [...row.cells]),
    )
    const applications = APPLICATIONS[edition].map((row) => row.indicator)
    const review = REVIEW.flatMap((block): string[] => [...block.cells])
    const cells = (n: number) => fc.array(cell(kind), { minLength: n, maxLength: n })
    return fc
      .tuple(
        cells(article.length),
        fc.array(cells(APPLICANTS.length), {
          minLength: applications.length,
          maxLength: applications.length,
        }),
        cells(review.length),
      )
      .map(([a, b, c]) => {
        const expected = new Map<string, number | null>()
        a.forEach((x, i) => expected.set(article[i] ?? '', x.value))
        b.forEach((row, r) =>
          row.forEach((x, i) =>
            expected.set(
              cellName({
                indicator: applications[r] ?? '',
                applicant: APPLICANTS[i]?.id ?? '',
              }),
              x.value,
            ),
          ),
        )
        c.forEach((x, i) => expected.set(review[i] ?? '', x.value))
        const texts = (row: readonly Cell[]) => row.map((x) => x.text)
        return {
          figures: {
            edition,
            article20: texts(a),
            applications: b.map(texts),
            review: texts(c),
          },
          expected,
        }
      })
  })

/** The table cells of a report that were read, by name. */
export const readCells = (
  report: Pick<ParsedReport, 'observations'>,
): ReadonlyMap<string, number | null> =>
  new Map(
    report.observations
      .filter((o) => indicator(o.indicator)?.table !== 'narrative')
      .map((o) => [cellName(o), o.value]),
  )

/** Cells that differ from what was printed: wrong ones and ones not read. */
export const compare = (
  report: Pick<ParsedReport, 'observations'>,
  expected: ReadonlyMap<string, number | null>,
): { wrong: readonly string[]; missing: readonly string[] } => {
  const read = readCells(report)
  const wrong = [...read].filter(
    ([name, value]) => !expected.has(name) || !Object.is(expected.get(name), value),
  )
  const missing = [...expected.keys()].filter((name) => !read.has(name))
  return { wrong: wrong.map(([name, value]) => `${name} = ${value}`), missing }
}
