import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { compileDataset } from '../../src/site/county-files.ts'
import { packageFolders, readPackage } from '../../src/build/read-package.ts'
import { coverage, coverageLevel } from '../../src/figures/coverage/query.ts'
import { defaultFilter } from '../../src/queries/default-filter.ts'
import { shownYear, type Filter } from '../../src/queries/filter.ts'
import { headline } from '../../src/figures/headline/query.ts'
import { engineOver } from './engine.ts'
import { expectReplies, expectRequests, named } from './expect-figures.ts'
import { expectKinds, expectParts, expectReasons } from './expect-kinds.ts'
import { covered, pooled } from './oracle-pooled.ts'

vi.setConfig({ testTimeout: 300_000 })

const DATA = resolve(import.meta.dirname, '../../public/data')

describe('the committed data', () => {
  it('has packages', () => {
    expect(existsSync(resolve(DATA, 'datapackage.json'))).toBe(true)
  })

  it.each(packageFolders(DATA))('gives the page what plain loops over %s find', async (dir) => {
    const { about, rows } = readPackage(dir)
    const { manifest } = compileDataset(about, rows)
    const busiest = manifest.counties.toSorted((a, b) => b.reports.length - a.reports.length)[0]!
    const whole = defaultFilter(manifest)
    const county: Filter = { ...whole, region: { level: 'county', code: busiest.code } }
    const connection = await engineOver(about, rows)
    for (const filter of [whole, county]) {
      const bodies = named(rows, filter, filter.region?.level === 'county')
      expect(bodies.length).toBeGreaterThan(0)
      await expectRequests(connection, rows, filter, bodies)
      await expectReplies(connection, rows, filter, bodies)
      const listsAll = filter.region?.level === 'county'
      await expectKinds(connection, rows, filter, listsAll)
      for (const applicant of ['natural_person', 'business'] as const) {
        await expectRequests(connection, rows, filter, bodies, applicant)
        await expectReasons(connection, rows, filter, listsAll, applicant)
      }
      await expectParts(connection, rows, filter, listsAll, 'disclosed.by_channel')
      await expectParts(connection, rows, filter, listsAll, 'disclosed.by_topic')
      expect(await connection.query(coverage(filter))).toEqual(
        covered(rows, filter, coverageLevel(filter)),
      )
      const year = shownYear(filter)
      expect(await connection.query(headline(filter))).toEqual([
        pooled(rows, filter, year - 1, year),
        pooled(rows, filter, year, year - 1),
      ])
    }
    await connection.close()
  })
})
