import type { Rule, Severity } from '../../findings/finding.ts'
import type { RuleId } from '../../findings/rule-ids.ts'
import { RULES } from '../../findings/rules.ts'
import type { FindingsByRuleRow } from './query.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import { bilingual, type Figure, type FigureRow, type Message } from '../../models/figure.ts'
import { ruleTitle } from '../../models/finding-sides.ts'
import { notJudged } from '../../models/judged.ts'
import { rateOf } from '../../models/rate.ts'
import { named, scopeParam, yearsParam } from '../../models/scope.ts'

/** One rule and how the reports fare under it. */
export interface RuleBar {
  readonly rule: string
  readonly title: Message
  readonly severity: Severity
  readonly legalBasis: Message
  /** Reports on which it could be assessed, and those with an error or a warning by it. */
  readonly assessable: number
  readonly failing: number
  readonly notes: number
}

export interface FindingsByRuleChart {
  readonly bars: readonly RuleBar[]
  /** The rule to which the page is narrowed; null where it is not. */
  readonly chosen: RuleId | null
}

const COLUMNS = [
  column('rule', 'code'),
  column('rule_title', 'text'),
  column('severity', 'text'),
  column('assessable', 'count', 'report'),
  column('passed', 'count', 'report'),
  column('failing', 'count', 'report'),
  column('pass_rate', 'rate', 'percent'),
  column('comparisons', 'count', 'time'),
  column('errors', 'count', 'place'),
  column('warnings', 'count', 'place'),
  column('notes', 'count', 'place'),
  column('legal_basis', 'text'),
  column('not_apply', 'text'),
]

const sum = (rows: readonly FindingsByRuleRow[], of: 'assessable' | 'passed'): number =>
  rows.reduce((all, row) => all + row[of], 0)

/** Which rules fail, how often, of how many reports that can be held against them. */
export const findingsByRuleFigure = (
  rows: readonly FindingsByRuleRow[],
  context: FigureContext,
  chosen: RuleId | null = null,
): Figure<FindingsByRuleChart> => {
  const { filter, due } = context
  const first = rows[0]
  const params = { years: yearsParam(filter.years), scope: scopeParam(context, []) }
  const known = rows.flatMap((row) => {
    const rule = RULES.find(({ id }) => id === row.rule)
    return rule ? [{ row, rule }] : []
  })
  const reports = first?.judged_reports ?? 0
  const heading = headingOf(known, reports, params)
  return {
    id: 'findings-by-rule',
    heading,
    subtitle: { key: 'figure.findings-by-rule.subtitle', params },
    coverage: { have: first?.judged_townships ?? 0, of: due, by: 'judged' },
    notes: [{ key: 'figure.findings.note.apart' }, { key: 'figure.findings.note.notes' }],
    columns: columnsFor(context, COLUMNS),
    rows: reports === 0 ? [] : known.map((one) => rowOf(one)),
    lead: 'failing',
    chart: {
      chosen,
      bars: known.map(({ row, rule }) => ({
        rule: row.rule,
        title: ruleTitle(rule.id),
        severity: rule.severity,
        legalBasis: basisOf(rule),
        assessable: row.assessable,
        failing: row.failing,
        notes: row.notes,
      })),
    },
    absent: notJudged(first),
    empty: reports === 0 ? heading : null,
    measures: ['check_pass', 'check_clean'],
  }
}

const basisOf = (rule: Rule): Message => bilingual(rule.legalBasis, rule.legalBasisEn)

type Known = { readonly row: FindingsByRuleRow; readonly rule: Rule }

const headingOf = (
  known: readonly Known[],
  reports: number,
  params: NonNullable<Message['params']>,
): Message => {
  if (reports === 0) return { key: 'figure.findings-by-rule.none', params }
  // A rule that only notes can not be failed, and so not passed either.
  const judging = known.filter(({ rule }) => rule.severity !== 'note').map(({ row }) => row)
  const assessable = sum(judging, 'assessable')
  const passed = sum(judging, 'passed')
  const rate = rateOf(passed, assessable)
  const counts = { ...params, reports, assessable, passed }
  if (rate === null) return { key: 'figure.findings-by-rule.nothing', params: counts }
  if (passed === assessable) return { key: 'figure.findings-by-rule.all', params: counts }
  const most = judging.reduce((top, row) => Math.max(top, row.failing), 0)
  const worst = known.filter(({ row }) => row.failing === most)
  return {
    key: 'figure.findings-by-rule.some',
    params: {
      ...counts,
      rate: { rate },
      names: named(
        worst.map(({ rule }) => ({ key: 'names.quoted', params: { name: ruleTitle(rule.id) } })),
      ),
      most,
    },
  }
}

const rowOf = ({ row, rule }: Known): FigureRow => {
  const isAssessable = row.assessable > 0
  const counted = (value: number) => plain(isAssessable ? value : null)
  return {
    rule: plain(rule.id),
    rule_title: plain(ruleTitle(rule.id)),
    severity: plain({ key: `finding.severity.${rule.severity}` }),
    assessable: plain(row.assessable),
    passed: counted(row.passed),
    failing: counted(row.failing),
    pass_rate: plain(rule.severity === 'note' ? null : rateOf(row.passed, row.assessable)),
    comparisons: plain(row.comparisons),
    errors: plain(row.errors),
    warnings: plain(row.warnings),
    notes: plain(row.notes),
    legal_basis: plain(basisOf(rule)),
    not_apply: plain(bilingual(rule.doesNotApply, rule.doesNotApplyEn)),
    synthetic: plain({ key: 'file.synthetic' }),
  }
}
