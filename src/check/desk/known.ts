import { countyRows } from '../../database/county-rows.ts'
import type { Manifest } from '../../database/manifest.ts'
import { reportOfRows } from '../../dataset/report-of-rows.ts'
import { indicatorRows } from '../../dataset/indicator-rows.ts'
import type { DatasetAbout, DatasetRows, ObservationRow } from '../../dataset/rows.ts'
import type { ParsedReport } from '../../report/parsed-report.ts'
import type { KnownBody, KnownReports } from './judge.ts'

/** A data set of the site: what it has, and the files of its counties. */
export interface KnownSet {
  readonly manifest: Manifest
  /** By the path that the manifest names. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

interface CountyReports {
  readonly rows: Partial<DatasetRows>
  readonly reports: ReadonlyMap<string, ParsedReport>
}

const NONE: CountyReports = { rows: {}, reports: new Map() }

/** The reports that the site has published, a county's opened when it is first asked for. */
export class PublishedReports implements KnownReports {
  private readonly sets: readonly KnownSet[]
  private readonly counties = new Map<string, CountyReports>()
  private added: ReadonlyMap<string, Partial<DatasetRows>> = new Map()

  constructor(sets: readonly KnownSet[]) {
    this.sets = sets
  }

  /** Takes in what a site published before, county by county, in place of what was taken in so. */
  add(counties: ReadonlyMap<string, Partial<DatasetRows>>): void {
    for (const code of [...this.added.keys(), ...counties.keys()]) this.counties.delete(code)
    this.added = counties
  }

  /** The rows that were taken in of a county, without those of this site. */
  addedRows(countyCode: string): Partial<DatasetRows> {
    return this.added.get(countyCode) ?? {}
  }

  /** The published rows of a county; empty where the site has none. */
  rows(countyCode: string): Partial<DatasetRows> {
    return this.open(countyCode).rows
  }

  report({ township_code, county_code }: KnownBody, year: number): ParsedReport | null {
    return this.open(county_code).reports.get(`${township_code}-${year}`) ?? null
  }

  bodies(countyCode: string, year: number): readonly KnownBody[] {
    const { reports = [], townships = [] } = this.rows(countyCode)
    const filed = new Set(reports.filter((r) => r.year === year).map((r) => r.township_code))
    return townships.filter(({ township_code }) => filed.has(township_code))
  }

  /** The synthetic sets of the site, whole. */
  sample(): readonly { readonly about: DatasetAbout; readonly rows: DatasetRows }[] {
    return this.sets
      .filter(({ manifest }) => manifest.about.synthetic)
      .map(({ manifest, files }) => {
        const parts = manifest.counties.flatMap((county) => {
          const bytes = files.get(county.path)
          return bytes === undefined ? [] : [countyRows(county, bytes)]
        })
        const rows: DatasetRows = {
          townships: parts.flatMap((part) => part.townships ?? []),
          reports: parts.flatMap((part) => part.reports ?? []),
          indicators: indicatorRows(),
          observations: parts.flatMap((part) => part.observations ?? []),
          findings: parts.flatMap((part) => part.findings ?? []),
          checks: parts.flatMap((part) => part.checks ?? []),
        }
        return { about: manifest.about, rows }
      })
  }

  private entry(countyCode: string) {
    for (const { manifest, files } of this.sets) {
      const county = manifest.counties.find(({ code }) => code === countyCode)
      if (county !== undefined) return { county, bytes: files.get(county.path) }
    }
    return null
  }

  private open(countyCode: string): CountyReports {
    const known = this.counties.get(countyCode)
    if (known !== undefined) return known
    const entry = this.entry(countyCode)
    const site = entry?.bytes === undefined ? null : countyRows(entry.county, entry.bytes)
    const added = this.added.get(countyCode)
    const rows = added && site ? merged(added, site) : (added ?? site)
    const made = rows === null ? NONE : reportsOf(rows)
    this.counties.set(countyCode, made)
    return made
  }
}

/** Rows of one county from two packages: of a report that both have, those of the first. */
const merged = (
  first: Partial<DatasetRows>,
  second: Partial<DatasetRows>,
): Partial<DatasetRows> => {
  const codes = new Set(first.townships?.map((t) => t.township_code))
  const ids = new Set(first.reports?.map((r) => r.report_id))
  const others = <T extends { report_id: string }>(rows: readonly T[] = []): readonly T[] =>
    rows.filter(({ report_id: id }) => !ids.has(id))
  return {
    townships: [
      ...(first.townships ?? []),
      ...(second.townships ?? []).filter((t) => !codes.has(t.township_code)),
    ],
    reports: [...(first.reports ?? []), ...others(second.reports)],
    observations: [...(first.observations ?? []), ...others(second.observations)],
    findings: [...(first.findings ?? []), ...others(second.findings)],
    checks: [...(first.checks ?? []), ...others(second.checks)],
  }
}

const reportsOf = (rows: Partial<DatasetRows>): CountyReports => {
  const townships = new Map((rows.townships ?? []).map((t) => [t.township_code, t]))
  const observations = new Map<string, ObservationRow[]>()
  for (const row of rows.observations ?? []) {
    const own = observations.get(row.report_id)
    if (own === undefined) observations.set(row.report_id, [row])
    else own.push(row)
  }
  const reports = new Map<string, ParsedReport>()
  for (const report of rows.reports ?? []) {
    const township = townships.get(report.township_code)
    if (township !== undefined)
      reports.set(
        report.report_id,
        reportOfRows(report, township, observations.get(report.report_id) ?? []),
      )
  }
  return { rows, reports }
}
