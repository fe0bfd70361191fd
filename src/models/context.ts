import type { DatasetAbout } from '../dataset/rows.ts'
import type { RuleId } from '../findings/rule-ids.ts'
import type { ApplicantId } from '../form/applicants.ts'
import type { Filter } from '../queries/filter.ts'

/** What a figure must know beside its rows. */
export interface FigureContext {
  readonly filter: Filter
  readonly about: DatasetAbout
  /** Absolute address of the data package's folder, on which relative source addresses stand. */
  readonly base: string
  /** The chosen region's name, null for the whole set. */
  readonly place: string | null
  /** Townships on the roster in scope, with or without a report: the «of» of every coverage. */
  readonly due: number
  /** Code of the county of the one township that is chosen; null where none is, or several are. */
  readonly county?: string | null
  /** Whose requests are asked for, where a page asks for those of one kind of applicant. */
  readonly applicant?: ApplicantId
  /** The rule whose findings are asked for, where a page asks for those of one. */
  readonly rule?: RuleId | null
}
