import fc from 'fast-check'
import { APPLICANTS } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { ARTICLE20 } from '../../src/form/article20.ts'
import { REVIEW, REVIEW_RESULTS } from '../../src/form/review.ts'
import { cellName } from './figures.ts'
import type { Figures } from './render-report.ts'

const KINDS = APPLICANTS.length - 1
const OUTCOMES = REVIEW_RESULTS.length - 1

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Mostly zero, as in the tables of real reports; some figures of a city. */
const count = fc.oneof(
  { arbitrary: fc.constant(0), weight: 6 },
  { arbitrary: fc.nat({ max: 9 }), weight: 2 },
  { arbitrary: fc.nat({ max: 3200 }), weight: 1 },
)

const counts = (n: number) => fc.array(count, { minLength: n, maxLength: n })

/** The rows of the applications table whose outcomes, rows and columns add up as the form asks. */
const applicationsOf = (
  edition: Figures['edition'],
  outcomes: readonly (readonly number[])[],
  carried: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const concluded = Array.from({ length: KINDS }, (_, k) => sum(outcomes.map((row) => row[k] ?? 0)))
  const out = carried[1] ?? []
  const carriedIn = concluded.map((n, k) => Math.min(carried[0]?.[k] ?? 0, n + (out[k] ?? 0)))
  const received = concluded.map((n, k) => n + (out[k] ?? 0) - (carriedIn[k] ?? 0))
  let next = 0
  return APPLICATIONS[edition].map(({ indicator }) => {
    const named: Readonly<Record<string, readonly number[]>> = {
      'applications.received': received,
      'applications.carried_in': carriedIn,
      'applications.concluded': concluded,
      'applications.carried_out': out,
    }
    const row = named[indicator] ?? outcomes[next++] ?? []
    return [...row, sum(row)]
  })
}

/** Figures that keep every sum of the form, with the reading that they must give. */
export const balancedArbitrary: fc.Arbitrary<{
  figures: Figures
  expected: ReadonlyMap<string, number | null>
}> = fc.constantFrom<Figures['edition'][]>('2019', '2021').chain((edition) => {
  const rows = APPLICATIONS[edition]
  const article = ARTICLE20[edition].flatMap((block) =>
    block.rows.flatMap((row): string[] => [...row.cells]),
  )
  return fc
    .tuple(
      counts(article.length),
      fc.array(counts(KINDS), { minLength: rows.length - 4, maxLength: rows.length - 4 }),
      fc.array(counts(KINDS), { minLength: 2, maxLength: 2 }),
      fc.array(counts(OUTCOMES), { minLength: REVIEW.length, maxLength: REVIEW.length }),
    )
    .map(([article20, outcomes, carried, blocks]) => {
      const applications = applicationsOf(edition, outcomes, carried)
      const review = blocks.flatMap((block) => [...block, sum(block)])
      const results = REVIEW.flatMap((block): string[] => [...block.cells])
      const expected = new Map<string, number | null>([
        ...article20.map((n, i): [string, number] => [article[i] ?? '', n]),
        ...applications.flatMap((row, r) =>
          row.map((n, i): [string, number] => [
            cellName({
              indicator: rows[r]?.indicator ?? '',
              applicant: APPLICANTS[i]?.id ?? '',
            }),
            n,
          ]),
        ),
        ...review.map((n, i): [string, number] => [results[i] ?? '', n]),
      ])
      const figures = {
        edition,
        article20: article20.map(String),
        applications: applications.map((row) => row.map(String)),
        review: review.map(String),
      }
      return { figures, expected }
    })
})
