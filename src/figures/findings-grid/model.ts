import { JUDGING_RULE_IDS, type RuleId } from '../../findings/rule-ids.ts'
import type { FindingsGridRow } from './query.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { absentGroups, bodyOf, stateReason } from '../../models/absent.ts'
import { byTownship } from '../../models/by-township.ts'
import {
  column,
  columnsFor,
  figureCell,
  frame,
  IDENTITY,
  plain,
  stateCell,
} from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { AbsentGroup, Figure, FigureRow, FigureSource } from '../../models/figure.ts'
import {
  flawsOf,
  isShown,
  verdictOf,
  verdictState,
  type Verdict,
} from '../../models/findings-verdict.ts'
import { rateOf } from '../../models/rate.ts'
import { gridHeading, ruleCell, ruleColumns, ruleMessage } from '../../models/rule-words.ts'
import { scopeParam, spansCounties, yearsParam } from '../../models/scope.ts'
import type { KeyAfter } from '../../wording/message.ts'

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
  /** Whether the cells are those of a single rule: one that reports fail, or that only notes. */
  readonly ofRule: 'judging' | 'noting' | null
}

const columnsOf = (rule: RuleId | null) => [
  ...IDENTITY,
  ...ruleColumns(rule),
  column('verdict', 'state'),
  column('errors', 'count', 'place'),
  column('warnings', 'count', 'place'),
  column('notes', 'count', 'place'),
  column('checks_assessable', 'count', 'check'),
  column('checks_passed', 'count', 'check'),
  column('pass_rate', 'rate', 'percent'),
  column('source', 'url'),
]

/** Findings of each township and year, of all rules or of one: one row a report or gap. */
export const findingsGridFigure = (
  rows: readonly FindingsGridRow[],
  context: FigureContext,
  rule: RuleId | null = null,
): Figure<FindingsGridChart> => {
  const { filter, about, due } = context
  const townships = byTownship(rows).map((body) => body.rows)
  const drawn = townships.filter((years) => years.some(isShown))
  const params = { years: yearsParam(filter.years), scope: scopeParam(context, rows) }
  const heading = gridHeading(rows, params, rule)
  return {
    id: 'findings-grid',
    heading,
    subtitle: ruleMessage('figure.findings-grid.subtitle', params, rule),
    coverage: {
      have: townships.filter((years) => years.some((row) => row.capture === 'full')).length,
      of: due,
      by: 'judged',
    },
    notes: [{ key: 'figure.findings.note.opening' }],
    columns: columnsFor(context, columnsOf(rule)),
    rows: rows.map((row) => rowOf(row, context, rule)),
    chart: {
      years: filter.years,
      collection: about.collection,
      counties: spansCounties(rows),
      bodies: drawn.map((years) => chartBody(years, rule !== null)),
      ofRule: rule === null ? null : JUDGING_RULE_IDS.includes(rule) ? 'judging' : 'noting',
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

const sourceOf = (row: FindingsGridRow): FigureSource | null =>
  row.report_id === null
    ? null
    : { townshipCode: row.township_code, year: row.year, indicators: [] }

const chartBody = (years: readonly FindingsGridRow[], ofRule: boolean): FindingsBody => ({
  code: years[0]?.township_code ?? '',
  name: years[0]?.name ?? '',
  county: years[0]?.county ?? '',
  cells: years.map((row) => ({
    year: row.year,
    verdict: verdictOf(row, ofRule),
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
      return [{ reason: stateReason(state, context), body: bodyOf(row, sourceOf(row)) }]
    }),
    context,
    { unlisted: Math.max(0, unlisted) },
  ).map((group): AbsentGroup => ({
    ...group,
    label: {
      key: `absent.townships.${group.id as KeyAfter<'absent.townships.'>}`,
      params: { count: group.bodies.length + group.more },
    },
  }))

const rowOf = (row: FindingsGridRow, context: FigureContext, rule: RuleId | null): FigureRow => {
  const source = sourceOf(row)
  const verdict = verdictOf(row, rule !== null)
  const state = verdictState(verdict)
  // What was captured in part may have findings; that it has none says nothing.
  const counted = (value: number) =>
    verdict === 'missing' || verdict === 'unassessed' || (verdict === 'partial' && value === 0)
      ? figureCell(null, state, source)
      : figureCell(value, 'stated', source)
  const rate = row.passed === null ? null : rateOf(row.passed, row.assessable ?? 0)
  const known = verdict === 'unassessed' ? 'stated' : state
  return {
    ...frame(context, { ...row, findings: flawsOf(row) }),
    ...ruleCell(rule),
    verdict: {
      ...stateCell(state, context),
      ...(verdict === 'missing' ? {} : { value: verdict, source }),
    },
    errors: counted(row.errors),
    warnings: counted(row.warnings),
    notes: counted(row.notes),
    checks_assessable: figureCell(row.assessable, known, source),
    checks_passed: figureCell(row.passed, known, source),
    pass_rate: figureCell(
      rate,
      state === 'stated' && rate === null ? 'no_denominator' : state,
      source,
    ),
    synthetic: plain({ key: 'file.synthetic' }),
  }
}
