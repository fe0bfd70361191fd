import { withNeighbours, type Filter } from '../queries/filter.ts'
import { measureValues } from '../queries/measure-values.ts'
import type { Query } from '../queries/question.ts'
import { coverage } from './coverage/query.ts'
import { findingsList } from './findings-list/query.ts'
import { headline } from './headline/query.ts'
import { overviewReading } from './lead-overview/query.ts'
import { mailboxReply } from './mailbox-reply/query.ts'
import { requestOutcomes } from './request-outcomes/query.ts'

/**
 * What the build answers ahead for every region that a page may open with: the questions of the
 * overview, and of the figures that can be embedded.
 */
export const askedAhead = (filter: Filter): readonly Query[] => [
  coverage(filter),
  headline(filter),
  overviewReading(filter),
  // Chosen townships are drawn among their neighbours.
  measureValues('volume', withNeighbours(filter)),
  requestOutcomes(filter),
  mailboxReply(filter),
  // What is wrong and what was late is listed where a county is looked at.
  ...(filter.region?.level === 'county'
    ? [findingsList(filter), measureValues('on_time', filter)]
    : []),
]
