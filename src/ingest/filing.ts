import type { CapturedReport } from '../dataset/captured.ts'
import type { DivisionList } from '../dataset/division-list.ts'
import { placeCaptured, placeTownship, townshipsOfCounty } from '../dataset/place-township.ts'
import type { Problem } from '../dataset/problem.ts'
import { reportId } from '../dataset/report-rows.ts'
import type { ReportKey, ReportSource } from '../dataset/report-rows.ts'
import type { TownshipRow } from '../dataset/rows.ts'
import type { ReportIdentity } from '../report/parsed-report.ts'
import type { StoredReport } from './report-store.ts'

/** A report filed under its township and year. */
export type Filed = { readonly key: ReportKey; readonly origin: string } & (
  | { readonly kind: 'full'; readonly source: ReportSource; readonly ref: StoredReport }
  | { readonly kind: 'captured'; readonly captured: CapturedReport }
)

/** One county with its townships and reports, in the order of codes and years. */
export interface CountyFile {
  readonly townships: readonly TownshipRow[]
  readonly reports: readonly Filed[]
}

const NO_TOWNSHIP = '未能确定是哪个乡镇、街道的报告，请在标题或落款中写明。'
const NO_YEAR = '未能确定是哪一年的报告，请在标题或统计期限中写明。'

const ascending = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** Files reports by township and year, and refuses a second report of the same two. */
export class Filing {
  readonly problems: Problem[] = []
  private readonly townships = new Map<string, TownshipRow>()
  private readonly reports = new Map<string, Filed>()
  private readonly list: DivisionList

  constructor(list: DivisionList) {
    this.list = list
  }

  /** Files a report read in full. Returns why it cannot be filed, or null. */
  full(
    identity: ReportIdentity,
    source: ReportSource,
    origin: string,
    ref: StoredReport,
  ): Omit<Refusal, 'file'> | null {
    const { township, year } = identity
    if (township === null) return { code: 'not_a_report', message: NO_TOWNSHIP }
    if (year === null) return { code: 'not_a_report', message: NO_YEAR }
    const row = placeTownship({ ...identity, township }, this.list)
    const key = { townshipCode: row.township_code, year }
    const before = this.reports.get(reportId(key))
    if (before?.kind === 'full' && before.source.sha256 === source.sha256)
      return { code: 'duplicate', message: `与 ${before.origin} 内容完全相同，重复了。` }
    this.add(row, { kind: 'full', key, origin, source, ref }, null)
    return null
  }

  /** Files a report that a person has placed. Returns why it cannot be filed, or null. */
  placed(
    township: TownshipRow | null,
    year: number | null,
    source: ReportSource,
    origin: string,
    ref: StoredReport,
  ): Omit<Refusal, 'file'> | null {
    if (township === null) return { code: 'not_a_report', message: NO_TOWNSHIP }
    if (year === null) return { code: 'not_a_report', message: NO_YEAR }
    const key = { townshipCode: township.township_code, year }
    this.add(township, { kind: 'full', key, origin, source, ref }, null)
    return null
  }

  /** Files a captured report; a code that does not fit its names is a problem. */
  captured(captured: CapturedReport): void {
    const row = placeCaptured(captured, this.list)
    if ('expected' in row) {
      this.problems.push(row)
      return
    }
    const key = { townshipCode: row.township_code, year: captured.year }
    const origin = `${captured.file}:${captured.line}`
    this.add(row, { kind: 'captured', key, origin, captured }, captured.line)
  }

  /** Every county that occurs, each with all of its townships, in the order of codes. */
  counties(): CountyFile[] {
    const counties = new Map<string, Map<string, TownshipRow>>()
    for (const row of this.townships.values()) {
      let county = counties.get(row.county_code)
      if (county === undefined) {
        const listed = townshipsOfCounty(this.list, row.county_code)
        county = new Map(listed.map((t) => [t.township_code, t]))
        counties.set(row.county_code, county)
      }
      county.set(row.township_code, row)
    }
    const reports = new Map<string, Filed[]>()
    for (const filed of this.reports.values()) {
      const county = this.townships.get(filed.key.townshipCode)?.county_code ?? ''
      const found = reports.get(county)
      if (found === undefined) reports.set(county, [filed])
      else found.push(filed)
    }
    return [...counties]
      .sort(([a], [b]) => ascending(a, b))
      .map(([code, townships]) => ({
        townships: [...townships.values()].sort((a, b) =>
          ascending(a.township_code, b.township_code),
        ),
        reports: (reports.get(code) ?? []).sort(
          (a, b) =>
            ascending(a.key.townshipCode, b.key.townshipCode) || ascending(a.key.year, b.key.year),
        ),
      }))
  }

  private add(row: TownshipRow, filed: Filed, line: number | null): void {
    const id = reportId(filed.key)
    const before = this.reports.get(id)
    if (before !== undefined) {
      this.problems.push({
        file: filed.kind === 'captured' ? filed.captured.file : filed.origin,
        line,
        column: null,
        expected: `one report of ${row.county}${row.name} for ${filed.key.year}`,
        found: `a second one; the first is ${before.origin}`,
      })
      return
    }
    this.townships.set(row.township_code, this.townships.get(row.township_code) ?? row)
    this.reports.set(id, filed)
  }
}

/** A file that could not be read or filed. */
export interface Refusal {
  readonly file: string
  readonly code: string
  readonly message: string
}

export const formatRefusal = (r: Refusal): string => `${r.file}: ${r.message} (${r.code})`
