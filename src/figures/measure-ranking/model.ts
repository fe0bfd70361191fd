import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { emptyMessage } from '../../models/absent.ts'
import { columnsFor, plain, stateCell, headedColumn } from '../../models/columns.ts'
import {
  comparisonOf,
  USUAL_CHOICE,
  whenOf,
  type Compared,
  type CompareChoice,
  type Comparison,
} from '../../models/comparison.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureColumn, FigureRow, Message, FigureId } from '../../models/figure.ts'
import { lazily } from '../../models/figure.ts'
import { absentValues } from '../../models/measure-absent.ts'
import {
  changeCells,
  changeColumns,
  measureCells,
  measureColumns,
  shownValue,
  valueCell,
  valueColumn,
} from '../../models/measure-columns.ts'
import { besideOf, rankingMarks, type Beside, type RankingMark } from './model-marks.ts'
import { lineLabel, rankingHeading, rankingNotes } from './model-words.ts'
import { isNumbered, isRanked, isShare, statesNone, unitOf } from '../../models/measured.ts'
import { peersOf } from '../../models/peers.ts'
import { coverageOf } from '../../models/scope.ts'
import { unvaried } from '../../models/unvaried.ts'
import type { KeyAfter } from '../../wording/message.ts'

export interface MeasureRankingChart {
  readonly comparison: Comparison
  /** Bars of counts, dots of shares. */
  readonly form: 'bars' | 'dots'
  readonly marks: readonly RankingMark[]
  readonly scale: 'linear' | 'log'
  /** What all in view have together, as a line through all rows. */
  readonly line: { readonly value: number; readonly label: Message } | null
}

/** How the townships of a scope compare by a measure in the shown year. */
export const measureRankingFigure = (
  all: readonly MeasureValueRow[],
  context: FigureContext,
  compared: Compared,
  choice: CompareChoice = USUAL_CHOICE,
  id: FigureId = 'measure-ranking',
): Figure<MeasureRankingChart> => {
  const comparison = comparisonOf(all, context, compared, choice)
  const { measure, year, pool, isScope, params } = comparison
  const { reference, order, scale } = comparison.choice
  const rows = ordered(
    all.filter((row) => row.year === year),
    comparison,
  )
  const numbered = rows.filter(isNumbered)
  const mine = numbered.filter(isScope)
  const peers = peersOf(rows, measure)
  const beside = besideOf(rows, comparison)
  const marks = rankingMarks(numbered, comparison, beside)
  const absent = absentValues(rows.filter(isScope), comparison)
  const headParams: NonNullable<Message['params']> = {
    ...params,
    when: whenOf(year, pool),
    unit: { key: `unit.${unitOf(measure)}` },
  }
  const line = reference === 'county' ? peers : null
  const table = lazily(() =>
    rows.map((row): FigureRow => ({
      ...measureCells(row, comparison),
      ...besideCells(row, beside, comparison),
    })),
  )
  return {
    id,
    file: { key: 'compare.file.ranking', params: { measure: params.measure } },
    heading: rankingHeading(mine, peers, comparison),
    subtitle: { key: `compare.ranking.subtitle.${order}`, params: headParams },
    coverage: coverageOf(mine.length, rows.filter(isScope).filter(statesNone).length, context.due),
    notes: rankingNotes(marks, numbered, comparison),
    columns: columnsFor(context, measureColumns(comparison, besideColumns(marks, comparison))),
    get rows() {
      return table()
    },
    lead: comparison.id,
    chart: {
      comparison,
      form: isShare(measure) ? 'dots' : 'bars',
      marks,
      scale: scale === 'log' ? 'log' : 'linear',
      line: line && { value: line.value, label: lineLabel(line, comparison) },
    },
    absent,
    unvaried: comparison.choice.base === null ? unvaried(numbered, comparison) : null,
    empty: mine.length > 0 ? null : emptyMessage('compare', absent, headParams),
    measures: [compared.measure],
  }
}

// By value: what can be ranked first, largest first; then what cannot (one channel, too few cases);
// then the rest. Equal values keep the order of their codes.
const ordered = (
  rows: readonly MeasureValueRow[],
  { choice, measure }: Comparison,
): readonly MeasureValueRow[] => {
  if (choice.order === 'code') return rows
  const place = (row: MeasureValueRow): number =>
    isRanked(row, measure) ? 0 : isNumbered(row) ? 1 : 2
  return [...rows].sort((a, b) => place(a) - place(b) || (b.value ?? 0) - (a.value ?? 0))
}

const besideColumns = (
  marks: readonly RankingMark[],
  comparison: Comparison,
): readonly FigureColumn[] => {
  const { base } = comparison.choice
  const heading = (id: KeyAfter<'compare.column.'>): Message => ({
    key: `compare.column.${id}`,
    params: { year: String(base) },
  })
  const peers = marks.some((mark) => mark.peers !== null)
    ? [valueColumn(comparison, 'peers', { key: 'compare.column.peers' })]
    : []
  if (base === null) return peers
  return [
    ...peers,
    valueColumn(comparison, 'base', heading('base')),
    headedColumn('base_state', heading('base_state'), 'state'),
    ...changeColumns(comparison, heading),
  ]
}

const besideCells = (row: MeasureValueRow, beside: Beside, comparison: Comparison): FigureRow => {
  const { measure, context } = comparison
  const base = beside.baseOf(row)
  const peers = beside.peersOf(row)
  return {
    peers: plain(peers && shownValue(peers, measure)),
    base: base === null ? plain(null) : valueCell(base, comparison),
    base_state: (base && measureCells(base, comparison).state) ?? stateCell('no_report', context),
    ...changeCells(base, row, comparison),
  }
}
