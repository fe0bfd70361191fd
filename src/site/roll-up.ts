import type { DatasetRows, ObservationRow } from '../dataset/rows.ts'
import type { ApplicantId } from '../form/applicants.ts'
import { PART_INDICATORS } from '../queries/disclosure-parts.ts'
import { applicantOf, QUANTITIES, type QuantityId } from '../queries/quantities.ts'

const cell = (indicator: string, applicant: string | null): string =>
  `${indicator} ${applicant ?? ('total' satisfies ApplicantId)}`

/** The cells that quantities are made of, of whatever applicant is asked for by their names. */
const CELLS: ReadonlySet<string> = new Set(
  (Object.keys(QUANTITIES) as QuantityId[]).flatMap((id) =>
    QUANTITIES[id].anyOf.flat().map((indicator) => cell(indicator, applicantOf(id))),
  ),
)

const PARTS: ReadonlySet<string> = new Set(PART_INDICATORS)

const isKept = ({ indicator, applicant, label }: ObservationRow): boolean =>
  label === null ? CELLS.has(cell(indicator, applicant)) : PARTS.has(indicator)

const only = <T extends object, K extends keyof T>(
  rows: readonly T[],
  columns: readonly K[],
): readonly Pick<T, K>[] =>
  rows.map(
    (row) => Object.fromEntries(columns.map((column) => [column, row[column]])) as Pick<T, K>,
  )

/**
 * What views above a county are answered from: the rows of a county's tables of which figures are
 * made, as they are, without the words that they were read from, the places where those stand, and
 * the columns by applicant; findings, of which there are few, are whole. The questions read them by the same SQL as whole rows, so that a figure
 * cannot come out otherwise; columns that are left out are null there (see `reads` of a question).
 */
export const rollUp = ({
  townships,
  reports,
  observations,
  findings,
  checks,
}: {
  readonly [T in Exclude<keyof DatasetRows, 'indicators'>]: readonly DatasetRows[T][number][]
}) => ({
  townships,
  reports: only(reports, [
    'report_id',
    'township_code',
    'year',
    'edition',
    'published_on',
    'capture',
    'total_scope',
    'source_url',
  ]),
  observations: only(observations.filter(isKept), [
    'report_id',
    'position',
    'indicator',
    'applicant',
    'label',
    'value',
    'status',
  ]),
  findings,
  checks,
})
