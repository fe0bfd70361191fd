import { parseArgs } from 'node:util'
import { openSite, type Site } from '../browser/site.ts'
import { play } from './play.ts'
import { playSeed, said, scheduleOf } from './schedule.ts'
import { FAULTS } from './table.ts'

// `npm run faults` plays the whole table on the built site; `-- --only engine` what begins so;
// `-- --seeds 1000` plays as many random schedules, `-- --seed 7` that one again.
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seeds: { type: 'string' },
    seed: { type: 'string' },
  },
})

const say = (id: string, bad: readonly string[], more = ''): boolean => {
  process.stdout.write(`${bad.length === 0 ? 'well' : 'BAD '} ${id}${more}` + '\n')
  for (const what of bad) process.stdout.write(`     ${what}` + '\n')
  return bad.length > 0
}

const playTable = async (site: Site): Promise<readonly boolean[]> => {
  const ends: boolean[] = []
  for (const fault of FAULTS.filter(({ id }) => id.startsWith(values.only))) {
    const { bad, saidAfter } = await play(site, fault)
    const after = saidAfter === null ? '' : ` said after ${(saidAfter / 1000).toFixed(1)} s`
    ends.push(say(fault.id, bad, after))
  }
  return ends
}

const playSeeds = async (site: Site, seeds: readonly number[]): Promise<readonly boolean[]> => {
  const ends: boolean[] = []
  for (const seed of seeds)
    ends.push(say(`seed ${seed}`, await playSeed(site, seed), ` ${said(scheduleOf(seed))}`))
  return ends
}

const seedsAsked = (): readonly number[] | null => {
  if (values.seed !== undefined) return [Number(values.seed)]
  if (values.seeds === undefined) return null
  return Array.from({ length: Number(values.seeds) }, (_, i) => i + 1)
}

const site = await openSite()
const seeds = seedsAsked()
const ends = seeds === null ? await playTable(site) : await playSeeds(site, seeds)
await site.close()
const wrong = ends.filter(Boolean).length
process.stdout.write(`${ends.length - wrong} of ${ends.length} end well` + '\n')
process.exitCode = wrong === 0 ? 0 : 1
