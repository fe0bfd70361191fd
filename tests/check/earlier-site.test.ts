import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readEarlierSite, rowsByCounty } from '../../src/check/desk/earlier-site.ts'
import { PublishedReports } from '../../src/check/desk/known.ts'
import { siteFolder } from '../../src/check/desk/site-folder.ts'
import { sitePackage } from '../../src/check/desk/site-package.ts'
import { isSite } from '../../src/check/work/open-archive.ts'
import { CHANGES_FILE, readChanges, type Changes } from '../../src/dataset/changes.ts'
import { compileDataset } from '../../src/site/county-files.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'

const CORRECTION = {
  report: ROWS.reports[0]!.report_id,
  kind: 'misread',
  indicator: 'applications.received',
  applicant: 'total',
  label: null,
  read: 1,
  set: 2,
  reason: '原件为 2',
  date: '2026-01-20',
} as const

const packed = sitePackage(ABOUT, ROWS, [CORRECTION])
const zipped = (folder: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    [`${folder}index.html`]: strToU8('<!doctype html>'),
    [`${folder}data/site.json`]: strToU8('{"title": "甲县年报"}'),
    ...Object.fromEntries([...packed].map(([name, bytes]) => [`${folder}data/${name}`, bytes])),
    ...more,
  })

describe('a site that was published before', () => {
  it.each(['', '甲县网站/'])('is read back with all its rows from «%s»', (folder) => {
    const zip = zipped(folder)
    expect(isSite(zip)).toBe(true)
    const site = readEarlierSite(zip)
    expect(site.settings.title).toBe('甲县年报')
    expect(site.about.id).toBe(ABOUT.id)
    expect(site.rows.reports).toEqual(ROWS.reports)
    expect(site.rows.observations).toEqual(ROWS.observations)
    expect(site.corrections).toEqual([CORRECTION])
  })

  it('is no other archive', () => {
    const other = zipSync({ 'data/datapackage.json': strToU8('{}'), 'a.docx': strToU8('') })
    expect(isSite(other)).toBe(false)
    expect(siteFolder(['a/b/data/datapackage.json', 'a/b/index.html'])).toBeNull()
    expect(() => readEarlierSite(other)).toThrow('no data package')
  })

  it('says what is wrong with its package', () => {
    const broken = zipped('', { 'data/reports.csv': strToU8('report_id\r\n1\r\n') })
    expect(() => readEarlierSite(broken)).toThrow('reports.csv')
  })

  it('has its rows county by county, none lost', () => {
    const parts = [...rowsByCounty(ROWS).values()]
    for (const table of ['townships', 'reports', 'observations', 'findings', 'checks'] as const)
      expect(parts.reduce((sum, part) => sum + (part[table]?.length ?? 0), 0)).toBe(
        ROWS[table].length,
      )
  })

  it('begins a list of changes, and says in it what the next publication adds, changes and drops', () => {
    const list = (files: ReadonlyMap<string, Uint8Array>): Changes | null =>
      readChanges(strFromU8(files.get(CHANGES_FILE)!))
    const first = sitePackage(ABOUT, ROWS, [], { rows: null, changes: null })
    expect(list(first)).toEqual({ entries: [] })
    const before = readEarlierSite(
      zipped('', Object.fromEntries([...first].map(([name, bytes]) => [`data/${name}`, bytes]))),
    )
    expect(list(sitePackage(ABOUT, ROWS, [], before))).toEqual({ entries: [] })

    const [gone, other] = ROWS.reports
    const year = Math.max(...ROWS.reports.map((report) => report.year)) + 1
    const added = { ...gone!, year, report_id: `${gone!.township_code}-${year}` }
    const figure = ROWS.observations.find((o) => o.report_id === other!.report_id)!
    const next = {
      ...ROWS,
      reports: [...ROWS.reports.slice(1), added],
      observations: ROWS.observations
        .filter((o) => o.report_id !== gone!.report_id)
        .map((o) => (o === figure ? { ...o, value: (o.value ?? 0) + 1 } : o)),
      findings: [],
      checks: [],
    }
    const [entry] = list(sitePackage(ABOUT, next, [], before))!.entries
    expect(entry?.added.reports.map(({ id }) => id)).toEqual([added.report_id])
    expect(entry?.changed.reports.map(({ id }) => id)).toEqual([other!.report_id])
    expect(entry?.removed.reports.map(({ id }) => id)).toEqual([gone!.report_id])
  })

  it('has a README that says what the package is', () => {
    expect(strFromU8(packed.get('README.md')!)).toContain(ABOUT.title)
  })

  it('joins what this site has published of the same county, and leaves it again', () => {
    const later = ROWS.reports.map((r) => ({
      ...r,
      year: r.year + 20,
      report_id: `${r.township_code}-${r.year + 20}`,
    }))
    const other = { ...ROWS, reports: later, observations: [], findings: [], checks: [] }
    const known = new PublishedReports([compileDataset(ABOUT, ROWS)])
    const county = ROWS.townships[0]!.county_code
    const before = known.rows(county).reports ?? []
    expect(before.length).toBeGreaterThan(0)
    known.add(rowsByCounty(other))
    const codes = ROWS.townships.filter((t) => t.county_code === county).map((t) => t.township_code)
    const ofCounty = codes.flatMap((code) => later.filter((r) => r.township_code === code))
    expect(known.rows(county).reports).toEqual([...ofCounty, ...before])
    expect(known.addedRows(county).reports).toEqual(ofCounty)
    const [first] = ofCounty
    expect(known.bodies(county, first!.year).map(({ township_code }) => township_code)).toContain(
      first!.township_code,
    )
    known.add(new Map())
    expect(known.rows(county).reports).toEqual(before)
  })
})
