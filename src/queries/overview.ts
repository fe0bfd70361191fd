import type { Statement } from '../database/statement.ts'
import { coverage } from './coverage.ts'
import { withNeighbours, type Filter } from './filter.ts'
import { headline } from './headline.ts'
import { mailboxReply } from './mailbox-reply.ts'
import { measureValues } from './measure-values.ts'
import { requestOutcomes } from './request-outcomes.ts'

/**
 * Exactly the questions that the overview page asks. The build answers them for the default
 * filter and puts the answers with the page.
 */
export const overviewStatements = (filter: Filter) =>
  ({
    coverage: coverage(filter),
    headline: headline(filter),
    volume: measureValues('volume', withNeighbours(filter)),
    requests: requestOutcomes(filter),
    mailbox: mailboxReply(filter),
  }) satisfies Record<string, Statement>
