import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/database/connection.ts'
import { coverageFigure } from '../../src/figures/coverage/model.ts'
import { coverage } from '../../src/figures/coverage/query.ts'
import { findingsListFigure } from '../../src/figures/findings-list/model.ts'
import { findingsList } from '../../src/figures/findings-list/query.ts'
import { headlineFigure } from '../../src/figures/headline/model.ts'
import { headline } from '../../src/figures/headline/query.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { mailboxReply } from '../../src/figures/mailbox-reply/query.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { OUTCOMES, requestOutcomes } from '../../src/figures/request-outcomes/query.ts'
import type { Figure } from '../../src/models/figure.ts'
import { coverageMessage } from '../../src/models/scope.ts'
import { measureValues } from '../../src/queries/measure-values.ts'
import type { Query } from '../../src/queries/question.ts'
import { counties, packageOf, YEARS } from '../models/reading-packages.ts'
import { toldIn, worldOf, type Told, type World } from '../models/reading-world.ts'
import { say, sayEn } from '../models/translate.ts'
import { engineOver } from './engine.ts'
import { ABOUT } from './small-package.ts'

// Machines that test differ in speed; what is tested does not.
const PATIENCE = 300_000

/** Bodies of the scope in the shown year, or the years of a single township. */
const counted = (world: World): readonly Told[] =>
  world.alone ? world.chosen : world.chosen.filter((told) => told.year === world.year)

const isTold = (told: Told, ...ids: readonly string[]): boolean =>
  ids.every((id) => told.of(id).value !== null)

interface Count {
  readonly have: number
  readonly zero: number
}

const among = (
  all: readonly Told[],
  states: (told: Told) => boolean,
  isNone: (told: Told) => boolean = () => false,
): Count => ({
  have: all.filter((told) => states(told) || isNone(told)).length,
  zero: all.filter((told) => isNone(told)).length,
})

/** The figures of the views with who states what they show, by plain loops. */
const VIEWS = {
  coverage: (world: World) =>
    among(
      world.chosen.filter((t) => t.year === world.year),
      () => true,
    ),
  volume: (world: World) =>
    among(
      world.chosen.filter((t) => t.year === world.year),
      (told) => isTold(told, 'volume'),
    ),
  mail: (world: World) =>
    among(
      counted(world),
      (told) =>
        isTold(told, 'mail_received', 'mail_replied') && told.of('mail_received').value !== 0,
      (told) => told.of('mail_received').value === 0,
    ),
  found: (world: World) => {
    const reports = new Set(world.rows.findings.map((finding) => finding.report_id))
    const found = world.chosen.filter((told) => reports.has(told.report.report_id))
    return { have: new Set(found.map((told) => told.code)).size, zero: 0 }
  },
  outcomes: (world: World) =>
    among(
      counted(world),
      (told) => isTold(told, 'concluded', ...OUTCOMES) && told.of('concluded').value !== 0,
    ),
}

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
            const volume = { measure: 'volume', pool: 1 } as const
            const made: Record<keyof typeof VIEWS, Figure> = {
              coverage: coverageFigure(await ask(coverage(filter)), context),
              volume: measureRankingFigure(
                await ask(measureValues('volume', filter)),
                context,
                volume,
              ),
              mail: mailboxReplyFigure(await ask(mailboxReply(filter)), context),
              found: findingsListFigure(await ask(findingsList(filter)), context),
              outcomes: requestOutcomesFigure(await ask(requestOutcomes(filter)), context),
            }
            for (const [id, figure] of Object.entries(made)) {
              const loops = VIEWS[id as keyof typeof VIEWS](world)
              const { have, zero = 0, of, by } = figure.coverage
              // Of requests a stated zero has several wordings, each with a test of its own.
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
              shown.filter((told) => isTold(told, 'received')).length,
            )
            expect(tileOf('mail_reply')?.have).toBe(
              shown.filter((told) => isTold(told, 'mail_received', 'mail_replied')).length,
            )
          }
          await connection.close()
        }),
        // Each run starts the engine: a counterexample is reported as it was found.
        { numRuns: 8, endOnFailure: true },
      )
      // The packages are such that zeros are stated and gaps are left.
      expect([...seen].filter((one) => one.startsWith('mail 1 1'))).toHaveLength(1)
      expect(seen.size).toBeGreaterThan(8)
    },
    PATIENCE,
  )
})
