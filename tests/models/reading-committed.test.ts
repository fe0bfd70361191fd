import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { compileDataset } from '../../src/site/county-files.ts'
import { packageFolders, readPackage } from '../../src/build/read-package.ts'
import { defaultFilter } from '../../src/queries/default-filter.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { engineOver } from '../queries/engine.ts'
import { expectReading, TOWNSHIP_VIEW, VIEWS } from './reading-views.ts'
import { toldIn, worldOf } from './reading-world.ts'

vi.setConfig({ testTimeout: 300_000 })

const DATA = resolve(import.meta.dirname, '../../public/data')

/** Every year of the data and one without any. */
const FIRST = 2008

describe('the committed data', () => {
  it.each(packageFolders(DATA))(
    'opens every view with what plain loops over %s find',
    async (dir) => {
      const { about, rows } = readPackage(dir)
      const { manifest } = compileDataset(about, rows)
      const whole = defaultFilter(manifest)
      const busiest = manifest.counties.toSorted((a, b) => b.reports.length - a.reports.length)[0]!
      const codes = busiest.townships.map(({ code }) => code)
      const region = (level: 'province' | 'prefecture' | 'county', length: number): Filter => ({
        ...whole,
        region: { level, code: busiest.code.slice(0, length) },
      })
      const chosen = (count: number): Filter => ({ ...whole, townships: codes.slice(0, count) })
      // One that has reports, wherever it is.
      const told = busiest.reports[0]![0]
      const all = Array.from({ length: 2025 - FIRST + 1 }, (_, i) => FIRST + i)
      const filters: Filter[] = [
        whole,
        region('province', 2),
        region('prefecture', 4),
        region('county', 6),
        ...[1, 3, 12].map(chosen),
        { ...whole, townships: [told] },
        { ...whole, years: all },
        { ...whole, years: [2021] },
        { ...region('county', 6), years: [2023] },
        { ...whole, years: [2019, 2022] },
        { ...region('county', 6), years: [2012] },
      ]
      const everywhere = toldIn(rows)
      const connection = await engineOver(about, rows)
      let sentences = 0
      for (const filter of filters) {
        const world = worldOf(rows, filter, about, everywhere)
        for (const [name, view] of Object.entries(VIEWS))
          sentences += (await expectReading(connection, world, name, view)).length
      }
      for (const township of new Set([told, ...codes.slice(0, 3)])) {
        const world = worldOf(rows, { ...whole, townships: [township] }, about, everywhere)
        sentences += (await expectReading(connection, world, 'township', TOWNSHIP_VIEW)).length
      }
      expect(sentences).toBeGreaterThan(60)
      await connection.close()
    },
  )
})
