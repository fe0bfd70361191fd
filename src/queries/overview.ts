import type { Statement } from '../database/statement.ts'
import { coverage } from '../figures/coverage/query.ts'
import { withNeighbours, type Filter } from './filter.ts'
import { headline } from '../figures/headline/query.ts'
import { mailboxReply } from '../figures/mailbox-reply/query.ts'
import { overviewReading } from '../figures/lead-overview/query.ts'
import { measureValues } from './measure-values.ts'
import { requestOutcomes } from '../figures/request-outcomes/query.ts'

/** The overview's questions about exactly those of the filter, by name. */
export const questionsOf = (filter: Filter) =>
  ({
    coverage: coverage(filter),
    headline: headline(filter),
    reading: overviewReading(filter),
    volume: measureValues('volume', filter),
    requests: requestOutcomes(filter),
    mailbox: mailboxReply(filter),
  }) satisfies Record<string, Statement>

/**
 * Exactly the questions that the overview page asks. The build answers them for the default
 * filter and puts the answers with the page.
 */
export const overviewStatements = (filter: Filter): ReturnType<typeof questionsOf> => ({
  ...questionsOf(filter),
  // Chosen townships are drawn among their neighbours.
  volume: questionsOf(withNeighbours(filter)).volume,
})
