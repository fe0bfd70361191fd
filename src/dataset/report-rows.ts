import type { CheckResult } from '../findings/finding.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import type { CapturedReport } from './captured.ts'
import { encodeCells } from './finding-cells.ts'
import type { CheckRow, FindingRow, ObservationRow, ReportRow } from './rows.ts'

/** The rows that one report brings. */
export interface ReportRows {
  readonly report: ReportRow
  readonly observations: readonly ObservationRow[]
  readonly findings: readonly FindingRow[]
  readonly checks: readonly CheckRow[]
}

/** Whose report of which year, as settled with the roster. */
export interface ReportKey {
  readonly townshipCode: string
  readonly year: number
}

/** The file that a report was read from; `url` is its official address, null where not known. */
export interface ReportSource {
  readonly file: string
  readonly sha256: string
  readonly url: string | null
  /** ISO date from the list of addresses; null leaves the report's own. */
  readonly publishedOn: string | null
}

export const reportId = (key: ReportKey): string => `${key.townshipCode}-${key.year}`

/** Rows of a report read in full, its figures in reading order. */
export const toRows = (
  parsed: ParsedReport,
  key: ReportKey,
  source: ReportSource,
  results: readonly CheckResult[],
): ReportRows => {
  const report_id = reportId(key)
  return {
    report: {
      report_id,
      township_code: key.townshipCode,
      year: key.year,
      edition: parsed.identity.edition,
      title: parsed.identity.title,
      published_on: source.publishedOn ?? parsed.identity.publishedOn,
      source_url: source.url,
      source_file: source.file,
      source_sha256: source.sha256,
      capture: 'full',
      total_scope: null,
    },
    observations: parsed.observations.map((o, i) => ({
      report_id,
      position: i + 1,
      indicator: o.indicator,
      applicant: o.applicant,
      label: o.label,
      // What nobody has checked is no number to reckon with; the words show what was read.
      value: o.status === 'to_check' ? null : o.value,
      status: o.status,
      evidence: o.evidence === '' ? null : o.evidence,
      line: o.place.line,
    })),
    ...resultRows(report_id, results),
  }
}

const resultRows = (
  report_id: string,
  results: readonly CheckResult[],
): Pick<ReportRows, 'findings' | 'checks'> => ({
  findings: results
    .flatMap((r) => r.findings)
    .map((f, i) => ({
      report_id,
      position: i + 1,
      rule: f.rule,
      severity: f.severity,
      message_zh: f.messageZh,
      message_en: f.messageEn,
      expected: f.expected,
      actual: f.actual,
      cells: encodeCells(f.cells),
      evidence: f.evidence === '' ? null : f.evidence,
    })),
  checks: results.map((r) => ({
    report_id,
    rule: r.rule,
    assessed: r.assessed,
    failed: r.findings.length,
    not_assessed: r.notAssessedZh,
  })),
})

/** Rows of a report of which only the opening was captured. */
export const toCapturedRows = (
  captured: CapturedReport,
  key: ReportKey,
  results: readonly CheckResult[],
): ReportRows => {
  const report_id = reportId(key)
  return {
    report: {
      report_id,
      township_code: key.townshipCode,
      year: key.year,
      edition: captured.edition,
      title: null,
      published_on: null,
      source_url: captured.sourceUrl,
      source_file: null,
      source_sha256: null,
      capture: 'opening',
      total_scope: captured.totalScope,
    },
    observations: captured.observations.map((o, i) => ({ report_id, position: i + 1, ...o })),
    ...resultRows(report_id, results),
  }
}
