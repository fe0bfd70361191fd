import type { Severity } from '../../findings/finding.ts'
import type { TownshipFindingRow } from './query.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import { bilingual } from '../../models/figure.ts'
import type { Figure, FigureRow, FigureSource, Message } from '../../models/figure.ts'
import { findingSource, namedSides, ruleTitle, sideCells } from '../../models/finding-sides.ts'
import { yearsParam } from '../../models/scope.ts'
import { sourceAddress } from '../../models/source-address.ts'

/** One finding with both of its sides. */
export interface FindingLine {
  readonly year: number
  readonly severity: Severity
  readonly rule: string
  /** The rule's name. */
  readonly title: Message
  readonly message: Message
  /** The side that the rule computes and the side that is printed; null where there is none. */
  /** Its two numbers, each with what it is. */
  readonly sides: readonly Message[]
  readonly evidence: string | null
  /** What opens the figures that take part. */
  readonly source: FigureSource
}

export interface TownshipFindingsChart {
  readonly lines: readonly FindingLine[]
}

const COLUMNS = [
  column('code', 'code'),
  column('county', 'text'),
  column('name', 'text'),
  column('year', 'year'),
  column('severity', 'text'),
  column('rule', 'code'),
  column('message', 'text'),
  column('side_a', 'text'),
  column('expected', 'amount'),
  column('side_b', 'text'),
  column('actual', 'amount'),
  column('words', 'text'),
  column('source', 'url'),
]

type Found = TownshipFindingRow & {
  readonly severity: Severity
  readonly rule: string
  readonly message_zh: string
}

const isFound = (row: TownshipFindingRow): row is Found =>
  row.position !== null && row.severity !== null && row.rule !== null && row.message_zh !== null

/** What the checks found in the reports of one township, latest year first. */
export const townshipFindingsFigure = (
  rows: readonly TownshipFindingRow[],
  context: FigureContext,
): Figure<TownshipFindingsChart> => {
  const found = rows.filter(isFound)
  const { years } = context.filter
  const reports = new Set(rows.map((row) => row.report_id)).size
  const partial = new Set(
    rows.filter((row) => row.capture === 'opening').map((row) => row.report_id),
  ).size
  const params = {
    years: yearsParam(years),
    count: found.length,
    reports,
    flawed: new Set(found.map((row) => row.report_id)).size,
  }
  const empty: Message | null =
    reports === 0
      ? { key: `figure.township-findings.nothing.${context.about.collection}`, params }
      : found.length === 0
        ? { key: 'figure.township-findings.clean', params }
        : null
  return {
    id: 'township-findings',
    heading:
      empty === null
        ? { key: 'figure.township-findings.heading', params }
        : { key: 'figure.township-findings.file' },
    subtitle: { key: 'figure.township-findings.subtitle', params },
    coverage: { have: reports, of: years.length, by: 'year' },
    notes: [
      ...(found.length > 0 ? [{ key: 'figure.township-findings.note' as const }] : []),
      ...(partial > 0
        ? [{ key: 'figure.township-findings.note.partial' as const, params: { count: partial } }]
        : []),
    ],
    columns: columnsFor(context, COLUMNS),
    rows: found.map((row) => rowOf(row, context)),
    chart: { lines: found.map(lineOf) },
    absent: [],
    empty,
    measures: ['check_clean'],
  }
}

const lineOf = (row: Found): FindingLine => ({
  year: row.year,
  severity: row.severity,
  rule: row.rule,
  title: ruleTitle(row.rule),
  message: bilingual(row.message_zh, row.message_en),
  sides: namedSides(row),
  evidence: row.evidence,
  source: findingSource(row),
})

const rowOf = (row: Found, context: FigureContext): FigureRow => {
  const source = findingSource(row)
  return {
    code: plain(row.township_code),
    county: plain(row.county),
    name: plain(row.name),
    year: plain(row.year),
    severity: plain({ key: `finding.severity.${row.severity}` }),
    rule: plain(row.rule),
    message: { value: bilingual(row.message_zh, row.message_en), state: null, source },
    ...sideCells(row),
    words: plain(row.evidence),
    source: plain(sourceAddress(row.source_url, context.base)),
    ...(context.about.synthetic ? { synthetic: plain({ key: 'file.synthetic' }) } : {}),
  }
}
