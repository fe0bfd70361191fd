import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filter } from '../../src/queries/filter.ts'
import { engineOver } from '../queries/engine.ts'
import { ABOUT } from '../queries/small-package.ts'
import { counties, packageOf, YEARS } from './reading-packages.ts'
import { expectReading, TOWNSHIP_VIEW, VIEWS } from './reading-views.ts'
import { toldIn, worldOf } from './reading-world.ts'

// Machines that test differ in speed; what is tested does not.
const PATIENCE = 300_000

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length]!

describe('what stands out', () => {
  it(
    'is what plain loops find, whatever the reports and whatever is chosen',
    async () => {
      const keys = new Set<string>()
      await fc.assert(
        fc.asyncProperty(
          counties,
          fc.nat(),
          fc.constantFrom('complete' as const, 'partial' as const),
          async (made, at, collection) => {
            const rows = packageOf(made)
            const about = { ...ABOUT, collection }
            const everywhere = toldIn(rows)
            const connection = await engineOver(about, rows)
            const codes = rows.townships.map((township) => township.township_code)
            const county = { level: 'county' as const, code: pick(codes, at).slice(0, 6) }
            const one = [pick(codes, at)]
            const three = [...new Set([0, 1, 2].map((i) => pick(codes, at + i)))].sort()
            const filters: Filter[] = [
              { region: null, years: YEARS, townships: [] },
              { region: county, years: YEARS, townships: [] },
              { region: null, years: [pick(YEARS, at)], townships: three },
              { region: null, years: [2022, 2024], townships: one },
              { region: county, years: [1999], townships: [] },
            ]
            for (const filter of filters) {
              const world = worldOf(rows, filter, about, everywhere)
              for (const [name, view] of Object.entries(VIEWS))
                for (const { message } of await expectReading(connection, world, name, view))
                  keys.add(message.key)
            }
            for (const years of [YEARS, [2023]]) {
              const world = worldOf(
                rows,
                { region: county, years, townships: one },
                about,
                everywhere,
              )
              for (const reading of await expectReading(
                connection,
                world,
                'township',
                TOWNSHIP_VIEW,
              ))
                keys.add(reading.message.key)
            }
            await connection.close()
          },
        ),
        // Each run starts the engine: a counterexample is reported as it was found.
        { numRuns: 12, endOnFailure: true },
      )
      // The packages are such that most that can be said is said.
      expect(keys.size).toBeGreaterThan(30)
    },
    PATIENCE,
  )
})
