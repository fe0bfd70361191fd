import { APPLICANTS } from '../../form/applicants.ts'
import { APPLICATIONS } from '../../form/applications.ts'
import type { Edition } from '../../form/edition.ts'
import { REVIEW } from '../../form/review.ts'
import type { FormCell } from '../labels/form-rows.ts'

/** A sum that the form prescribes: names of cells on both sides. */
export interface Balance {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

type Named = Pick<FormCell, 'indicator' | 'applicant'>

/** A cell's name in {@link Balance}. */
export const cellName = ({ indicator, applicant }: Named): string =>
  `${indicator} ${applicant ?? ''}`

const TOTAL = 'total'
const IN = ['applications.received', 'applications.carried_in']
const OUT = ['applications.concluded', 'applications.carried_out']

const applicationBalances = (edition: '2019' | '2021'): readonly Balance[] => {
  const rows = APPLICATIONS[edition].map((row): string => row.indicator)
  const outcomes = rows.filter((row) => !IN.includes(row) && !OUT.includes(row))
  const parts = APPLICANTS.filter(({ id }) => id !== TOTAL)
  return [
    ...rows.map((row) => ({
      left: parts.map(({ id }) => `${row} ${id}`),
      right: [`${row} ${TOTAL}`],
    })),
    ...APPLICANTS.flatMap(({ id }) => [
      { left: outcomes.map((row) => `${row} ${id}`), right: [`${OUT[0]} ${id}`] },
      { left: IN.map((row) => `${row} ${id}`), right: OUT.map((row) => `${row} ${id}`) },
    ]),
  ]
}

const REVIEW_BALANCES: readonly Balance[] = REVIEW.map(({ cells }) => ({
  left: cells.slice(0, -1).map((cell) => `${cell} `),
  right: cells.slice(-1).map((cell) => `${cell} `),
}))

/** Every sum of the form's tables; article 20 and the sheet of 2014 have none. */
export const balancesOf = (edition: Edition): readonly Balance[] =>
  edition === '2014' ? [] : [...applicationBalances(edition), ...REVIEW_BALANCES]

/** Whether a balance holds of such values; null where one of them is not known. */
export const holds = (
  { left, right }: Balance,
  valueOf: (name: string) => number | null,
): boolean | null => {
  const sum = (names: readonly string[]): number | null => {
    let total = 0
    for (const name of names) {
      const value = valueOf(name)
      if (value === null) return null
      total += value
    }
    return total
  }
  const [a, b] = [sum(left), sum(right)]
  return a === null || b === null ? null : a === b
}
