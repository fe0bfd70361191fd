import type { ApplicantId } from '../../form/applicants.ts'
import { shownYear } from '../../queries/filter.ts'
import { REQUEST_CELLS, type RequestOutcomesRow } from '../request-outcomes/query.ts'
import { isNumber, type ValueState } from '../../queries/value-state.ts'
import { bodyOf, absentGroups, emptyMessage, stateReason } from '../../models/absent.ts'
import { applicantColumns, scopeOf } from '../../models/applicant-words.ts'
import { column, columnsFor, IDENTITY } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure } from '../../models/figure.ts'
import { numberOf, requestSource } from '../../models/request-bar.ts'
import {
  FROM,
  TO,
  type FlowBand,
  type FlowCell,
  type FlowSide,
  type RequestFlowChart,
} from './model-chart.ts'
import { flowGaps } from './model-gaps.ts'
import { flowRows } from './model-rows.ts'
import { flowHeading, flowNotes } from './model-words.ts'
import { scopeParam, spansCounties } from '../../models/scope.ts'

const columnsOf = (applicant: ApplicantId) => [
  ...IDENTITY,
  ...applicantColumns(applicant),
  column('flow_side', 'text'),
  column('flow_cell', 'text'),
  column('cases', 'count', 'case'),
  column('have', 'count', 'body'),
  column('of', 'count', 'body'),
  column('source', 'url'),
]

/**
 * Where the requests of the shown year came from and where they went, added over the reports that
 * state every cell of it. What does not balance stays open.
 */
export const requestFlowFigure = (
  all: readonly RequestOutcomesRow[],
  context: FigureContext,
  applicant: ApplicantId = 'total',
): Figure<RequestFlowChart> => {
  const year = shownYear(context.filter)
  const rows = all.filter((row) => row.year === year)
  const known = rows.filter((row) => gapState(row) === null)
  const only = context.due === 1 ? known[0] : undefined
  const added = (cell: FlowCell | 'concluded'): number =>
    known.reduce((sum, row) => sum + numberOf(row, cell), 0)
  const bandOf =
    (side: FlowSide) =>
    (cell: FlowCell): FlowBand => ({
      side,
      cell,
      count: added(cell),
      source: only ? requestSource(only, applicant, [cell]) : null,
    })
  const absent = absentGroups(
    rows.flatMap((row) => {
      const state = gapState(row)
      const body = bodyOf(row, requestSource(row, applicant))
      return state === null ? [] : [{ reason: stateReason(state, context), body }]
    }),
    context,
    { unlisted: Math.max(0, context.due - rows.length) },
  )
  const chart: RequestFlowChart = {
    bands: [...FROM.map(bandOf('from')), ...TO.map(bandOf('to'))],
    gaps: known.flatMap((row) => flowGaps(row, applicant)),
    intake: added('carried_in') + added('received'),
    concluded: added('concluded'),
    counties: spansCounties(rows),
  }
  const params = {
    years: String(year),
    scope: scopeOf(scopeParam(context, rows), applicant),
    count: known.length,
  }
  const isNothing = [...chart.bands, ...chart.gaps].every(({ count }) => count === 0)
  return {
    id: 'request-flow',
    heading: flowHeading(chart, params),
    subtitle: { key: 'figure.request-flow.subtitle', params },
    coverage: { have: known.length, of: context.due },
    notes: flowNotes(chart, known),
    columns: columnsFor(context, columnsOf(applicant)),
    rows: flowRows(chart, known, { context, applicant }),
    lead: 'cases',
    chart,
    absent,
    empty: !isNothing
      ? null
      : known.length > 0
        ? { key: 'figure.request-flow.nothing', params }
        : emptyMessage('request-flow', absent, params),
    measures: ['load', 'clearance', 'carry'],
  }
}

/** Why a report has no flow, or null where it states every cell; the text knows no columns. */
const gapState = (row: RequestOutcomesRow): ValueState | null => {
  const state = REQUEST_CELLS.map((id) => row[`${id}_state`]).find((one) => !isNumber(one))
  if (state !== undefined) return state
  return row.received_from === 'text' ? 'blank' : null
}
