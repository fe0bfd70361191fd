import { shownYear } from '../queries/filter.ts'
import { indicatorsOf } from '../queries/quantities.ts'
import { OUTCOMES, type Outcome, type RequestOutcomesRow } from '../queries/request-outcomes.ts'
import { isNumber, type ValueState } from '../queries/value-state.ts'
import { absentGroups, emptyMessage, stateReason, type Reason } from './absent.ts'
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
import { MIX_MINIMUM } from './rate.ts'
import { scopeParam, spansCounties, yearsParam } from './scope.ts'
import { bodyOf } from './volume.ts'

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
    heading: headingOf(bars, pooled, rows, params),
    subtitle: { key: `figure.request-outcomes.subtitle.${byYear ? 'years' : 'bodies'}`, params },
    coverage: { have: bars.length, of: byYear ? filter.years.length : context.due },
    notes: notesOf(bars),
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

const headingOf = (
  bars: readonly OutcomeBar[],
  { concluded, counts }: RequestOutcomesChart['pooled'],
  rows: readonly RequestOutcomesRow[],
  params: NonNullable<Message['params']>,
): Message => {
  const { granted, partly_granted: partly } = counts
  const known = { ...params, count: bars.length, concluded, granted: granted + partly }
  const balanced = bars.every((bar) => bar.sum === bar.concluded)
  if (bars.length > 0)
    return concluded < MIX_MINIMUM || !balanced
      ? { key: 'figure.request-outcomes.counts', params: known }
      : {
          key: 'figure.request-outcomes.shares',
          params: { ...known, rate: { rate: (granted + partly) / concluded } },
        }
  const none = rows.filter((row) => row.received === 0).length
  const some = rows.filter((row) => (row.received ?? 0) > 0).length
  if (some > 0)
    return { key: 'figure.request-outcomes.unknown', params: { ...params, count: some } }
  return none > 0
    ? { key: 'figure.request-outcomes.no-requests', params: { ...params, count: none } }
    : { key: 'figure.request-outcomes.none', params }
}

const notesOf = (bars: readonly OutcomeBar[]): readonly Message[] => {
  const notes: Message[] = []
  const few = bars.filter((bar) => bar.few).length
  if (few > 0)
    notes.push({
      key: 'figure.request-outcomes.note.few',
      params: { count: few, least: MIX_MINIMUM },
    })
  const unbalanced = bars.filter((bar) => bar.sum !== bar.concluded).length
  if (unbalanced > 0)
    notes.push({ key: 'figure.request-outcomes.note.unbalanced', params: { count: unbalanced } })
  return notes
}
