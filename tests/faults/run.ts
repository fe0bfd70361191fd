import { parseArgs } from 'node:util'
import { openSite } from '../browser/site.ts'
import { play } from './play.ts'
import { FAULTS } from './table.ts'

// `npm run faults` plays the whole table on the built site; `-- --only engine` what begins so.
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })

const site = await openSite()
let wrong = 0
const faults = FAULTS.filter(({ id }) => id.startsWith(values.only))
for (const fault of faults) {
  const { bad, saidAfter } = await play(site, fault)
  const after = saidAfter === null ? '' : ` said after ${(saidAfter / 1000).toFixed(1)} s`
  console.log(`${bad.length === 0 ? 'well' : 'BAD '} ${fault.id}${after}`)
  for (const what of bad) console.log(`     ${what}`)
  if (bad.length > 0) wrong++
}
await site.close()
console.log(`${faults.length - wrong} of ${faults.length} faults end well`)
process.exitCode = wrong === 0 ? 0 : 1
