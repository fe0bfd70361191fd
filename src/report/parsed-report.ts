import type { ApplicantId } from '../form/applicants.ts'
import type { Edition } from '../form/edition.ts'
import type { FormTable } from '../form/indicator.ts'
import type { IndicatorId } from '../form/indicators.ts'
import type { PicturePlace } from './report-document.ts'

/**
 * How a figure was read. `stated`: printed as a number (or «无» for nought). `approximate`: printed
 * with 余, 多, 近 or 约; the value is the number printed. `blank`: the place for the number is
 * there and empty (or holds a dash), so the value is null. What a report does not mention at all
 * has no observation. Read from a picture: `to_check` until the sums of its table hold, then
 * `recognised`; the first stands outside every sum. `corrected` and `confirmed`:
 * a number that a person read otherwise than the program, or found to be what the report prints.
 */
export type ObservationStatus =
  'stated' | 'approximate' | 'blank' | 'recognised' | 'to_check' | 'corrected' | 'confirmed'

/** Where a figure stands in its file; of a scan or a PDF also where on the page, if that is known. */
export type Place = { readonly picture?: PicturePlace } & (
  | {
      readonly kind: 'cell'
      readonly table: FormTable
      /** Row and column labels as the form prints them. */
      readonly row: string
      readonly column: string
      /** Line of the cell in the file's text, counted from 1; null where the file has no lines. */
      readonly line: number | null
    }
  | {
      readonly kind: 'phrase'
      readonly line: number | null
      /** Character offset of the number inside `evidence`. */
      readonly offset: number
    }
)

/** One figure of a report. */
export interface Observation {
  readonly indicator: IndicatorId
  /** Column of the applications table; null for every other figure. */
  readonly applicant: ApplicantId | null
  /** Topic or channel as printed; null for every other figure. */
  readonly label: string | null
  /** In the indicator's unit; null when `status` is `blank`. */
  readonly value: number | null
  readonly status: ObservationStatus
  /**
   * The words read: the clause of the number, at most 80 characters, or «row / column: cell text»
   * for a table cell.
   */
  readonly evidence: string
  readonly place: Place
}

/** A cell whose text is no number («一二», «见附件»): kept, reported, never guessed. */
export interface UnreadCell {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  readonly text: string
  readonly place: Place
}

/** How much of a statutory table was found. */
export interface TableReading {
  readonly table: Exclude<FormTable, 'narrative'>
  readonly edition: Edition
  /** Cells that the form prescribes and cells that were found. */
  readonly expected: number
  readonly found: number
  /** Cells that the form prescribes and the report does not have. */
  readonly missing: readonly {
    readonly indicator: IndicatorId
    readonly applicant: ApplicantId | null
  }[]
  readonly unread: readonly UnreadCell[]
}

/**
 * A list in the text whose items are parts of a total («公开237条，其中…134条、…57条»).
 * Numbers index into {@link ParsedReport.observations}.
 */
export interface PartList {
  readonly total: number
  readonly parts: readonly number[]
  /** What the parts are: kinds of content or channels. */
  readonly by: 'topic' | 'channel'
  /** False when the list does not claim to be complete: 等, an approximate part, a deeper 其中. */
  readonly closed: boolean
  readonly evidence: string
}

/**
 * A rate of answering as printed, of what has no indicator for it. It is no observation: the form
 * and the measures know the two counts, the words only add what they claim.
 */
export interface StatedRate {
  readonly of: 'application' | 'hotline'
  /** In percent. */
  readonly value: number
  readonly evidence: string
  readonly place: Place
}

/** Figures that the text tells of another year than the report's: kept apart, in no sum. */
export interface OtherYear {
  readonly year: number
  readonly observations: readonly Observation[]
}

/** Two readings of one thing in the text («办事指南» 72 here and 3 there). */
export interface Contradiction {
  readonly first: number
  readonly second: number
}

/** An identity clue that another clue contradicts, e.g. the year in the title and the period. */
export interface IdentityConflict {
  readonly of: 'year' | 'township' | 'county'
  readonly chosen: string
  readonly chosenFrom: string
  readonly other: string
  readonly otherFrom: string
  readonly evidence: string
}

/** Who reports, and on what year. Null where the file does not say. */
export interface ReportIdentity {
  readonly township: string | null
  readonly county: string | null
  readonly prefecture: string | null
  readonly province: string | null
  readonly year: number | null
  readonly edition: Edition | null
  readonly title: string | null
  /** ISO dates. */
  readonly publishedOn: string | null
  readonly periodStart: string | null
  readonly periodEnd: string | null
}

/** What one report says, with the place of every figure. Pure data. */
export interface ParsedReport {
  readonly identity: ReportIdentity
  readonly observations: readonly Observation[]
  readonly tables: readonly TableReading[]
  readonly partLists: readonly PartList[]
  readonly contradictions: readonly Contradiction[]
  readonly rates: readonly StatedRate[]
  readonly otherYears: readonly OtherYear[]
  readonly identityConflicts: readonly IdentityConflict[]
}
