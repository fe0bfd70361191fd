import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { mailboxReply, type MailboxReplyRow } from '../../src/figures/mailbox-reply/query.ts'
import {
  requestOutcomes,
  type RequestOutcomesRow,
} from '../../src/figures/request-outcomes/query.ts'
import { engineOver } from './engine.ts'
import { expectReplies, expectRequests, named } from './expect-figures.ts'
import { ABOUT, ROWS, STATES_OF_TEXT } from './small-package.ts'

const years = [2018, 2020, 2021]
const FILTERS: Record<string, Filter & { listsAll: boolean }> = {
  'the whole set': { region: null, years, townships: [], listsAll: false },
  'a province': {
    region: { level: 'province', code: '99' },
    years: [2021],
    townships: [],
    listsAll: false,
  },
  'a prefecture': {
    region: { level: 'prefecture', code: '9902' },
    years,
    townships: [],
    listsAll: false,
  },
  'a county': { region: { level: 'county', code: '990101' }, years, townships: [], listsAll: true },
  'chosen townships': {
    region: null,
    years,
    townships: ['990101104', '990201101'],
    listsAll: true,
  },
  'an unknown county': {
    region: { level: 'county', code: '000000' },
    years,
    townships: [],
    listsAll: true,
  },
}

// The engine compiles as it goes: the first questions are slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

describe.each(Object.entries(FILTERS))('figures of %s', (_, filter) => {
  const bodies = named(ROWS, filter, filter.listsAll)

  it('are the requests and outcomes that plain loops find', () =>
    expectRequests(connection, ROWS, filter, bodies))

  it('are the replies and rates that plain loops find', () =>
    expectReplies(connection, ROWS, filter, bodies))
})

describe('the small package', () => {
  it('meets every state that a value can have', async () => {
    const filter = FILTERS['the whole set']!
    const all: Filter = { ...filter, townships: ROWS.townships.map((t) => t.township_code) }
    const [requests, replies] = await Promise.all([
      connection.query<RequestOutcomesRow>(requestOutcomes(all)),
      connection.query<MailboxReplyRow>(mailboxReply(all)),
    ])
    const met = new Set<string>([
      ...requests.flatMap((r) => [r.state, r.granted_state]),
      ...replies.map((r) => r.mail_rate_state),
    ])
    expect([...met].sort()).toEqual([...STATES_OF_TEXT].sort())
  })

  it('never gives a number where the state says there is none, nor the reverse', async () => {
    const filter = { ...FILTERS['the whole set']!, townships: ['990101104', '990101102'] }
    const rows = await connection.query<MailboxReplyRow>(mailboxReply(filter))
    for (const row of rows)
      expect(row.mail_rate === null).toBe(!['stated', 'approximate'].includes(row.mail_rate_state))
    const told = rows.find((r) => r.year === 2021 && r.township_code === '990101102')
    expect(told).toMatchObject({
      mail_received: null,
      mail_received_state: 'not_stated',
      mail_replied: 6,
      mail_rate: null,
      mail_rate_state: 'not_stated',
      mail_printed: 1,
    })
  })

  it('adds the refusals only when all eight are numbers', async () => {
    const filter: Filter = { region: null, years: [2020, 2021], townships: ['990101102'] }
    const [before, after] = await connection.query<RequestOutcomesRow>(requestOutcomes(filter))
    expect(before).toMatchObject({ refused: null, refused_state: 'blank', state: 'no_denominator' })
    expect(after).toMatchObject({ refused: null, refused_state: 'blank', state: 'blank' })
  })

  it('takes «其他处理» from one row in 2019 and from three in 2021', async () => {
    const filter: Filter = { region: null, years: [2018, 2020, 2021], townships: ['990101101'] }
    const rows = await connection.query<RequestOutcomesRow>(requestOutcomes(filter))
    expect(rows.map((r) => [r.other, r.other_state, r.refused])).toEqual([
      [null, 'no_report', null],
      [1, 'stated', 1],
      [1, 'stated', 3],
    ])
  })
})
