import type { ResourceFacts } from '../dataset/data-package.ts'
import { indicatorRows } from '../dataset/indicator-rows.ts'
import {
  CHECKS,
  FINDINGS,
  INDICATORS_TABLE,
  OBSERVATIONS,
  REPORTS,
  TOWNSHIPS,
} from '../dataset/tables.ts'
import type { Severity } from '../findings/finding.ts'
import { countyRows } from './county-rows.ts'
import type { CountyFile } from './filing.ts'
import type { Spill } from './spill.ts'
import { TableFile } from './table-file.ts'

export interface WrittenTables {
  readonly facts: readonly ResourceFacts[]
  readonly findings: Readonly<Record<Severity, number>>
  readonly captures: { readonly full: number; readonly opening: number }
  /** ISO date: the newest publication date, or the end of the newest year where none is known. */
  readonly newest: string
}

/** Writes every table into `folder`, county by county, so that memory holds one county. */
export const writeTables = (
  counties: readonly CountyFile[],
  spill: Spill,
  folder: string,
): WrittenTables => {
  const files = {
    townships: new TableFile(TOWNSHIPS, folder),
    reports: new TableFile(REPORTS, folder),
    indicators: new TableFile(INDICATORS_TABLE, folder),
    observations: new TableFile(OBSERVATIONS, folder),
    findings: new TableFile(FINDINGS, folder),
    checks: new TableFile(CHECKS, folder),
  }
  const findings = { error: 0, warning: 0, note: 0 }
  const captures = { full: 0, opening: 0 }
  let date = ''
  let year = 0
  files.indicators.write(indicatorRows())
  for (const county of counties) {
    files.townships.write(county.townships)
    for (const rows of countyRows(county, spill)) {
      files.reports.write([rows.report])
      files.observations.write(rows.observations)
      files.findings.write(rows.findings)
      files.checks.write(rows.checks)
      for (const f of rows.findings) findings[f.severity]++
      captures[rows.report.capture]++
      const { published_on } = rows.report
      if (published_on !== null && published_on > date) date = published_on
      year = Math.max(year, rows.report.year)
    }
  }
  const facts = Object.values(files).map((file) => file.close())
  return { facts, findings, captures, newest: date === '' ? `${year}-12-31` : date }
}
