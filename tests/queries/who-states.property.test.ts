import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/database/connection.ts'
import { headlineFigure } from '../../src/figures/headline/model.ts'
import { headline } from '../../src/figures/headline/query.ts'
import { coverageMessage } from '../../src/models/scope.ts'
import type { Query } from '../../src/queries/question.ts'
import { counties, packageOf, YEARS } from '../models/reading-packages.ts'
import { toldIn, worldOf } from '../models/reading-world.ts'
import { say, sayEn } from '../models/translate.ts'
import { engineOver } from './engine.ts'
import { ABOUT } from './small-package.ts'
import { states, VIEWS } from './who-states-views.ts'

// Machines that test differ in speed; what is tested does not.
const PATIENCE = 300_000

describe('every «x of y»', () => {
  it(
    'is what plain loops count, whatever the reports and whatever is chosen, in both languages',
    async () => {
      const seen = new Set<string>()
      await fc.assert(
        fc.asyncProperty(counties, fc.nat(), async (made, at) => {
          const rows = packageOf(made)
          const everywhere = toldIn(rows)
          const connection = await engineOver(ABOUT, rows)
          const codes = rows.townships.map((township) => township.township_code)
          const one = codes[at % codes.length]!
          const county = { level: 'county' as const, code: one.slice(0, 6) }
          const year = YEARS[at % YEARS.length]!
          for (const filter of [
            { region: null, years: YEARS, townships: [] },
            { region: county, years: [year], townships: [] },
            { region: null, years: YEARS, townships: [one] },
          ]) {
            const world = worldOf(rows, filter, ABOUT, everywhere)
            const { context } = world
            const ask = <R extends Row>(query: Query<R>) => connection.query<R>(query)
            for (const [id, view] of Object.entries(VIEWS)) {
              const figure = await view.make(connection, filter, context)
              const loops = view.count(world)
              const { have, zero = 0, of, by } = figure.coverage
              const drawn = id === 'outcomes' ? { have: have - zero, zero: 0 } : { have, zero }
              expect([id, filter, drawn]).toEqual([id, filter, loops])
              expect([id, of]).toEqual([
                id,
                by === 'year' ? filter.years.length : world.scope.length,
              ])
              const message = coverageMessage(figure.coverage)
              // The words end with the 0 that those few state.
              const numbers = by === 'found' ? [have] : zero > 0 ? [have, of, zero, 0] : [have, of]
              for (const said of [say(message), sayEn(message)])
                expect((said.match(/\d+/g) ?? []).map(Number)).toEqual(numbers)
              // Two columns of one name would be two keys that cannot be told apart.
              const headings = figure.columns.map((column) => say(column.heading))
              expect([id, headings.filter((one, i) => headings.indexOf(one) !== i)]).toEqual([
                id,
                [],
              ])
              seen.add(`${id} ${Math.sign(have)} ${Math.sign(zero)}`)
            }
            const { tiles } = headlineFigure(await ask(headline(filter)), context).chart
            const shown = world.chosen.filter((told) => told.year === world.year)
            const tileOf = (id: string) => tiles.find((tile) => tile.id === id)
            expect(tileOf('coverage')?.have).toBe(shown.length)
            expect(tileOf('volume')?.have).toBe(
              shown.filter((told) => told.total.value !== null).length,
            )
            expect(tileOf('requests')?.have).toBe(
              shown.filter((told) => states(told, 'received')).length,
            )
            expect(tileOf('mail_reply')?.have).toBe(
              shown.filter((told) => states(told, 'mail_received', 'mail_replied')).length,
            )
          }
          await connection.close()
        }),
        // Each run starts the engine: a counterexample is reported as it was found.
        { numRuns: 8, endOnFailure: true },
      )
      // The packages are such that zeros are stated and gaps are left, and every figure has some.
      for (const id of Object.keys(VIEWS))
        expect([id, [...seen].some((one) => one.startsWith(`${id} 1`))]).toEqual([id, true])
      expect([...seen].filter((one) => one.startsWith('mail 1 1'))).toHaveLength(1)
      expect(seen.size).toBeGreaterThan(8)
    },
    PATIENCE,
  )
})
