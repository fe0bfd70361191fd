import type { ApplicantId } from '../form/applicants.ts'
import type { IndicatorId } from '../form/indicators.ts'
import type { ParsedReport } from '../report/parsed-report.ts'

/** error: the report contradicts itself or the law. warning: likely wrong. note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

/** A cell or told figure that takes part in a finding. */
export interface FindingCell {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  readonly label: string | null
}

/** A rule that does not hold, with both sides. Nothing is ever corrected. */
export interface Finding {
  /** The rule's id: the name of its file. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence each, with both numbers in it. */
  readonly messageZh: string
  readonly messageEn: string
  /** The two sides that {@link Rule.sides} names; null where there is no number on one. */
  readonly expected: number | null
  readonly actual: number | null
  readonly cells: readonly FindingCell[]
  /** Words of the report on both sides, a clause of 80 characters at most each; null for cells. */
  readonly evidence: string | null
}

/** What a rule made of one report: how often it could be assessed, what failed, or why not. */
export interface CheckResult {
  readonly rule: string
  /** Single comparisons made, e.g. seven columns. 0 when the rule could not be assessed. */
  readonly assessed: number
  readonly findings: readonly Finding[]
  /** Why the rule was not assessed; null when it was. */
  readonly notAssessedZh: string | null
}

/** The same township's report of the year before, where the data set has it. */
export interface CheckContext {
  readonly previous: ParsedReport | null
  /** Reports of other townships of the county for the same year. */
  readonly peers: readonly ParsedReport[]
  /** `opening`: only the opening figures were captured; what is absent is not missing. */
  readonly capture?: 'full' | 'opening'
}

/** What one side of a rule is called, such as «分项之和». Neither side is what should be. */
export interface Side {
  readonly zh: string
  readonly en: string
}

/** One rule: one file, named by its id, with examples that one test runs. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly titleZh: string
  readonly titleEn: string
  /** The article or form note that demands it. */
  readonly legalBasis: string
  readonly legalBasisEn: string
  /** The names of a finding's two numbers. */
  readonly sides: { readonly expected: Side; readonly actual: Side }
  /** When the rule does not apply, in a sentence. */
  readonly doesNotApply: string
  readonly doesNotApplyEn: string
  readonly check: (report: ParsedReport, context: CheckContext) => Omit<CheckResult, 'rule'>
}
