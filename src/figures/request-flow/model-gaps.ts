import type { ApplicantId } from '../../form/applicants.ts'
import { OUTCOMES, type RequestOutcomesRow } from '../request-outcomes/query.ts'
import type { Message } from '../../models/figure.ts'
import { numberOf, requestSource } from '../../models/request-bar.ts'
import type { FlowGap } from './model-chart.ts'
import { nameIn } from '../../models/scope.ts'

/** What of one report does not balance; its cells are numbers. */
export const flowGaps = (row: RequestOutcomesRow, applicant: ApplicantId): readonly FlowGap[] => {
  const of = (id: Parameters<typeof numberOf>[1]): number => numberOf(row, id)
  const gap = (kind: FlowGap['kind'], left: number, right: number): FlowGap => ({
    kind,
    side: left > right ? 'to' : 'from',
    code: row.township_code,
    name: row.name,
    county: row.county,
    left,
    right,
    count: Math.abs(left - right),
    source: requestSource(row, applicant),
  })
  const outcomes = OUTCOMES.reduce((sum, id) => sum + of(id), 0)
  return [
    gap('intake', of('received') + of('carried_in'), of('concluded') + of('carried_out')),
    gap('total', of('concluded'), outcomes),
  ].filter(({ count }) => count > 0)
}

/** «收 10 ≠ 办 9，差 1», with the township's name. */
export const gapMessage = (gap: FlowGap, counties: boolean): Message => ({
  key: `flow.gap.${gap.kind}`,
  params: {
    name: nameIn(gap, counties),
    left: gap.left,
    right: gap.right,
    difference: gap.count,
  },
})
