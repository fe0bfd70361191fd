import { strFromU8, unzipSync } from 'fflate'
import { CHANGES_FILE, readChanges, type Changes } from '../../dataset/changes.ts'
import {
  CORRECTIONS_FILE,
  readCorrections,
  type ReportCorrection,
} from '../../dataset/corrections-table.ts'
import { PACKAGE_FILES } from '../../dataset/data-package.ts'
import type { DatasetAbout, DatasetRows, TownshipRow } from '../../dataset/rows.ts'
import { readSite, SITE_FILE, type SiteSettings } from '../../dataset/site.ts'
import { rowsOfPackage } from '../../site/read-package.ts'
import { siteFolder } from './site-folder.ts'

/** What a site that was published before holds: whose it is, and the data that it opens with. */
export interface EarlierSite {
  readonly settings: SiteSettings
  readonly about: DatasetAbout
  readonly rows: DatasetRows
  readonly corrections: readonly ReportCorrection[]
  /** What its publications changed, the latest first; null where it keeps no such list. */
  readonly changes: Changes | null
}

/** The same in few words, for the page. */
export interface EarlierFacts {
  readonly settings: SiteSettings
  readonly about: DatasetAbout
  readonly reports: number
  readonly years: readonly number[]
}

/** A package of a province is smaller; what claims more is not worth its memory. */
const MOST_BYTES = 200 * 1024 * 1024

/**
 * Reads the zip of a site that was published before. Throws where it holds none, and a DatasetError
 * where its package does not keep its schema.
 */
export const readEarlierSite = (zip: Uint8Array): EarlierSite => {
  const names: string[] = []
  unzipSync(zip, { filter: ({ name }) => names.push(name) < 0 })
  const folder = siteFolder(names)
  if (folder === null) throw new Error('earlier site: no data package')
  const wanted = new Set(
    [...PACKAGE_FILES, CORRECTIONS_FILE, CHANGES_FILE, SITE_FILE].map(
      (name) => `${folder}data/${name}`,
    ),
  )
  let total = 0
  const entries = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!wanted.has(name)) return false
      total += originalSize
      if (total > MOST_BYTES) throw new Error(`earlier site: over ${MOST_BYTES} bytes`)
      return true
    },
  })
  const files = new Map(
    Object.entries(entries).map(([path, bytes]) => [path.slice(`${folder}data/`.length), bytes]),
  )
  const settings = files.get(SITE_FILE)
  const corrections = files.get(CORRECTIONS_FILE)
  const changes = files.get(CHANGES_FILE)
  return {
    settings: readSite(settings === undefined ? null : strFromU8(settings)),
    ...rowsOfPackage({ at: 'data', files }),
    corrections:
      corrections === undefined ? [] : readCorrections(strFromU8(corrections), CORRECTIONS_FILE),
    changes: changes === undefined ? null : readChanges(strFromU8(changes)),
  }
}

export const earlierFacts = ({ settings, about, rows }: EarlierSite): EarlierFacts => ({
  settings,
  about,
  reports: rows.reports.length,
  years: [...new Set(rows.reports.map(({ year }) => year))].sort((a, b) => a - b),
})

const grouped = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}

/** The rows of a package county by county, as the engine's files have them. */
export const rowsByCounty = (rows: DatasetRows): ReadonlyMap<string, Partial<DatasetRows>> => {
  const reports = grouped(rows.reports, (r) => r.township_code)
  const observations = grouped(rows.observations, (o) => o.report_id)
  const findings = grouped(rows.findings, (f) => f.report_id)
  const checks = grouped(rows.checks, (c) => c.report_id)
  const ofCounty = (townships: TownshipRow[]): Partial<DatasetRows> => {
    const own = townships.flatMap((t) => reports.get(t.township_code) ?? [])
    const of = <T>(all: ReadonlyMap<string, T[]>): T[] =>
      own.flatMap(({ report_id }) => all.get(report_id) ?? [])
    return {
      townships,
      reports: own,
      observations: of(observations),
      findings: of(findings),
      checks: of(checks),
    }
  }
  return new Map(
    [...grouped(rows.townships, (t) => t.county_code)].map(([code, own]) => [code, ofCounty(own)]),
  )
}
