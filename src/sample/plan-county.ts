import type { Draft, Neighbours } from './draft.ts'
import { FAULTS } from './faults.ts'
import { makeRandom, type Random } from './random.ts'

const MISSING = 7
const LAST_YEAR = 2025

/** Seven reports that were never filed, one of them of the last year. */
const leaveOut = (random: Random, drafts: readonly Draft[]): Draft[] => {
  const last = random.shuffled(drafts.filter((draft) => draft.year === LAST_YEAR)).slice(0, 1)
  const others = random
    .shuffled(drafts.filter((draft) => draft.year !== LAST_YEAR))
    .slice(0, MISSING - last.length)
  const missing = new Set([...last, ...others])
  return drafts.filter((draft) => !missing.has(draft))
}

/**
 * Takes some reports away and plants one fault of each kind, each in a report of its own whose
 * neighbours in time have none, so that no fault hides or makes another.
 */
export const planCounty = (seed: number, drafts: readonly Draft[]): Draft[] => {
  const random = makeRandom(seed + 1)
  const filed = leaveOut(random, drafts)
  const at = (of: Draft, step: number): Draft | null =>
    filed.find((draft) => draft.of === of.of && draft.year === of.year + step) ?? null
  for (const fault of FAULTS) {
    const chosen = random.shuffled(filed).find((draft) => {
      const around: Neighbours = { last: at(draft, -1), next: at(draft, 1) }
      const clean = [draft, around.last, around.next].every((near) => !near?.faults.length)
      return clean && fault.fits(draft, around)
    })
    if (chosen === undefined) continue
    const around: Neighbours = { last: at(chosen, -1), next: at(chosen, 1) }
    chosen.findings.push(...fault.plant(chosen, around))
    chosen.faults.push(fault.kind)
  }
  return filed
}
