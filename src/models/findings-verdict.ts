import type { FindingsGridRow } from '../figures/findings-grid/query.ts'
import type { ValueState } from '../queries/value-state.ts'

export const VERDICTS = ['clean', 'findings', 'noted', 'unassessed', 'partial', 'missing'] as const
/**
 * What is known of one report: judged and clean, judged with flaws, not judged, not there. Where one
 * rule is asked about, also that it only notes something, or cannot be held against the report.
 */
export type Verdict = (typeof VERDICTS)[number]

export const flawsOf = (row: FindingsGridRow): number => row.errors + row.warnings

/** Judged, or with a finding in what was captured of it. */
export const isShown = (row: FindingsGridRow): boolean =>
  row.capture === 'full' || flawsOf(row) + row.notes > 0

/** The verdict on a report; `ofRule` where the row is that of a single rule. */
export const verdictOf = (row: FindingsGridRow, ofRule: boolean): Verdict => {
  if (row.capture === null) return 'missing'
  if (row.capture === 'opening') return 'partial'
  if (flawsOf(row) > 0) return 'findings'
  if (!ofRule) return 'clean'
  if (row.notes > 0) return 'noted'
  return row.assessable === 0 ? 'unassessed' : 'clean'
}

/** The state of the numbers of a report with this verdict. */
export const verdictState = (verdict: Verdict): ValueState => {
  if (verdict === 'missing') return 'no_report'
  if (verdict === 'partial') return 'not_captured'
  return verdict === 'unassessed' ? 'no_denominator' : 'stated'
}
