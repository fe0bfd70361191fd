import type { ResourceFacts } from '../dataset/data-package.ts'
import { indicatorRows } from '../dataset/indicator-rows.ts'
import type { ReportRows } from '../dataset/report-rows.ts'
import {
  CHECKS,
  FINDINGS,
  INDICATORS_TABLE,
  OBSERVATIONS,
  REPORTS,
  TOWNSHIPS,
} from '../dataset/tables.ts'
import { countyRows } from './county-rows.ts'
import type { CorrectionBook } from './correction-book.ts'
import type { CountyFile } from './filing.ts'
import type { ReportStore } from './report-store.ts'
import { TableFile } from './table-file.ts'

/** The tables of a package that is being written into `folder`. */
export const openTables = (folder: string) => {
  const files = {
    townships: new TableFile(TOWNSHIPS, folder),
    reports: new TableFile(REPORTS, folder),
    indicators: new TableFile(INDICATORS_TABLE, folder),
    observations: new TableFile(OBSERVATIONS, folder),
    findings: new TableFile(FINDINGS, folder),
    checks: new TableFile(CHECKS, folder),
  }
  return {
    townships: files.townships,
    indicators: files.indicators,
    writeReport: (rows: ReportRows): void => {
      files.reports.write([rows.report])
      files.observations.write(rows.observations)
      files.findings.write(rows.findings)
      files.checks.write(rows.checks)
    },
    close: (): ResourceFacts[] => Object.values(files).map((file) => file.close()),
  }
}

/**
 * Writes every table into `folder`, county by county, so that memory holds one county. `seen` is
 * shown the rows of each report as they pass.
 */
export const writeTables = (
  counties: readonly CountyFile[],
  store: ReportStore,
  corrections: CorrectionBook,
  folder: string,
  seen: (rows: ReportRows, county: CountyFile) => void,
): ResourceFacts[] => {
  const tables = openTables(folder)
  tables.indicators.write(indicatorRows())
  for (const county of counties) {
    tables.townships.write(county.townships)
    for (const rows of countyRows(county, store, corrections)) {
      tables.writeReport(rows)
      seen(rows, county)
    }
  }
  return tables.close()
}
