import type { Draft, Neighbours } from './draft.ts'
import type { ExpectedFinding, FaultKind } from './sample-report.ts'

/** One kind of fault: where it can be planted, and what it does to a draft. */
export interface Fault {
  readonly kind: FaultKind
  readonly fits: (draft: Draft, around: Neighbours) => boolean
  readonly plant: (draft: Draft, around: Neighbours) => readonly ExpectedFinding[]
}

/** The finding that a rule must make, as an error. */
export const error = (
  rule: string,
  expected: number | null,
  actual: number | null,
): ExpectedFinding => ({
  rule,
  severity: 'error',
  expected,
  actual,
})

/** The finding that a rule must make, as a warning. */
export const warning = (
  rule: string,
  expected: number | null,
  actual: number | null,
): ExpectedFinding => ({ rule, severity: 'warning', expected, actual })
