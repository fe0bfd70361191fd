import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import type { FormTable } from '../form/indicator.ts'
import { REVIEW } from '../form/review.ts'
import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import { balanceApplicants } from './balance.applicants.ts'
import { balanceIntake } from './balance.intake.ts'
import { balanceOutcomes } from './balance.outcomes.ts'
import { balanceReview } from './balance.review.ts'
import type { Rule } from './finding.ts'

/**
 * A report that was read from a picture, its figures `recognised` where all the sums that the form
 * prescribes for their table hold, `to_check` where not or where it prescribes none. Any other
 * report is given back as it is.
 */
export const settleRecognised = (report: ParsedReport): ParsedReport => {
  if (!report.observations.some((figure) => figure.status === 'to_check')) return report
  const trusted: ParsedReport = {
    ...report,
    observations: report.observations.map((figure) => withStatus(figure, 'stated')),
  }
  const accepted = new Set<FormTable>(
    report.tables
      .filter(
        ({ table, missing, unread }) =>
          missing.length + unread.length === 0 && holds(table, trusted),
      )
      .map(({ table }) => table),
  )
  return {
    ...report,
    observations: report.observations.map((figure) =>
      figure.place.kind === 'cell' && accepted.has(figure.place.table)
        ? withStatus(figure, 'recognised')
        : figure,
    ),
  }
}

const withStatus = (figure: Observation, status: Observation['status']): Observation =>
  figure.status === 'to_check' ? { ...figure, status } : figure

/** Whether every sum of the table can be held against it, and holds. */
const holds = (table: FormTable, report: ParsedReport): boolean => {
  const all = (rule: Rule, sums: number): boolean => {
    const { assessed, findings } = rule.check(report, { previous: null, peers: [] })
    return assessed === sums && findings.length === 0
  }
  if (table === 'review') return all(balanceReview, REVIEW.length)
  const edition = report.tables.find((reading) => reading.table === table)?.edition
  if (table !== 'applications' || (edition !== '2019' && edition !== '2021')) return false
  return (
    all(balanceApplicants, APPLICATIONS[edition].length) &&
    all(balanceOutcomes, APPLICANTS.length) &&
    all(balanceIntake, APPLICANTS.length)
  )
}
