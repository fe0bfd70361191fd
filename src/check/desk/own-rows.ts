import { indicatorRows } from '../../dataset/indicator-rows.ts'
import { reportId, toRows } from '../../dataset/report-rows.ts'
import type { DatasetRows, TownshipRow } from '../../dataset/rows.ts'
import type { CheckResult } from '../../findings/finding.ts'
import { isPlaced, type Draft, type PlacedDraft } from './draft.ts'
import { settledReport } from './judge.ts'

/** What of the site's published data joins the drafts. */
export interface OwnRowsOptions {
  /** The published years of the drafts' counties. */
  readonly published: boolean
  /** Counties to be shown besides those of the drafts. */
  readonly counties?: readonly string[]
}

const byCode = (a: TownshipRow, b: TownshipRow): number =>
  a.township_code < b.township_code ? -1 : a.township_code > b.township_code ? 1 : 0

/** The drafts that count, in the order of codes and years. */
export const countedDrafts = (drafts: Iterable<Draft>): readonly PlacedDraft[] =>
  [...drafts]
    .filter((d): d is PlacedDraft => isPlaced(d) && d.counts)
    .sort((a, b) => byCode(a.township, b.township) || a.year - b.year)

/**
 * The drafts as a data package: their townships with all others of their counties, their figures as
 * corrected, and what the rules made of them. A published report gives way to a draft of its body
 * and year.
 */
export const ownRows = (
  drafts: readonly PlacedDraft[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
  roster: (countyCode: string) => readonly TownshipRow[],
  publishedRows: (countyCode: string) => Partial<DatasetRows>,
  options: OwnRowsOptions,
): DatasetRows => {
  const townships = new Map<string, TownshipRow>()
  const ofDrafts = drafts.map(({ township }) => township.county_code)
  const counties = [...new Set([...ofDrafts, ...(options.counties ?? [])])]
  for (const code of counties) {
    for (const t of roster(code)) townships.set(t.township_code, t)
    // Bodies of other years that the national list does not have.
    if (options.published)
      for (const t of publishedRows(code).townships ?? [])
        if (!townships.has(t.township_code)) townships.set(t.township_code, t)
  }
  for (const { township } of drafts)
    if (!townships.has(township.township_code)) townships.set(township.township_code, township)
  const rows: DatasetRows = {
    townships: [...townships.values()].sort(byCode),
    reports: [],
    indicators: indicatorRows(),
    observations: [],
    findings: [],
    checks: [],
  }
  const own = new Set<string>()
  for (const draft of drafts) {
    const { township, year, file, sha256 } = draft
    const key = { townshipCode: township.township_code, year }
    own.add(reportId(key))
    const source = { file, sha256, url: null, publishedOn: null }
    const made = toRows(settledReport(draft), key, source, results.get(draft.id) ?? [])
    rows.reports.push(made.report)
    rows.observations.push(...made.observations)
    rows.findings.push(...made.findings)
    rows.checks.push(...made.checks)
  }
  if (!options.published) return rows
  for (const code of counties) {
    const published = publishedRows(code)
    const isOther = ({ report_id }: { report_id: string }): boolean => !own.has(report_id)
    const reports = (published.reports ?? []).filter(isOther)
    const known = reports.filter((r) => townships.has(r.township_code))
    const ids = new Set(known.map(({ report_id }) => report_id))
    const isKnown = ({ report_id }: { report_id: string }): boolean => ids.has(report_id)
    rows.reports.push(...known)
    for (const o of published.observations ?? []) if (isKnown(o)) rows.observations.push(o)
    for (const f of published.findings ?? []) if (isKnown(f)) rows.findings.push(f)
    for (const c of published.checks ?? []) if (isKnown(c)) rows.checks.push(c)
  }
  return rows
}
