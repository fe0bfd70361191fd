import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import type { DatasetRows, ObservationRow } from '../../src/dataset/rows.ts'
import { APPLICANTS, type ApplicantId } from '../../src/form/applicants.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { indicatorsFor, waysOf } from '../../src/queries/quantities.ts'
import {
  requestOutcomes,
  type RequestOutcomesRow,
} from '../../src/figures/request-outcomes/query.ts'
import { engineOver } from './engine.ts'
import { expectRequests, named } from './expect-figures.ts'
import { expectKinds, expectParts, expectReasons } from './expect-kinds.ts'
import { ABOUT, ROWS } from './small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

const KINDS = APPLICANTS.map(({ id }) => id).filter((id) => id !== 'total')

/** Cells of the other columns: natural persons have what the total has, others various gaps. */
const columnsOf = (total: ObservationRow, at: number): ObservationRow[] =>
  KINDS.flatMap((applicant, i): ObservationRow[] => {
    const cell = { ...total, applicant, position: total.position + 1000 * (i + 1) }
    if (applicant === 'natural_person') return [cell]
    const turn = (at + i) % 7
    if (turn === 0) return []
    if (turn === 1) return [{ ...cell, value: null, status: 'blank' }]
    return [{ ...cell, value: turn - 2, status: turn === 3 ? 'approximate' : 'stated' }]
  })

const part = (indicator: string, label: string, i: number): ObservationRow => ({
  report_id: '990101102-2021',
  position: 500 + i,
  indicator,
  applicant: null,
  label,
  value: i === 2 ? null : 10 * i,
  status: i === 2 ? 'blank' : 'stated',
  evidence: null,
  line: null,
})

const rows: DatasetRows = {
  ...ROWS,
  observations: [
    ...ROWS.observations.filter((o) => o.applicant === null || o.applicant === 'total'),
    ...ROWS.observations.filter((o) => o.applicant === 'total').flatMap(columnsOf),
    part('disclosed.by_channel', '微信公众号', 0),
    part('disclosed.by_channel', '政府网站', 1),
    part('disclosed.by_topic', '工作动态', 2),
    part('disclosed.by_topic', '财政信息', 3),
  ],
}

const years = [2018, 2020, 2021]
const FILTERS: [string, Filter, boolean][] = [
  ['the whole set', { region: null, years, townships: [] }, false],
  ['a county', { region: { level: 'county', code: '990101' }, years: [2020], townships: [] }, true],
  ['chosen townships', { region: null, years, townships: ['990101102', '990101104'] }, true],
]

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, rows)
}, 60_000)
afterAll(() => connection.close())

describe.each(FILTERS)('requests of %s by applicant', (_, filter, listsAll) => {
  it.each(['total', ...KINDS] as ApplicantId[])('%s are what plain loops find', async (whose) => {
    await expectRequests(connection, rows, filter, named(rows, filter, listsAll), whose)
    await expectReasons(connection, rows, filter, listsAll, whose)
  })

  it('are received as plain loops find', () => expectKinds(connection, rows, filter, listsAll))

  it('stand beside topics and channels as printed', async () => {
    await expectParts(connection, rows, filter, listsAll, 'disclosed.by_channel')
    await expectParts(connection, rows, filter, listsAll, 'disclosed.by_topic')
  })
})

describe('an applicant', () => {
  it('is read from the table only: what the text says is of all', async () => {
    const filter: Filter = { region: null, years: [2021], townships: ['990101103'] }
    const of = async (applicant: ApplicantId) =>
      (await connection.query<RequestOutcomesRow>(requestOutcomes(filter, applicant)))[0]
    expect(await of('total')).toMatchObject({ received: 2, received_from: 'text' })
    expect(await of('natural_person')).toMatchObject({
      received: null,
      received_from: null,
      received_state: 'not_captured',
    })
  })

  it('opens the evidence of its own column, and changes nothing where there are no columns', () => {
    expect(indicatorsFor('total', ['received'])).toEqual([
      'applications.received',
      'narrative.applications_received',
    ])
    expect(indicatorsFor('business', ['received'])).toEqual(['applications.received'])
    expect(waysOf('mail_received', 'business')).toEqual(waysOf('mail_received'))
    expect(waysOf('received_research', 'business')).toEqual([['applications.received']])
  })
})
