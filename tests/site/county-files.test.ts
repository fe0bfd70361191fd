import { createHash } from 'node:crypto'
import { tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { compileDataset } from '../../src/site/county-files.ts'
import { rowsOf } from '../../src/database/arrow-rows.ts'
import type { DataFile } from '../../src/database/manifest.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'

const { manifest, files } = compileDataset(ABOUT, ROWS)

/** The tables of a file, read as the manifest says that they stand in it. */
const tablesOf = (file: DataFile) => {
  const bytes = files.get(file.path)!
  let at = 0
  return Object.fromEntries(
    file.streams.map((stream) => {
      const rows = rowsOf(tableFromIPC(bytes.subarray(at, at + stream.bytes)))
      at += stream.bytes
      return [stream.table, rows]
    }),
  )
}

describe('a compiled data set', () => {
  it('has one file a county and one for the dictionary', () => {
    expect([...files.keys()].sort()).toEqual([
      'counties/990101.arrows',
      'counties/990201.arrows',
      'indicators.arrows',
    ])
    expect(manifest.counties.map((c) => [c.code, c.name, c.prefecture, c.province])).toEqual([
      ['990101', '甲一县', '甲市', '试验省'],
      ['990201', '乙一县', '乙市', '试验省'],
    ])
  })

  it('says length, digest and rows of each file as they are', () => {
    for (const file of [...manifest.counties, manifest.indicators]) {
      const bytes = files.get(file.path)!
      expect(file.bytes).toBe(bytes.byteLength)
      expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(file.streams.reduce((sum, s) => sum + s.bytes, 0)).toBe(file.bytes)
      const tables = tablesOf(file)
      for (const stream of file.streams) expect(tables[stream.table]).toHaveLength(stream.rows)
    }
  })

  it('puts each row into its own county and loses none', () => {
    const [first, second] = manifest.counties.map(tablesOf)
    expect([...first!['townships']!, ...second!['townships']!]).toEqual(ROWS.townships)
    expect(second!['reports']).toEqual(
      ROWS.reports.filter((r) => r.township_code.startsWith('990201')),
    )
    const observations = [...first!['observations']!, ...second!['observations']!]
    expect(observations).toHaveLength(ROWS.observations.length)
    expect(second!['observations']!.every((o) => String(o['report_id']).startsWith('990201'))).toBe(
      true,
    )
    expect(manifest.rows).toEqual(
      Object.fromEntries(Object.entries(ROWS).map(([name, rows]) => [name, rows.length])),
    )
  })

  it('tells choosers years, townships and reports without the engine', () => {
    expect(manifest.years).toEqual([2018, 2020, 2021])
    expect(manifest.counties[0]?.townships).toContainEqual({
      code: '990101104',
      name: '北镇',
      kind: '镇',
    })
    expect(manifest.counties[1]?.reports.map(([code, year]) => [code, year])).toEqual([
      ['990201101', 2018],
      ['990201101', 2020],
      ['990201101', 2021],
    ])
  })

  it('changes its version with any figure, and only then', () => {
    expect(compileDataset(ABOUT, ROWS).manifest.version).toBe(manifest.version)
    const [first, ...others] = ROWS.observations
    const changed = { ...ROWS, observations: [{ ...first!, value: 101 }, ...others] }
    expect(compileDataset(ABOUT, changed).manifest.version).not.toBe(manifest.version)
  })

  it('refuses rows of reports or townships that are not there', () => {
    const reports = [...ROWS.reports, { ...ROWS.reports[0]!, township_code: '1', report_id: '1' }]
    expect(() => compileDataset(ABOUT, { ...ROWS, reports })).toThrow('reports: 9 rows, 8 placed')
  })
})
