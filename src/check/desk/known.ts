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

  constructor(sets: readonly KnownSet[]) {
    this.sets = sets
  }

  /** Takes in what a site published before, in place of what this one has of the same counties. */
  add(counties: ReadonlyMap<string, Partial<DatasetRows>>): void {
    for (const [code, rows] of counties) this.counties.set(code, reportsOf(rows))
  }

  /** Takes it out again. */
  forget(codes: Iterable<string>): void {
    for (const code of codes) this.counties.delete(code)
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
    const made =
      entry?.bytes === undefined ? NONE : reportsOf(countyRows(entry.county, entry.bytes))
    this.counties.set(countyCode, made)
    return made
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
