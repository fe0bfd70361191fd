import type { Statement } from '../database/statement.ts'
import { coverage } from './coverage.ts'
import { disclosureVolume } from './disclosure-volume.ts'
import { withNeighbours, type Filter } from './filter.ts'
import { headline } from './headline.ts'
import { mailboxReply } from './mailbox-reply.ts'
import { requestOutcomes } from './request-outcomes.ts'

/**
 * Exactly the questions that the overview page asks. The build answers them for the default
 * filter and puts the answers with the page.
 */
export const overviewStatements = (filter: Filter) =>
  ({
    coverage: coverage(filter),
    headline: headline(filter),
    volume: disclosureVolume(withNeighbours(filter)),
    requests: requestOutcomes(filter),
    mailbox: mailboxReply(filter),
  }) satisfies Record<string, Statement>
