import type { ApplicantId } from '../../form/applicants.ts'
import { shownYear } from '../../queries/filter.ts'
import { OUTCOMES, REQUEST_CELLS, type RequestCell, type RequestOutcomesRow } from './query.ts'
import { isNumber, type ValueState } from '../../queries/value-state.ts'
import { absentGroups, bodyOf, emptyMessage, statingNone } from '../../models/absent.ts'
import { applicantCell, applicantColumns, scopeOf } from '../../models/applicant-words.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureRow } from '../../models/figure.ts'
import { requestDetail, REQUEST_REASONS, requestReason } from './model-absent.ts'
import {
  outcomeBar,
  pool,
  requestSource,
  type OutcomeBar,
  type OutcomeCounts,
} from '../../models/request-bar.ts'
import { outcomesHeading, outcomesNotes, outcomesSubtitle } from './model-words.ts'
import { coverageOf, scopeParam, spansCounties, yearsParam } from '../../models/scope.ts'

export interface RequestOutcomesChart {
  readonly bars: readonly OutcomeBar[]
  /** Whether the bars are years rather than townships of one year. */
  readonly byYear: boolean
  /** Whether several counties are shown, so that names need theirs. */
  readonly counties: boolean
  /** Summed over the bars. */
  readonly pooled: { readonly concluded: number; readonly counts: OutcomeCounts }
}

const cells = (ids: readonly RequestCell[]) => ids.map((id) => column(id, 'count', 'case'))

const columnsOf = (applicant: ApplicantId) => [
  ...IDENTITY,
  ...applicantColumns(applicant),
  ...cells(['received']),
  column('received_state', 'state'),
  column('received_from', 'text'),
  ...cells(['carried_in', ...OUTCOMES, 'concluded']),
  column('outcomes_state', 'state'),
  ...cells(['carried_out']),
  column('carried_state', 'state'),
  ...PROVENANCE,
]

/**
 * What became of requests: townships of the shown year, or the years of a single township. The
 * rows are those of the applicant.
 */
export const requestOutcomesFigure = (
  all: readonly RequestOutcomesRow[],
  context: FigureContext,
  applicant: ApplicantId = 'total',
): Figure<RequestOutcomesChart> => {
  const { filter } = context
  const byYear = context.due === 1
  const rows = byYear ? all : all.filter((row) => row.year === shownYear(filter))
  const bars = rows.filter((row) => isNumber(row.state)).map((row) => outcomeBar(row, applicant))
  const absent = absentGroups(
    rows
      .filter((row) => !isNumber(row.state))
      .map((row) => ({
        reason: requestReason(row, context),
        body: bodyOf(
          byYear ? { ...row, name: String(row.year) } : row,
          requestSource(row, applicant),
          requestDetail(row),
        ),
      })),
    context,
    {
      order: REQUEST_REASONS,
      unlisted: byYear ? 0 : Math.max(0, context.due - rows.length),
    },
  )
  const none = statingNone(absent, ['no_requests_table', 'no_requests_text', 'nothing_concluded'])
  const years = byYear ? yearsParam(filter.years) : String(shownYear(filter))
  const params = { years, scope: scopeOf(scopeParam(context, rows), applicant) }
  return {
    id: 'request-outcomes',
    heading: outcomesHeading(bars, rows, params),
    subtitle: outcomesSubtitle(byYear ? 'years' : 'bodies', applicant, params),
    coverage: byYear
      ? coverageOf(bars.length, none, filter.years.length, 'year')
      : coverageOf(bars.length, none, context.due),
    notes: outcomesNotes(bars),
    columns: columnsFor(context, columnsOf(applicant)),
    rows: rows.map((row) => rowOf(row, context, applicant)),
    lead: 'concluded',
    chart: { bars, byYear, counties: spansCounties(rows), pooled: pool(bars) },
    absent,
    empty: bars.length > 0 ? null : emptyMessage('request-outcomes', absent, params),
    measures: ['outcome_mix', 'requests'],
  }
}

const firstGap = (row: RequestOutcomesRow, ids: readonly RequestCell[]): ValueState => {
  const states = ids.map((id) => row[`${id}_state`])
  const gap = states.find((state) => !isNumber(state))
  return gap ?? (states.includes('approximate') ? 'approximate' : 'stated')
}

const rowOf = (
  row: RequestOutcomesRow,
  context: FigureContext,
  applicant: ApplicantId,
): FigureRow => ({
  ...frame(context, row),
  ...applicantCell(applicant),
  ...Object.fromEntries(
    REQUEST_CELLS.map((id) => [
      id,
      figureCell(row[id], row[`${id}_state`], requestSource(row, applicant)),
    ]),
  ),
  received_state: stateCell(row.received_state, context),
  received_from: plain(row.received_from && { key: `from.${row.received_from}` }),
  outcomes_state: stateCell(row.state, context),
  carried_state: stateCell(firstGap(row, ['carried_in', 'carried_out']), context),
})
