import type { Segment } from './clauses.ts'
import type { Deed } from './deeds.ts'
import { openList } from './list-opening.ts'
import { isAddition } from './read-totals.ts'
import type { ReadingState } from './reading-state.ts'
import type { Subject } from './subjects.ts'

/** Takes notice of a count that cannot be told: its words still say what is spoken of. */
export const readUnread = (
  state: ReadingState,
  segment: Segment,
  subject: Subject | null,
  deed: Deed,
): void => {
  openList(state, segment.lead, null)
  if (state.list !== null) state.list.open = true
  if (subject !== null && subject !== 'interpretation' && subject !== 'consultation')
    state.subject = subject
  state.deed = deed
  state.unread += 1
  const last = state.candidates[state.candidates.length - 1]
  // «累计公开1080条。2022年新增…条»: what was added is not told, but that the first ran on is.
  if (last?.running === true && isAddition(segment)) last.cumulative = true
}
