import { reportId, toCapturedRows, toRows } from '../dataset/report-rows.ts'
import type { ReportKey, ReportRows } from '../dataset/report-rows.ts'
import { checkReport } from '../findings/check-report.ts'
import { openingReport } from '../findings/opening-report.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import type { CorrectionBook } from './correction-book.ts'
import type { CountyFile, Filed } from './filing.ts'
import type { ReportStore } from './report-store.ts'

/** What the rules take of a report: all of it, or the figures captured from its opening. */
const checked = (filed: Filed, store: ReportStore, corrections: CorrectionBook): ParsedReport =>
  filed.kind === 'full'
    ? corrections.correct(reportId(filed.key), store.get(filed.ref))
    : openingReport(filed.captured)

/**
 * The rows of one county's reports. Here the rules are run: a report is checked with the same
 * township's report of the year before and its neighbours' of the same year. One county at a time
 * is in memory.
 */
export function* countyRows(
  county: CountyFile,
  store: ReportStore,
  corrections: CorrectionBook,
): Generator<ReportRows> {
  const reports = new Map(
    county.reports.map(
      (filed) => [reportId(filed.key), checked(filed, store, corrections)] as const,
    ),
  )
  const reportOf = (key: ReportKey): ParsedReport | null => reports.get(reportId(key)) ?? null
  for (const filed of county.reports) {
    const { townshipCode, year } = filed.key
    const report = reportOf(filed.key)
    if (report === null) continue
    const results = checkReport(report, {
      previous: reportOf({ townshipCode, year: year - 1 }),
      peers: county.reports
        .filter(({ key }) => key.year === year && key.townshipCode !== townshipCode)
        .flatMap(({ key }) => reportOf(key) ?? []),
      capture: filed.kind === 'full' ? 'full' : 'opening',
    })
    yield filed.kind === 'full'
      ? toRows(report, filed.key, filed.source, results)
      : toCapturedRows(filed.captured, filed.key, results)
  }
}
