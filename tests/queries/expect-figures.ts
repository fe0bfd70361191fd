import { expect } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import type { DatasetRows } from '../../src/dataset/rows.ts'
import type { ApplicantId } from '../../src/form/applicants.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { mailboxReply, type MailboxReplyRow } from '../../src/figures/mailbox-reply/query.ts'
import {
  requestOutcomes,
  type RequestOutcomesRow,
} from '../../src/figures/request-outcomes/query.ts'
import { bodiesIn, groupWays, readingOf, shareOf, WAYS, type Body, type Reading } from './oracle.ts'

const OUTCOMES = ['granted', 'partly_granted', 'refused', 'unable', 'not_processed', 'other']

const valuesOf = ({ value, state }: Reading): [number | null, string] => [value, state]

const figureOf = (rows: DatasetRows, body: Body, id: string, applicant = 'total'): Reading =>
  readingOf(rows, body, WAYS[id] ?? groupWays(rows, id), applicant)

/** The bodies that rows must name, in order; a wide scope names only those with a report. */
export const named = (rows: DatasetRows, filter: Filter, listsAll: boolean): Body[] =>
  bodiesIn(rows, filter).filter((body) => listsAll || body.report !== undefined)

/** Holds requests and outcomes, of all or one kind of applicants, to what plain loops find. */
export const expectRequests = async (
  connection: Connection,
  rows: DatasetRows,
  filter: Filter,
  bodies: readonly Body[],
  applicant: ApplicantId = 'total',
): Promise<void> => {
  const answered = await connection.query<RequestOutcomesRow>(requestOutcomes(filter, applicant))
  const figureHere = (body: Body, id: string) => figureOf(rows, body, id, applicant)
  expect(answered.map((r) => [r.township_code, r.year])).toEqual(
    bodies.map((b) => [b.code, b.year]),
  )
  bodies.forEach((body, i) => {
    const row = answered[i]! as RequestOutcomesRow & Record<string, unknown>
    for (const id of ['received', 'carried_in', ...OUTCOMES, 'concluded', 'carried_out'])
      expect([id, row[id], row[`${id}_state`]]).toEqual([id, ...valuesOf(figureHere(body, id))])
    const concluded = figureHere(body, 'concluded')
    const parts = OUTCOMES.map((id) => figureHere(body, id))
    const missing = parts.find((part) => part.value === null)
    const about = [concluded, ...parts].some((part) => part.state === 'approximate')
    const state =
      concluded.value === null
        ? concluded.state
        : concluded.value === 0
          ? 'no_denominator'
          : (missing?.state ?? (about ? 'approximate' : 'stated'))
    expect(row.state).toBe(state)
    const table = readingOf(rows, body, [['applications.received']], applicant).value !== null
    const received = figureHere(body, 'received').value !== null
    expect(row.received_from).toBe(table ? 'table' : received ? 'text' : null)
  })
}

/** Holds replies and reply rates to what plain loops find. */
export const expectReplies = async (
  connection: Connection,
  rows: DatasetRows,
  filter: Filter,
  bodies: readonly Body[],
): Promise<void> => {
  const answered = await connection.query<MailboxReplyRow>(mailboxReply(filter))
  expect(answered).toHaveLength(bodies.length)
  bodies.forEach((body, i) => {
    const row = answered[i]! as MailboxReplyRow & Record<string, unknown>
    for (const of of ['mail', 'hotline']) {
      const received = figureOf(rows, body, `${of}_received`)
      const replied = figureOf(rows, body, `${of}_replied`)
      const rate = shareOf(replied, received)
      expect([row[`${of}_received`], row[`${of}_received_state`]]).toEqual(valuesOf(received))
      expect([row[`${of}_replied`], row[`${of}_replied_state`]]).toEqual(valuesOf(replied))
      expect([row[`${of}_rate`], row[`${of}_rate_state`]]).toEqual(valuesOf(rate))
    }
    const printed = figureOf(rows, body, 'mail_printed')
    expect(row.mail_printed).toBe(printed.value === null ? null : printed.value / 100)
  })
}
