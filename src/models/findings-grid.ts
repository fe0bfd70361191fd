import type { FindingsGridRow } from '../queries/findings-grid.ts'
import type { ValueState } from '../queries/value-state.ts'
import { absentGroups, bodyOf } from './absent.ts'
import { byTownship } from './by-township.ts'
import { column, columnsFor, figureCell, frame, IDENTITY, plain, stateCell } from './columns.ts'
import type { FigureContext } from './context.ts'
import type { AbsentGroup, Figure, FigureRow, FigureSource, Message } from './figure.ts'
import { rateOf } from './rate.ts'
import { scopeParam, spansCounties, yearsParam } from './scope.ts'

/** What is known of one report: judged and clean, judged with flaws, not judged, not there. */
export type Verdict = 'clean' | 'findings' | 'partial' | 'missing'

export interface FindingsCell {
  readonly year: number
  readonly verdict: Verdict
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly passed: number | null
  readonly assessable: number | null
  readonly source: FigureSource | null
}

export interface FindingsBody {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly cells: readonly FindingsCell[]
}

export interface FindingsGridChart {
  readonly years: readonly number[]
  readonly collection: 'complete' | 'partial'
  readonly counties: boolean
  readonly bodies: readonly FindingsBody[]
}

const COLUMNS = [
  ...IDENTITY,
  column('verdict', 'state'),
  column('errors', 'count', 'place'),
  column('warnings', 'count', 'place'),
  column('notes', 'count', 'place'),
  column('checks_assessable', 'count', 'check'),
  column('checks_passed', 'count', 'check'),
  column('pass_rate', 'rate', 'percent'),
  column('source', 'url'),
]

/** Findings of each township and year: one row a report or gap. */
export const findingsGridFigure = (
  rows: readonly FindingsGridRow[],
  context: FigureContext,
): Figure<FindingsGridChart> => {
  const { filter, about, due } = context
  const townships = byTownship(rows).map((body) => body.rows)
  const drawn = townships.filter((years) => years.some(isShown))
  const judged = rows.filter((row) => row.capture === 'full')
  const flawed = judged.filter((row) => flawsOf(row) > 0)
  const params = { years: yearsParam(filter.years), scope: scopeParam(context, rows) }
  const heading: Message =
    judged.length === 0
      ? { key: 'figure.findings-by-rule.none', params }
      : {
          key: `figure.findings-grid.${flawed.length === 0 ? 'clean' : 'some'}`,
          params: {
            ...params,
            reports: judged.length,
            flawed: flawed.length,
            clean: judged.length - flawed.length,
          },
        }
  return {
    id: 'findings-grid',
    heading,
    subtitle: { key: 'figure.findings-grid.subtitle', params },
    coverage: {
      have: townships.filter((years) => years.some((row) => row.capture === 'full')).length,
      of: due,
    },
    notes: [{ key: 'figure.findings.note.opening' }],
    columns: columnsFor(context, COLUMNS),
    rows: rows.map((row) => rowOf(row, context)),
    chart: {
      years: filter.years,
      collection: about.collection,
      counties: spansCounties(rows),
      bodies: drawn.map(chartBody),
    },
    absent: absentOf(
      townships.filter((years) => !years.some(isShown)),
      context,
      due - townships.length,
    ),
    empty: drawn.length > 0 ? null : heading,
    measures: ['check_pass', 'check_clean'],
  }
}

const flawsOf = (row: FindingsGridRow): number => row.errors + row.warnings

/** Judged, or with a finding in what was captured of it. */
const isShown = (row: FindingsGridRow): boolean =>
  row.capture === 'full' || flawsOf(row) + row.notes > 0

const verdictOf = (row: FindingsGridRow): Verdict => {
  if (row.capture === null) return 'missing'
  if (row.capture === 'opening') return 'partial'
  return flawsOf(row) > 0 ? 'findings' : 'clean'
}

const sourceOf = (row: FindingsGridRow): FigureSource | null =>
  row.report_id === null
    ? null
    : { townshipCode: row.township_code, year: row.year, indicators: [] }

const chartBody = (years: readonly FindingsGridRow[]): FindingsBody => ({
  code: years[0]?.township_code ?? '',
  name: years[0]?.name ?? '',
  county: years[0]?.county ?? '',
  cells: years.map((row) => ({
    year: row.year,
    verdict: verdictOf(row),
    errors: row.errors,
    warnings: row.warnings,
    notes: row.notes,
    passed: row.passed,
    assessable: row.assessable,
    source: sourceOf(row),
  })),
})

/** Townships of which nothing is judged in any chosen year, by the best that is known of them. */
const absentOf = (
  townships: readonly (readonly FindingsGridRow[])[],
  context: FigureContext,
  unlisted: number,
): readonly AbsentGroup[] =>
  absentGroups(
    townships.flatMap((years) => {
      const row = years.findLast((one) => one.report_id !== null) ?? years.at(-1)
      if (row === undefined) return []
      const state: ValueState = row.report_id === null ? 'no_report' : 'not_captured'
      const id = stateCell(state, context).value
      return [{ reason: { id: String(id), state }, body: bodyOf(row, sourceOf(row)) }]
    }),
    context,
    { unlisted: Math.max(0, unlisted) },
  ).map((group) => ({
    ...group,
    label: {
      key: `absent.townships.${group.id}`,
      params: { count: group.bodies.length + group.more },
    },
  }))

const rowOf = (row: FindingsGridRow, context: FigureContext): FigureRow => {
  const source = sourceOf(row)
  const verdict = verdictOf(row)
  const state: ValueState =
    verdict === 'missing' ? 'no_report' : verdict === 'partial' ? 'not_captured' : 'stated'
  // What was captured in part may have findings; that it has none says nothing.
  const counted = (value: number) =>
    verdict === 'missing' || (verdict === 'partial' && value === 0)
      ? figureCell(null, state, source)
      : figureCell(value, 'stated', source)
  const rate = row.passed === null ? null : rateOf(row.passed, row.assessable ?? 0)
  return {
    ...frame(context, { ...row, findings: flawsOf(row) }),
    verdict: {
      ...stateCell(state, context),
      ...(verdict === 'missing' ? {} : { value: verdict, source }),
    },
    errors: counted(row.errors),
    warnings: counted(row.warnings),
    notes: counted(row.notes),
    checks_assessable: figureCell(row.assessable, state, source),
    checks_passed: figureCell(row.passed, state, source),
    pass_rate: figureCell(
      rate,
      state === 'stated' && rate === null ? 'no_denominator' : state,
      source,
    ),
    synthetic: plain({ key: 'file.synthetic' }),
  }
}
