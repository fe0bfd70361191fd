import { DIVISION_FILLERS } from '../../dataset/division-names.ts'
import { shownYear } from '../../queries/filter.ts'
import type { Region } from '../../queries/filter.ts'
import type { CoverageLevel, CoverageRow } from './query.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import { bilingual } from '../../models/figure.ts'
import type { Figure, FigureColumn, FigureRow, FigureSource, Message } from '../../models/figure.ts'
import { rateOf } from '../../models/rate.ts'
import { named, scopeParam, yearsParam } from '../../models/scope.ts'

export const FILINGS = ['clean', 'findings', 'partial', 'missing'] as const
/** How far one body's report of one year is known; told apart by colour and by mark. */
export type Filing = (typeof FILINGS)[number]

/** One body and year of the coverage grid. */
export type CoverageCell =
  | {
      readonly kind: 'township'
      readonly year: number
      readonly filing: Filing
      readonly source: FigureSource | null
    }
  | ({ readonly kind: 'group'; readonly year: number; readonly due: number } & Readonly<
      Record<Filing, number>
    >)

export interface CoverageBody {
  readonly code: string
  readonly name: string
  /** What choosing this area would choose; null for a township. */
  readonly region: Region | null
  readonly cells: readonly CoverageCell[]
}

export interface CoverageChart {
  readonly years: readonly number[]
  /** What the missing are called: not filed, or only not collected. */
  readonly collection: 'complete' | 'partial'
  readonly level: CoverageLevel
  readonly bodies: readonly CoverageBody[]
}

const AREA: readonly FigureColumn[] = [column('code', 'code'), column('area', 'text')]
// No rate of a partial collection: it would be read as a share of who filed.
const countsFor = (isComplete: boolean): readonly FigureColumn[] => [
  column('filed', 'count', 'report'),
  column('due', 'count', 'body'),
  ...(isComplete ? [column('filed_rate', 'rate', 'percent')] : []),
  column('clean', 'count', 'report'),
  column('with_findings', 'count', 'report'),
  column('partial', 'count', 'report'),
]

