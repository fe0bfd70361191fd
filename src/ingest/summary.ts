import { formatRefusal } from './filing.ts'
import type { Refusal } from './filing.ts'
import type { ReportCorrection } from '../dataset/corrections-table.ts'
import type { CorrectionBook } from './correction-book.ts'
import { typeOf } from './read-all.ts'
import type { IngestSummary } from './run-ingest.ts'
import { CAPTURED } from './tally.ts'

/** Columns right-aligned but for the first, two spaces apart. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => (r[i] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const countBy = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Why files were refused: each reason with how often, then each file with its sentence. */
export const refusalLines = (refused: readonly Refusal[]): string[] => [
  ...[...countBy(refused.map((r) => r.code))].map(([code, n]) => `refused ${n}: ${code}`),
  ...refused.map((r) => `  ${formatRefusal(r)}`),
]

const shownCorrection = ({ report, indicator, applicant, label, read }: ReportCorrection): string =>
  `  ${[report, indicator, applicant, label].filter((part) => part !== null).join(' ')}: was of ${read ?? 'no number'}`

const correctionLines = ({ used, stale, left }: CorrectionBook): string[] => [
  ...(used.length > 0 ? [`${used.length} figures corrected or confirmed by hand`] : []),
  ...(stale.length > 0
    ? [`${stale.length} corrections left out: the report is now read otherwise`]
    : []),
  ...stale.map(shownCorrection),
  ...(left.length > 0 ? [`${left.length} corrections are of no report of this run`] : []),
]

/** The summary of a run that wrote its package: a row a file type, then the totals. */
export const summaryText = (out: string, summary: IngestSummary, seconds: number): string => {
  const { tally, refused, unchanged, strangers, facts } = summary
  const refusedBy = countBy(refused.map((r) => typeOf(r.file)))
  const types = [...new Set([...tally.types.keys(), ...refusedBy.keys()])].sort()
  const lines = types.map((type) => {
    const found = tally.types.get(type) ?? { read: 0, withFindings: 0, figures: 0 }
    const spent = summary.spent.get(type) ?? 0
    return [
      type,
      found.read,
      found.withFindings,
      refusedBy.get(type) ?? 0,
      found.figures,
      type === CAPTURED ? '' : (spent / 1000).toFixed(1),
    ]
  })
  const sum = (column: number): number =>
    lines.reduce((total, line) => total + Number(line[column] ?? 0), 0)
  const table = [
    ['type', 'read', 'with findings', 'refused', 'figures', 'seconds'],
    ...lines,
    ['total', sum(1), sum(2), sum(3), sum(4), seconds.toFixed(1)],
  ]
  const { error, warning, note } = tally.findings
  const rows = new Map(facts.map((f) => [f.table, f.rows]))
  return [
    aligned(table.map((row) => row.map(String))),
    `findings: ${error} errors, ${warning} warnings, ${note} notes`,
    ...(unchanged > 0 ? [`${unchanged} files as in an earlier run, not parsed again`] : []),
    ...(strangers.length > 0
      ? [`${strangers.length} addresses are of no input: ${strangers.slice(0, 5).join(', ')}`]
      : []),
    ...correctionLines(summary.corrections),
    `${out}: ${rows.get('reports')} reports, ${rows.get('townships')} townships`,
  ].join('\n')
}
