import type { Severity } from '../../findings/finding.ts'
import type { RuleId } from '../../findings/rule-ids.ts'
import type { FindingsListRow, FoundRow } from './query.ts'
import { column, columnsFor, frame, IDENTITY, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import { bilingual } from '../../models/figure.ts'
import type { Figure, FigureRow, FigureSource, Message } from '../../models/figure.ts'
import { findingSource, namedSides, ruleTitle, sideCells } from '../../models/finding-sides.ts'
import { notJudged } from '../../models/judged.ts'
import { ruleMessage } from '../../models/rule-words.ts'
import { scopeParam, spansCounties, yearsParam } from '../../models/scope.ts'

/** One finding as it is read: whose, by which rule, both sides in a sentence, the words. */
export interface FoundItem {
  readonly id: string
  readonly name: string
  readonly county: string
  readonly year: number
  readonly rule: string
  readonly title: Message
  readonly severity: Severity
  readonly message: Message
  /** The side that the rule computes and the side that is printed; null where there is none. */
  /** Its two numbers, each with what it is. */
  readonly sides: readonly Message[]
  readonly evidence: string | null
  /** The report was captured in part. */
  readonly isPartial: boolean
  readonly source: FigureSource
}

export interface FindingsListChart {
  readonly items: readonly FoundItem[]
  readonly counties: boolean
}

const COLUMNS = [
  ...IDENTITY,
  column('severity', 'text'),
  column('rule', 'code'),
  column('rule_title', 'text'),
  column('message', 'text'),
  column('side_a', 'text'),
  column('expected', 'amount'),
  column('side_b', 'text'),
  column('actual', 'amount'),
  column('words', 'text'),
  column('capture', 'text'),
  column('source', 'url'),
]

/** Every finding in the scope, of all rules or of one. */
export const findingsListFigure = (
  rows: readonly FindingsListRow[],
  context: FigureContext,
  rule: RuleId | null = null,
): Figure<FindingsListChart> => {
  const found = rows.flatMap((row): FoundRow[] => (row.report_id === null ? [] : [row]))
  const first = rows[0]
  const params = {
    years: yearsParam(context.filter.years),
    scope: scopeParam(context, found),
    reports: first?.judged_reports ?? 0,
  }
  const heading = headingOf(found, params, rule)
  return {
    id: 'findings-list',
    heading,
    subtitle: ruleMessage('figure.findings-list.subtitle', params, rule),
    coverage: {
      have: new Set(found.map((row) => row.township_code)).size,
      of: context.due,
      by: 'found',
    },
    notes: [],
    columns: columnsFor(context, COLUMNS),
    rows: found.map((row) => rowOf(row, context)),
    chart: { items: found.map(itemOf), counties: spansCounties(found) },
    absent: notJudged(first),
    empty: found.length > 0 ? null : heading,
    measures: ['check_clean'],
  }
}

const headingOf = (
  found: readonly FoundRow[],
  params: NonNullable<Message['params']> & { readonly reports: number },
  rule: RuleId | null,
): Message => {
  if (found.length === 0)
    return params.reports === 0
      ? { key: 'figure.findings-by-rule.none', params }
      : ruleMessage('figure.findings-list.none', params, rule)
  const of = (severity: Severity): number => found.filter((row) => row.severity === severity).length
  const counts = {
    ...params,
    count: found.length,
    reported: new Set(found.map((row) => row.report_id)).size,
    errors: of('error'),
    warnings: of('warning'),
    notes: of('note'),
  }
  return ruleMessage('figure.findings-list.some', counts, rule)
}

const itemOf = (row: FoundRow): FoundItem => ({
  id: `${row.report_id}-${row.position}`,
  name: row.name,
  county: row.county,
  year: row.year,
  rule: row.rule,
  title: ruleTitle(row.rule),
  severity: row.severity,
  message: bilingual(row.message_zh, row.message_en),
  sides: namedSides(row),
  evidence: row.evidence,
  isPartial: row.capture === 'opening',
  source: findingSource(row),
})

const rowOf = (row: FoundRow, context: FigureContext): FigureRow => ({
  ...frame(context, { ...row, findings: 1 }),
  severity: plain({ key: `finding.severity.${row.severity}` }),
  rule: plain(row.rule),
  rule_title: plain(ruleTitle(row.rule)),
  message: { ...plain(bilingual(row.message_zh, row.message_en)), source: findingSource(row) },
  ...sideCells(row),
  words: plain(row.evidence),
  capture: plain({ key: `finding.capture.${row.capture}` }),
})
