import type { TownshipRow } from '../dataset/rows.ts'
import type { Severity } from '../findings/finding.ts'
import type { ApplicantId } from '../form/applicants.ts'
import type { IndicatorId } from '../form/indicators.ts'
import type { ObservationStatus } from '../report/parsed-report.ts'

/** One figure that a report prints: what the pipeline must read, no more and no less. */
export interface SampleObservation {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  readonly label: string | null
  readonly value: number | null
  readonly status: ObservationStatus
}

/** A finding that the checks must make of a report. */
export interface ExpectedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly expected: number | null
  readonly actual: number | null
}

/** What can be wrong with a sample report, each kind with its own findings. */
export const FAULT_KINDS = [
  'unbalanced_total',
  'unbalanced_row',
  'unbalanced_review',
  'wrong_parts',
  'blank_cells',
  'no_number',
  'broken_carry_over',
  'copied_tables',
  'text_against_table',
  'wrong_rate',
  'wrong_title_year',
  'foreign_signature',
  'told_twice',
  'broken_stock',
  'impossible_rules',
  'repeated_total',
  'missing_table',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** A table cell as printed: its text, and what the text means. */
export interface PrintedCell {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  readonly text: string
  readonly value: number | null
  /** `unread`: the text is no number, so that there is no observation. */
  readonly status: ObservationStatus | 'unread'
}

/** The sections of the national outline in which sentences stand. */
export type SectionId = 'overview' | 'disclosure' | 'applications' | 'review' | 'problems' | 'other'

/** A paragraph of running text, and the figures that it tells. */
export interface Passage {
  readonly section: SectionId
  readonly text: string
  readonly tells: readonly SampleObservation[]
}

/** How a report's tables are set: one cell a line with and without tabs, rows between pipes or tabs. */
export const TABLE_LAYOUTS = ['cell_lines', 'plain_lines', 'pipe_rows', 'tab_rows'] as const
export type TableLayout = (typeof TABLE_LAYOUTS)[number]

export type SampleTable = 'article20' | 'applications' | 'review'

/** One report of the sample county: how it is printed, and what is true of it. */
export interface SampleReport {
  readonly townshipCode: string
  readonly township: string
  readonly county: string
  readonly prefecture: string
  readonly province: string
  readonly year: number
  readonly edition: '2019' | '2021'
  readonly fileName: string
  readonly layout: TableLayout
  /** Whether a covering letter stands before the report. */
  readonly coveringLetter: boolean
  /** The year that the title prints; not `year` in a report with that fault. */
  readonly titleYear: number
  /** The township that the signature names; not `township` in a report with that fault. */
  readonly signedBy: string
  /** ISO date of the signature. */
  readonly signedOn: string
  readonly cells: readonly PrintedCell[]
  /** Tables that are left out, as where a page shows them as pictures. */
  readonly omittedTables: readonly SampleTable[]
  readonly passages: readonly Passage[]
  readonly faults: readonly FaultKind[]
  readonly truth: {
    readonly observations: readonly SampleObservation[]
    /** Every error and warning that must be found, and no other; notes are left open. */
    readonly findings: readonly ExpectedFinding[]
  }
}

/** The sample county: its roster and the reports that were filed. */
export interface Sample {
  readonly townships: TownshipRow[]
  readonly reports: SampleReport[]
}