/** Who filed: one row for each body under the region and each year. */
export const coverageFigure = (
  rows: readonly CoverageRow[],
  context: FigureContext,
): Figure<CoverageChart> => {
  const { filter, about } = context
  const isComplete = about.collection === 'complete'
  const level = rows[0]?.level ?? 'township'
  const missing = column(isComplete ? 'not_filed' : 'not_collected', 'count', 'body')
  const columns =
    level === 'township'
      ? [
          ...AREA,
          column('year', 'year'),
          column('filing', 'state'),
          column('filed', 'count', 'report'),
        ]
      : [...AREA, column('year', 'year'), ...countsFor(isComplete), missing]
  const bodies = bodiesOf(rows)
  const year = shownYear(filter)
  const shown = rows.filter((row) => row.year === year)
  const due = sum(shown.map((row) => row.due))
  const have = sum(shown.map(filedOf))
  const any = rows.some((row) => filedOf(row) > 0)
  return {
    id: 'coverage',
    heading: headingOf(shown, context),
    subtitle: {
      key: `figure.coverage.subtitle.${level === 'township' ? 'township' : 'group'}`,
      params: {
        scope: scopeParam(context, bodies.map(asTownship)),
        years: yearsParam(filter.years),
      },
    },
    coverage: { have, of: due, by: 'reports' },
    notes: notesOf(context, any),
    columns: columnsFor(context, columns),
    rows: rows.map((row) => rowOf(row, context)),
    ...(level === 'township' ? {} : { lead: isComplete ? 'filed_rate' : 'filed' }),
    chart: { years: filter.years, collection: about.collection, level, bodies },
    absent: [],
    empty:
      bodies.length === 0
        ? { key: 'figure.empty.nobody', params: { years: yearsParam(filter.years) } }
        : null,
    measures: ['coverage'],
  }
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const filedOf = (row: CoverageRow): number => row.clean + row.findings + row.partial

const filingOf = (row: CoverageRow): Filing =>
  row.clean > 0 ? 'clean' : row.findings > 0 ? 'findings' : row.partial > 0 ? 'partial' : 'missing'

/** The word of a missing report: the state `no_report` as the set's claim allows. */
const filingWord = (
  filing: Filing,
  { about }: FigureContext,
): Exclude<Filing, 'missing'> | 'no_report' | 'not_collected' =>
  filing !== 'missing' ? filing : about.collection === 'complete' ? 'no_report' : 'not_collected'

const asTownship = (body: CoverageBody) => ({ township_code: body.code, name: body.name })

const cellOf = (row: CoverageRow): CoverageCell => {
  const { year, due, clean, findings, partial, missing } = row
  if (row.level !== 'township')
    return { kind: 'group', year, due, clean, findings, partial, missing }
  const filing = filingOf(row)
  const source = { townshipCode: row.code, year, indicators: [] }
  return { kind: 'township', year, filing, source: filing === 'missing' ? null : source }
}

const bodiesOf = (rows: readonly CoverageRow[]): readonly CoverageBody[] => {
  const bodies = new Map<string, CoverageBody & { cells: CoverageCell[] }>()
  for (const row of rows) {
    const region = row.level === 'township' ? null : { level: row.level, code: row.code }
    const body = bodies.get(row.code) ?? { code: row.code, name: row.name, region, cells: [] }
    bodies.set(row.code, body)
    body.cells.push(cellOf(row))
  }
  return [...bodies.values()]
}

/** A name as it is; what fills the list of divisions for want of one is read in both languages. */
const areaOf = ({ name }: CoverageRow): string | Message => {
  const filler = DIVISION_FILLERS[name]
  return filler === undefined ? name : bilingual(name, filler)
}

const rowOf = (row: CoverageRow, context: FigureContext): FigureRow => {
  const cell = cellOf(row)
  const source = cell.kind === 'township' ? cell.source : null
  const rate = { value: rateOf(filedOf(row), row.due), state: null, source }
  const counted = (value: number) => ({ value, state: null, source })
  return {
    code: plain(row.code),
    area: plain(areaOf(row)),
    year: plain(row.year),
    filing: { value: filingWord(filingOf(row), context), state: null, source },
    filed: counted(filedOf(row)),
    due: counted(row.due),
    filed_rate: rate,
    clean: counted(row.clean),
    with_findings: counted(row.findings),
    partial: counted(row.partial),
    not_filed: counted(row.missing),
    not_collected: counted(row.missing),
    synthetic: plain({ key: 'file.synthetic' }),
  }
}

const headingOf = (shown: readonly CoverageRow[], context: FigureContext): Message => {
  const year = String(shownYear(context.filter))
  const { collection } = context.about
  const of = sum(shown.map((row) => row.due))
  const have = sum(shown.map(filedOf))
  const [first, ...others] = shown
  if (first?.level === 'township' && others.length === 0)
    return {
      key: `figure.coverage.one.${filingWord(filingOf(first), context)}`,
      params: { year, name: first.name },
    }
  const params = { year, have, of, missing: of - have, rate: { rate: rateOf(have, of) ?? 0 } }
  if (have === 0) return { key: `figure.coverage.none.${collection}`, params }
  if (have === of) return { key: `figure.coverage.all.${collection}`, params }
  if (first?.level !== 'township') return { key: `figure.coverage.some.${collection}`, params }
  const names = shown.filter((row) => row.missing > 0).map((row) => row.name)
  return {
    key: `figure.coverage.named.${collection}`,
    params: { ...params, names: named(names) },
  }
}

const notesOf = ({ about }: FigureContext, any: boolean): readonly Message[] => [
  { key: `figure.coverage.note.${about.collection}` },
  ...(any ? [{ key: 'figure.coverage.note.clean' as const }] : []),
]
