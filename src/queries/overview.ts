import type { Statement } from '../database/statement.ts'
import { coverage } from './coverage.ts'
import { disclosureVolume } from './disclosure-volume.ts'
import type { Filter } from './filter.ts'
import { headline } from './headline.ts'
import { mailboxReply } from './mailbox-reply.ts'
import { overviewReading } from './reading-overview.ts'
import { requestOutcomes } from './request-outcomes.ts'

/**
 * Exactly the questions that the overview page asks. The build answers them for the default
 * filter and puts the answers with the page.
 */
export const overviewStatements = (filter: Filter) =>
  ({
    coverage: coverage(filter),
    headline: headline(filter),
    reading: overviewReading(filter),
    volume: disclosureVolume(filter),
    requests: requestOutcomes(filter),
    mailbox: mailboxReply(filter),
  }) satisfies Record<string, Statement>
