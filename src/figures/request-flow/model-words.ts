import { REQUEST_CELLS, type RequestOutcomesRow } from '../request-outcomes/query.ts'
import type { Message } from '../../models/figure.ts'
import { gapMessage } from './model-gaps.ts'
import type { FlowCell, RequestFlowChart } from './model-chart.ts'

/** How many differences are listed one by one. */
const TOLD = 6

/** What was on hand, what of it was concluded and what is left. */
export const flowHeading = (
  { bands, gaps, intake, concluded }: RequestFlowChart,
  params: NonNullable<Message['params']> & { readonly count: number },
): Message => {
  if (params.count === 0) return { key: 'figure.request-flow.none', params }
  if ([...bands, ...gaps].every(({ count }) => count === 0))
    return { key: 'figure.request-flow.nothing', params }
  const of = (cell: FlowCell): number => bands.find((band) => band.cell === cell)?.count ?? 0
  return {
    key: `figure.request-flow.${gaps.length === 0 ? 'balanced' : 'open'}`,
    params: {
      ...params,
      intake,
      received: of('received'),
      carried_in: of('carried_in'),
      concluded,
      carried_out: of('carried_out'),
      reports: new Set(gaps.map((gap) => gap.code)).size,
    },
  }
}

/** Every difference, township by township; and how many reports print about numbers. */
export const flowNotes = (
  { gaps, counties }: RequestFlowChart,
  known: readonly RequestOutcomesRow[],
): readonly Message[] => {
  const about = known.filter((row) =>
    REQUEST_CELLS.some((id) => row[`${id}_state`] === 'approximate'),
  ).length
  const more = gaps.length - TOLD
  return [
    ...gaps.slice(0, TOLD).map((gap) => gapMessage(gap, counties)),
    ...(more > 0
      ? [{ key: 'figure.request-flow.note.more' as const, params: { count: more } }]
      : []),
    ...(gaps.length > 0 ? [{ key: 'figure.request-flow.note.open' as const }] : []),
    ...(about > 0
      ? [{ key: 'figure.request-flow.note.approximate' as const, params: { count: about } }]
      : []),
  ]
}
