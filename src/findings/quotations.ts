import type { Observation } from '../report/parsed-report.ts'

/** More than that are no list of a report. */
const MOST = 60
/** Cut clauses that share fewer characters stand apart. */
const SHARED = 4

const bare = (clause: string): string => clause.replace(/^…|…$/g, '')

/** Two clauses cut from one sentence as one; null where they have nothing in common. */
const joined = (before: string, after: string): string | null => {
  if (bare(before).includes(bare(after))) return before
  if (bare(after).includes(bare(before))) return after
  if (!before.endsWith('…') || !after.startsWith('…')) return null
  const [head, tail] = [before.slice(0, -1), after.slice(1)]
  for (let shared = Math.min(head.length, tail.length); shared >= SHARED; shared -= 1)
    if (head.endsWith(tail.slice(0, shared))) return head + tail.slice(shared)
  return null
}

/** The words of all figures that a finding holds against each other, in reading order. */
export const quotations = (figures: readonly Observation[]): string => {
  const clauses: string[] = []
  for (const { evidence } of figures.slice(0, MOST)) {
    if (evidence === '') continue
    const last = clauses.at(-1)
    const together = last === undefined ? null : joined(last, evidence)
    if (together === null) clauses.push(evidence)
    else clauses[clauses.length - 1] = together
  }
  return clauses.join('｜')
}
