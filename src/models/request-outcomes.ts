import { shownYear } from '../queries/filter.ts'
import { indicatorsOf } from '../queries/quantities.ts'
import { OUTCOMES, type Outcome, type RequestOutcomesRow } from '../queries/request-outcomes.ts'
import { isNumber, type ValueState } from '../queries/value-state.ts'
import { absentGroups, bodyOf, emptyMessage, type Reason, stateReason } from './absent.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
} from './columns.ts'
import type { FigureContext } from './context.ts'
import type { Figure, FigureRow, FigureSource, Message, Param } from './figure.ts'
import { MIX_MINIMUM } from '../queries/measure.ts'
import { outcomesHeading, outcomesNotes } from './request-outcomes-words.ts'
import { scopeParam, spansCounties, yearsParam } from './scope.ts'

/** One 100 % bar, or the cases one by one where there are fewer than five. */
export interface OutcomeBar {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly year: number
  /** 总计 as the report prints it. */
  readonly concluded: number
  readonly counts: Readonly<Record<Outcome, number>>
  /** Sum of the six; differs from `concluded` where the report does not balance. */
  readonly sum: number
  /** Fewer than five concluded: shares would mislead, cases are counted. */
  readonly few: boolean
  readonly approximate: boolean
  readonly findings: boolean
  readonly source: FigureSource | null
}

export interface RequestOutcomesChart {
  readonly bars: readonly OutcomeBar[]
  /** Whether the bars are the years of one township rather than townships of one year. */
  readonly byYear: boolean
  /** Whether several counties are shown, so that names need theirs. */
  readonly counties: boolean
  /** Summed over the bars. */
  readonly pooled: {
    readonly concluded: number
    readonly counts: Readonly<Record<Outcome, number>>
  }
}

const CELLS = ['received', 'carried_in', ...OUTCOMES, 'concluded', 'carried_out'] as const
type Cell = (typeof CELLS)[number]

const cells = (ids: readonly Cell[]) => ids.map((id) => column(id, 'count', 'case'))

const COLUMNS = [
  ...IDENTITY,
  ...cells(['received']),
  column('received_state', 'state'),
  column('received_from', 'text'),
  ...cells(['carried_in', ...OUTCOMES, 'concluded']),
  column('outcomes_state', 'state'),
  ...cells(['carried_out']),
  column('carried_state', 'state'),
  ...PROVENANCE,
]

/** What became of requests: townships of the shown year, or the years of a single township. */
export const requestOutcomesFigure = (
  all: readonly RequestOutcomesRow[],
  context: FigureContext,
): Figure<RequestOutcomesChart> => {
  const { filter } = context
  const byYear = context.due === 1
  const rows = byYear ? all : all.filter((row) => row.year === shownYear(filter))
  const drawn = rows.filter((row) => isNumber(row.state))
  const bars = drawn.map(barOf)
  const absent = absentGroups(
    rows
      .filter((row) => !isNumber(row.state))
      .map((row) => ({
        reason: reasonOf(row, context),
        body: bodyOf(
          byYear ? { ...row, name: String(row.year) } : row,
          sourceOf(row),
          detailOf(row),
        ),
      })),
    context,
    {
      order: ['no_requests_table', 'no_requests_text', 'nothing_concluded'],
      unlisted: byYear ? 0 : Math.max(0, context.due - rows.length),
    },
  )
  const pooled = pool(bars)
  const years = byYear ? yearsParam(filter.years) : String(shownYear(filter))
  const params = { years, scope: scopeParam(context, rows) }
  return {
    id: 'request-outcomes',
    heading: outcomesHeading(bars, pooled, rows, params),
    subtitle: { key: `figure.request-outcomes.subtitle.${byYear ? 'years' : 'bodies'}`, params },
    coverage: byYear
      ? { have: bars.length, of: filter.years.length, by: 'year' }
      : { have: bars.length, of: context.due },
    notes: outcomesNotes(bars),
    columns: columnsFor(context, COLUMNS),
    rows: rows.map((row) => rowOf(row, context)),
    chart: {
      bars,
      byYear,
      counties: spansCounties(rows),
      pooled,
    },
    absent,
    empty: bars.length > 0 ? null : emptyMessage('request-outcomes', absent, params),
    measures: ['outcome_mix', 'requests'],
  }
}

const sourceOf = (row: RequestOutcomesRow): FigureSource | null =>
  row.report_id === null
    ? null
    : { townshipCode: row.township_code, year: row.year, indicators: indicatorsOf(...CELLS) }

const countsOf = (of: (id: Outcome) => number): Readonly<Record<Outcome, number>> => ({
  granted: of('granted'),
  partly_granted: of('partly_granted'),
  refused: of('refused'),
  unable: of('unable'),
  not_processed: of('not_processed'),
  other: of('other'),
})

// The query says so: a row whose state is a number has all seven numbers.
const number = (row: RequestOutcomesRow, id: Cell): number => {
  const value = row[id]
  if (value === null)
    throw new Error(`request outcomes: no ${id} in ${row.report_id ?? 'no report'}`)
  return value
}

const barOf = (row: RequestOutcomesRow): OutcomeBar => {
  const counts = countsOf((id) => number(row, id))
  const concluded = number(row, 'concluded')
  return {
    code: row.township_code,
    name: row.name,
    county: row.county,
    year: row.year,
    concluded,
    counts,
    sum: OUTCOMES.reduce((sum, id) => sum + counts[id], 0),
    few: concluded < MIX_MINIMUM,
    approximate: row.state === 'approximate',
    findings: row.findings > 0,
    source: sourceOf(row),
  }
}

const pool = (bars: readonly OutcomeBar[]): RequestOutcomesChart['pooled'] => ({
  concluded: bars.reduce((sum, bar) => sum + bar.concluded, 0),
  counts: countsOf((id) => bars.reduce((sum, bar) => sum + bar.counts[id], 0)),
})

/** Why there is no mix: no requests at all is told apart from not knowing. */
const reasonOf = (row: RequestOutcomesRow, context: FigureContext): Reason => {
  const { received, carried_in: carriedIn, received_from: from, state } = row
  if (state === 'no_denominator' && ((received ?? 0) > 0 || (carriedIn ?? 0) > 0))
    return { id: 'nothing_concluded', state }
  if (received === 0 && from !== null)
    return { id: from === 'table' ? 'no_requests_table' : 'no_requests_text', state }
  if (state === 'no_denominator') return { id: 'nothing_concluded', state }
  return stateReason(state, context)
}

const detailOf = ({ received, received_state: state }: RequestOutcomesRow): Message | null =>
  received === null || received === 0
    ? null
    : {
        key: 'detail.received',
        params: { count: state === 'approximate' ? about(received) : received },
      }

const about = (value: number): Param => ({ key: 'value.about', params: { text: value } })

const firstGap = (row: RequestOutcomesRow, ids: readonly Cell[]): ValueState => {
  const states = ids.map((id) => row[`${id}_state`])
  const gap = states.find((state) => !isNumber(state))
  return gap ?? (states.includes('approximate') ? 'approximate' : 'stated')
}

const rowOf = (row: RequestOutcomesRow, context: FigureContext): FigureRow => ({
  ...frame(context, row),
  ...Object.fromEntries(
    CELLS.map((id) => [id, figureCell(row[id], row[`${id}_state`], sourceOf(row))]),
  ),
  received_state: stateCell(row.received_state, context),
  received_from: plain(row.received_from && { key: `from.${row.received_from}` }),
  outcomes_state: stateCell(row.state, context),
  carried_state: stateCell(firstGap(row, ['carried_in', 'carried_out']), context),
})
