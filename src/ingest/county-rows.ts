import { reportId, toCapturedRows, toRows } from '../dataset/report-rows.ts'
import type { ReportRows } from '../dataset/report-rows.ts'
import { checkReport } from '../findings/check-report.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import type { CountyFile } from './filing.ts'
import type { Spill } from './spill.ts'

/**
 * The rows of one county's reports. Here the rules are run: a report is checked with the same
 * township's report of the year before and its neighbours' of the same year. One county at a time
 * is in memory.
 */
export function* countyRows(county: CountyFile, spill: Spill): Generator<ReportRows> {
  const parsed = new Map<string, ParsedReport>()
  for (const filed of county.reports)
    if (filed.kind === 'full') parsed.set(reportId(filed.key), spill.get(filed.ref))
  const peers = new Map<number, [string, ParsedReport][]>()
  for (const { key } of county.reports) {
    const report = parsed.get(reportId(key))
    if (report === undefined) continue
    const ofYear = peers.get(key.year) ?? []
    ofYear.push([key.townshipCode, report])
    peers.set(key.year, ofYear)
  }
  for (const filed of county.reports) {
    const { townshipCode, year } = filed.key
    if (filed.kind === 'captured') {
      yield toCapturedRows(filed.captured, filed.key)
      continue
    }
    const report = parsed.get(reportId(filed.key))
    if (report === undefined) continue
    const results = checkReport(report, {
      previous: parsed.get(reportId({ townshipCode, year: year - 1 })) ?? null,
      peers: (peers.get(year) ?? []).flatMap(([code, peer]) => (code === townshipCode ? [] : peer)),
    })
    yield toRows(report, filed.key, filed.source, results)
  }
}
