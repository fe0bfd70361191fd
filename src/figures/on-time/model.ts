import {
  column,
  columnsFor,
  frame,
  IDENTITY,
  plain,
  PROVENANCE,
  stateCell,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, Message } from '../../models/figure.ts'
import { named, nameIn, scopeParam, spansCounties, yearsParam } from '../../models/scope.ts'
import { shownYear } from '../../queries/filter.ts'
import type { MeasureValueRow } from '../../queries/measure-values.ts'

/** Reports of one year by when they were published. */
export interface OnTimeYear {
  readonly year: number
  readonly reports: number
  /** Reports that say when they were published: only these can be in time or late. */
  readonly dated: number
  readonly inTime: number
  readonly late: readonly { readonly code: string; readonly name: string }[]
}

export interface OnTimeChart {
  readonly years: readonly OnTimeYear[]
}

const COLUMNS = [...IDENTITY, column('on_time', 'flag'), column('state', 'state'), ...PROVENANCE]

const yearOf = (year: number, rows: readonly MeasureValueRow[]): OnTimeYear => {
  const reports = rows.filter((row) => row.year === year && row.report_id !== null)
  const dated = reports.filter((row) => row.denominator === 1)
  const late = dated.filter((row) => row.numerator === 0)
  return {
    year,
    reports: reports.length,
    dated: dated.length,
    inTime: dated.length - late.length,
    late: late.map(({ township_code: code, name }) => ({ code, name })),
  }
}

/**
 * Which reports were published in time, by 31 January of the next year. Rows are those of the
 * measure `on_time`; a report whose date is not known stands apart and is never late.
 */
export const onTimeFigure = (
  rows: readonly MeasureValueRow[],
  context: FigureContext,
): Figure<OnTimeChart> => {
  const { filter } = context
  const byYear = context.due === 1
  const years = filter.years.map((year) => yearOf(year, rows)).filter(({ reports }) => reports > 0)
  const shown = yearOf(shownYear(filter), rows)
  const of = byYear ? years : [shown]
  const sum = (count: (year: OnTimeYear) => number): number =>
    of.reduce((all, year) => all + count(year), 0)
  const [reports, dated, inTime] = [
    sum((year) => year.reports),
    sum((year) => year.dated),
    sum((year) => year.inTime),
  ]
  const late = rows.filter(
    (row) => row.year === shown.year && row.denominator === 1 && row.numerator === 0,
  )
  const counties = spansCounties(rows)
  const params: NonNullable<Message['params']> = {
    years: byYear ? yearsParam(filter.years) : String(shown.year),
    scope: scopeParam(context, rows),
    dated,
    inTime,
    late: dated - inTime,
    unknown: reports - dated,
    names: named(late.map((row) => nameIn(row, counties))),
  }
  const heading: Message = {
    key: `figure.on-time.${
      dated === 0 ? 'undated' : inTime === dated ? 'all' : byYear ? 'some' : 'named'
    }`,
    params,
  }
  return {
    id: 'on-time',
    heading,
    subtitle: { key: 'figure.on-time.subtitle', params },
    coverage: byYear
      ? { have: dated, of: filter.years.length, by: 'year' }
      : { have: dated, of: context.due },
    notes: reports > dated ? [{ key: 'figure.on-time.note', params }] : [],
    columns: columnsFor(context, COLUMNS),
    rows: rows
      .filter((row) => row.report_id !== null)
      .map((row) => ({
        ...frame(context, row),
        on_time: plain(row.denominator === 1 ? row.numerator === 1 : null),
        state: stateCell(row.state, context),
      })),
    chart: { years: [...years].reverse() },
    absent: [],
    empty: years.length === 0 || dated === 0 ? heading : null,
    measures: ['on_time'],
  }
}
