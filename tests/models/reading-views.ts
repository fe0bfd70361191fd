import { expect } from 'vitest'
import type { Connection, Row } from '../../src/database/connection.ts'
import { DISCLOSURE_READING } from '../../src/figures/lead-disclosure/model.ts'
import { MAILBOX_READING } from '../../src/figures/lead-mailbox/model.ts'
import { OVERVIEW_READING } from '../../src/figures/lead-overview/model.ts'
import { QUALITY_READING } from '../../src/figures/lead-quality/model.ts'
import { REQUESTS_READING } from '../../src/figures/lead-requests/model.ts'
import { REVIEWS_READING } from '../../src/figures/lead-reviews/model.ts'
import { TOWNSHIP_READING } from '../../src/figures/lead-township/model.ts'
import type { Reading, ReadingView } from '../../src/models/lead.ts'
import { expectedMailbox, expectedRequests, expectedReviews } from './reading-expected-cases.ts'
import {
  expectedOverview,
  expectedQuality,
  expectedTownship,
  nothing,
} from './reading-expected-record.ts'
import {
  expected,
  expectedDisclosure,
  firstThree,
  type Expected,
} from './reading-expected-volume.ts'
import { span, type World } from './reading-world.ts'
import { say } from './translate.ts'

interface View {
  readonly read: (connection: Connection, world: World) => Promise<readonly Reading[]>
  readonly expected: (world: World) => readonly Expected[]
}

const view = <R extends Row>(
  { ask, read }: ReadingView<R>,
  of: (world: World) => readonly Expected[],
): View => ({
  read: async (connection, { context }) =>
    read(await connection.query<R>(ask(context.filter)), context),
  expected: (world) => firstThree(of(world)),
})

/** Where there is no report, that is all that is said. */
const orNothing =
  (reports: 'compared' | 'chosen', of: (world: World) => readonly Expected[]) =>
  (world: World): readonly Expected[] =>
    world[reports].length > 0
      ? of(world)
      : expected(
          'filed',
          nothing(
            world,
            span(world.alone || reports === 'chosen' ? world.context.filter.years : [world.year]),
          ),
        )

/** Every view with what plain loops expect of it. */
export const VIEWS: Readonly<Record<string, View>> = {
  overview: view(OVERVIEW_READING, expectedOverview),
  disclosure: view(DISCLOSURE_READING, orNothing('compared', expectedDisclosure)),
  requests: view(REQUESTS_READING, orNothing('compared', expectedRequests)),
  mailbox: view(MAILBOX_READING, orNothing('compared', expectedMailbox)),
  reviews: view(REVIEWS_READING, orNothing('compared', expectedReviews)),
  quality: view(QUALITY_READING, orNothing('chosen', expectedQuality)),
}

/** The page of one township; the filter must choose it. */
export const TOWNSHIP_VIEW: View = view(TOWNSHIP_READING, orNothing('chosen', expectedTownship))

/** Holds the sentences of a view to what plain loops find, and says them. */
export const expectReading = async (
  connection: Connection,
  world: World,
  name: string,
  { read, expected: of }: View,
): Promise<readonly Reading[]> => {
  const readings = await read(connection, world)
  const where = JSON.stringify([name, world.context.filter])
  expect([where, readings.map(({ id, message }) => ({ id, message }))]).toEqual([
    where,
    of(world).map(({ id, message }) => ({ id, message })),
  ])
  expect(readings.length).toBeLessThanOrEqual(3)
  const said = readings.map(({ message }) => say(message))
  for (const text of said) expect(text).not.toMatch(/undefined|NaN|null|Infinity|\{|\}|。。|，。/)
  if (world.context.about.collection === 'partial') expect(said.join()).not.toContain('未报送')
  return readings
}
