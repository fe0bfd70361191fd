import { shownYear } from '../../queries/filter.ts'
import { BLOCKS, REMEDIES, RESULTS, type Remedy, type ReviewOutcomesRow } from './query.ts'
import { isNumber, type ValueState } from '../../queries/value-state.ts'
import { emptyMessage } from '../../models/absent.ts'
import {
  column,
  headedColumn,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureColumn, FigureRow } from '../../models/figure.ts'
import { absentReviews, hasNone } from './model-absent.ts'
import { reviewBar, reviewSource, type ReviewBar } from './model-bar.ts'
import { reviewHeading, reviewNotes } from './model-words.ts'
import { coverageOf, scopeParam, spansCounties, yearsParam } from '../../models/scope.ts'

export interface ReviewOutcomesChart {
  readonly review: readonly ReviewBar[]
  readonly litigation: readonly ReviewBar[]
  readonly byYear: boolean
  readonly counties: boolean
}

type Block = (typeof BLOCKS)[number]

const PARTS = [...RESULTS, 'total'] as const

const blockColumns = (block: Block): FigureColumn[] => [
  ...RESULTS.map((part) => column(`${block}_${part}`, 'count', 'case')),
  headedColumn(`${block}_total`, { key: `column.cases.${block}` }, 'count', 'case'),
  column(`${block}_state`, 'state'),
]

const rateColumns = (remedy: Remedy): FigureColumn[] => [
  column(`${remedy}_from`, 'text'),
  column(`${remedy}_rate`, 'rate', 'percent'),
  column(`${remedy}_rate_state`, 'state'),
]

const COLUMNS = [
  ...IDENTITY,
  ...blockColumns('review'),
  ...rateColumns('review'),
  ...(['direct', 'after', 'litigation'] as const).flatMap(blockColumns),
  ...rateColumns('litigation'),
  ...PROVENANCE,
]

/** Reviews and lawsuits: townships of the shown year, or the years of a single township. */
export const reviewOutcomesFigure = (
  all: readonly ReviewOutcomesRow[],
  context: FigureContext,
): Figure<ReviewOutcomesChart> => {
  const { filter } = context
  const byYear = context.due === 1
  const rows = byYear ? all : all.filter((row) => row.year === shownYear(filter))
  const review = rows.flatMap((row) => reviewBar(row, 'review'))
  const litigation = rows.flatMap((row) => reviewBar(row, 'litigation'))
  const absent = absentReviews(rows, context, {
    byYear,
    unlisted: byYear ? 0 : Math.max(0, context.due - rows.length),
  })
  const years = byYear ? yearsParam(filter.years) : String(shownYear(filter))
  const params = { years, scope: scopeParam(context, rows) }
  const bars = [...review, ...litigation]
  const drawn = new Set(bars.map((bar) => `${bar.code}-${bar.year}`))
  const none = rows.filter(
    (row) =>
      !drawn.has(`${row.township_code}-${row.year}`) &&
      REMEDIES.some((remedy) => hasNone(row, remedy)),
  ).length
  return {
    id: 'review-outcomes',
    heading: reviewHeading(review, litigation, rows, params),
    subtitle: { key: `figure.review-outcomes.subtitle.${byYear ? 'years' : 'bodies'}`, params },
    coverage: byYear
      ? coverageOf(drawn.size, none, filter.years.length, 'year')
      : coverageOf(drawn.size, none, context.due),
    notes: reviewNotes(bars, rows),
    columns: columnsFor(context, COLUMNS),
    rows: rows.map((row) => rowOf(row, context)),
    lead: 'review_total',
    chart: { review, litigation, byYear, counties: spansCounties(rows) },
    absent,
    empty: bars.length > 0 ? null : emptyMessage('review-outcomes', absent, params),
    measures: ['review_corrected', 'litigation_lost'],
  }
}

/** The state of a block as a whole: the first gap of its cells. */
const stateOf = (row: ReviewOutcomesRow, block: Block): ValueState => {
  const states = PARTS.map((part) => row[`${block}_${part}_state`])
  const gap = states.find((state) => !isNumber(state))
  return gap ?? (states.includes('approximate') ? 'approximate' : 'stated')
}

const rowOf = (row: ReviewOutcomesRow, context: FigureContext): FigureRow => {
  const counts = BLOCKS.flatMap((block) => {
    const source = reviewSource(row, block === 'review' ? 'review' : 'litigation')
    return [
      ...PARTS.map((part) => {
        const id = `${block}_${part}` as const
        return [id, figureCell(row[id], row[`${id}_state`], source)] as const
      }),
      [`${block}_state`, stateCell(stateOf(row, block), context)] as const,
    ]
  })
  const rates = REMEDIES.flatMap((remedy) => {
    const state = row[`${remedy}_rate_state`]
    const from = row[`${remedy}_from`]
    const source = reviewSource(row, remedy)
    return [
      [`${remedy}_from`, plain(from && { key: `from.${from}` })] as const,
      [`${remedy}_rate`, figureCell(row[`${remedy}_rate`], state, source)] as const,
      [
        `${remedy}_rate_state`,
        // «No case to count» is a word for requests; of cases none has been concluded.
        state === 'no_denominator'
          ? { value: 'nothing_concluded', state, source: null }
          : stateCell(state, context),
      ] as const,
    ]
  })
  return { ...frame(context, row), ...Object.fromEntries([...counts, ...rates]) }
}
