import type { Observation } from '../parsed-report.ts'
import type { Draft } from './drafts.ts'
import type { Narrative } from './sentences.ts'

/** The largest number of characters that is quoted for a figure, the marks of a cut included. */
export const EVIDENCE_LENGTH = 80

const ENDS_CLAUSE = /[。！？；;\n]/
// A clause is cut far sooner than this: looking further would make long lines slow.
const LOOK = 400
const CUTS = /[，,、：:]/

/** From the sign that ends the clause before to the one that ends this clause. */
const clauseAt = (source: string, number: number, end: number): { from: number; to: number } => {
  const first = Math.max(0, number - LOOK)
  const last = Math.min(source.length, end + LOOK)
  let from = number
  while (from > first && !ENDS_CLAUSE.test(source.charAt(from - 1))) from -= 1
  let to = end
  while (to < last && !ENDS_CLAUSE.test(source.charAt(to))) to += 1
  if (to < source.length && source.charAt(to) !== '\n') to += 1
  while (from < number && /\s/.test(source.charAt(from))) from += 1
  while (to > end && /\s/.test(source.charAt(to - 1))) to -= 1
  return { from, to }
}

/** Shortens a long clause to the stretch round the number, piece by piece between its signs. */
const shortened = (
  source: string,
  clause: { from: number; to: number },
  number: number,
  end: number,
): { from: number; to: number } => {
  const room = EVIDENCE_LENGTH - 2
  let from = number
  while (from > clause.from && !CUTS.test(source.charAt(from - 1))) from -= 1
  let to = end
  while (to < clause.to && !CUTS.test(source.charAt(to - 1))) to += 1
  // A clause without a sign to cut at is no sentence of a report: it is cut where it must be.
  if (to - from > room) from = Math.max(from, number - (room >> 1))
  if (to - from > room) to = from + room
  for (;;) {
    let left = from - 1
    while (left > clause.from && !CUTS.test(source.charAt(left - 1))) left -= 1
    let right = to + 1
    while (right < clause.to && !CUTS.test(source.charAt(right - 1))) right += 1
    if (from > clause.from && to - left <= room) from = left
    else if (to < clause.to && right - from <= room) to = right
    else return { from, to }
  }
}

/** The clause of a figure as printed, «…» where it is cut, and the figure's place in it. */
export const quote = (
  at: Pick<Draft, 'number' | 'numberEnd'>,
  narrative: Narrative,
): Pick<Observation, 'evidence' | 'place'> => {
  const { source, mapped } = narrative
  const number = mapped.origin[at.number] ?? 0
  const end = Math.min(mapped.origin[at.numberEnd] ?? source.length, number + EVIDENCE_LENGTH / 2)
  const clause = clauseAt(source, number, end)
  const { from, to } =
    clause.to - clause.from <= EVIDENCE_LENGTH ? clause : shortened(source, clause, number, end)
  const before = from > clause.from ? '…' : ''
  return {
    evidence: before + source.slice(from, to) + (to < clause.to ? '…' : ''),
    place: {
      kind: 'phrase',
      line: narrative.lineOf(number),
      offset: number - from + before.length,
    },
  }
}
