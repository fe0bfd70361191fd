import { APPLICANTS } from '../form/applicants.ts'
import type { ApplicantId } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { ARTICLE20 } from '../form/article20.ts'
import type { Article20Block } from '../form/article20.ts'
import type { IndicatorId } from '../form/indicators.ts'

/** One row of a statutory table: its printed label and what its cells are. */
export interface FormRow {
  readonly label: string
  readonly cells: readonly {
    readonly indicator: IndicatorId
    readonly applicant: ApplicantId | null
    readonly column: string
  }[]
}

/** A label without the differences that do not matter: width, spaces, a note in brackets. */
const plain = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=.)\([^()]*\)$/, '')

export type CapturedEdition = '2019' | '2021'

export const CAPTURED_TABLES = {
  article20_rows: (edition: CapturedEdition): FormRow[] =>
    ARTICLE20[edition].flatMap((block: Article20Block) =>
      block.rows.map((row) => ({
        label: row.label,
        cells: row.cells.map((indicator, i) => ({
          indicator,
          applicant: null,
          column: block.columns[i] ?? '',
        })),
      })),
    ),
  application_rows: (edition: CapturedEdition): FormRow[] =>
    APPLICATIONS[edition].map((row) => ({
      label: row.label,
      cells: APPLICANTS.map((a) => ({
        indicator: row.indicator,
        applicant: a.id,
        column: a.labelZh,
      })),
    })),
} as const

/** The row of the form that bears this label, or undefined. */
export const formRow = (rows: readonly FormRow[], label: string): FormRow | undefined =>
  rows.find((r) => plain(r.label) === plain(label))
