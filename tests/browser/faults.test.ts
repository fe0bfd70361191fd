import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { play } from '../faults/play.ts'
import { playSeed, said, scheduleOf } from '../faults/schedule.ts'
import { FAULTS } from '../faults/table.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

// One of each kind; `npm run faults` plays the whole table.
const SOME = [
  'code.main.stall',
  'code.view.older',
  'code.words.opening.missing',
  'data.manifest.null',
  'data.first-answers.empty',
  'data.index.cut',
  'data.county.flip',
  'data.versions',
  'engine.stall',
  'engine.policy.wasm',
  'engine.ended.silently',
  'engine.sql.stuck',
  'machine.storage.forbidden',
]

describe('a fault is met with a sentence, and undone when its cause is', () => {
  it.each(SOME)('%s', async (id) => {
    const fault = FAULTS.find((one) => one.id === id)!
    expect((await play(site, fault)).bad).toEqual([])
  })
})

describe('a random schedule of faults ends in right figures or a sentence', () => {
  it.each([1, 2, 3, 4, 5, 6])('seed %i', async (seed) => {
    expect([said(scheduleOf(seed)), await playSeed(site, seed)]).toEqual([
      said(scheduleOf(seed)),
      [],
    ])
  })
})
