import type { ApplicantId } from '../../form/applicants.ts'
import { INTAKE_BALANCE } from '../../form/balance.ts'
import { REVIEW } from '../../form/review.ts'
import type { FigureKey } from '../../form/printed-tables.ts'
import type { Finding } from '../../findings/finding.ts'
import type { IndicatorId } from '../../form/indicators.ts'

/** A sum that does not hold, with its figures: «13 + 3 ≠ 14 + 1». */
export interface WrittenSum {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

type ValueAt = (key: FigureKey) => number | null

const valuesOf = (keys: readonly FigureKey[], at: ValueAt): readonly number[] | null => {
  const values = keys.map(at)
  return values.every((value): value is number => value !== null) ? values : null
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const cell = (indicator: IndicatorId, applicant: ApplicantId | null): FigureKey => ({
  indicator,
  applicant,
  label: null,
})

/** Both sides of the sum that a finding speaks of, figure by figure. */
const sides = ({ rule, cells }: Finding): readonly [FigureKey[], FigureKey[]] | null => {
  const column = cells.find(({ applicant }) => applicant !== null)?.applicant ?? null
  switch (rule) {
    case 'balance.intake':
      return [
        INTAKE_BALANCE.left.map((id) => cell(id, column)),
        INTAKE_BALANCE.right.map((id) => cell(id, column)),
      ]
    case 'balance.outcomes': {
      const isOutcome = (id: string): boolean => id !== 'applications.concluded'
      return [
        cells.filter(({ indicator }) => isOutcome(indicator)),
        cells.filter(({ indicator }) => !isOutcome(indicator)),
      ]
    }
    case 'balance.applicants':
      return [
        cells.filter(({ applicant }) => applicant !== 'total'),
        cells.filter(({ applicant }) => applicant === 'total'),
      ]
    case 'balance.review': {
      const block = REVIEW.find((own) =>
        own.cells.some((id) => cells.some(({ indicator }) => indicator === id)),
      )
      const keys = (block?.cells ?? []).map((id) => cell(id, null))
      return [keys.slice(0, -1), keys.slice(-1)]
    }
    case 'narrative.parts':
      return [cells.slice(1), cells.slice(0, 1)]
    default:
      return null
  }
}

/** The sum of a finding written out, where it is one and all its figures are known. */
export const writtenSum = (finding: Finding, at: ValueAt): WrittenSum | null => {
  const keys = sides(finding)
  const left = keys && valuesOf(keys[0], at)
  const right = keys && valuesOf(keys[1], at)
  if (!left || !right || left.length === 0 || right.length === 0) return null
  // Figures that do not make the sum that the rule speaks of would say something else than it.
  return sum(left) === sum(right) ? null : { left, right }
}

/** «3 + 2 ≠ 6»: zeros add nothing and are left out, unless nothing else stands there. */
export const sumText = ({ left, right }: WrittenSum): string => {
  const side = (values: readonly number[]): string => {
    const told = values.filter((value) => value !== 0)
    return (told.length === 0 ? [0] : told).join(' + ')
  }
  return `${side(left)} ≠ ${side(right)}`
}
