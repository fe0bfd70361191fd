import type { CheckContext, Severity } from '../../src/findings/finding.ts'
import type { ParsedReport } from '../../src/report/parsed-report.ts'

/** One example of a rule: a report, and what the rule must make of it. */
export interface Example {
  readonly name: string
  readonly report: ParsedReport
  readonly context?: Partial<CheckContext>
  /** How many comparisons could be made; 0 asks for a reason. */
  readonly assessed: number
  readonly findings?: readonly {
    readonly severity: Severity
    readonly expected: number | null
    readonly actual: number | null
    /** Words that the Chinese message must hold. */
    readonly says?: readonly string[]
  }[]
}
