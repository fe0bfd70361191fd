import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import { coverage, type CoverageRow } from '../../src/figures/coverage/query.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { headline, type HeadlineRow } from '../../src/figures/headline/query.ts'
import { engineOver } from './engine.ts'
import { covered, pooled } from './oracle-pooled.ts'
import { ABOUT, ROWS } from './small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

const years = [2018, 2020, 2021]
const whole: Filter = { region: null, years, townships: [] }
const province: Filter = { ...whole, region: { level: 'province', code: '99' } }
const prefecture: Filter = { ...whole, region: { level: 'prefecture', code: '9901' } }
const county: Filter = { ...whole, region: { level: 'county', code: '990101' } }
const chosen: Filter = { ...whole, townships: ['990101103', '990101104'] }

describe('coverage', () => {
  it.each([
    ['province', whole],
    ['prefecture', province],
    ['county', prefecture],
    ['township', county],
    ['township', chosen],
  ] as const)('counts every body once, by %s', async (level, filter) => {
    const rows = await connection.query<CoverageRow>(coverage(filter))
    expect(rows).toEqual(covered(ROWS, filter, level))
  })

  it('tells a missing report from one captured in part', async () => {
    const rows = await connection.query<CoverageRow>(coverage({ ...chosen, years: [2021] }))
    expect(rows.map((r) => [r.code, r.partial, r.missing])).toEqual([
      ['990101103', 1, 0],
      ['990101104', 0, 1],
    ])
  })
})

describe('headline', () => {
  it.each([
    ['the whole set', whole],
    ['a prefecture', prefecture],
    ['a county', county],
    ['townships without letters', chosen],
  ])('pools %s as plain loops do, for the shown year and the one before', async (_, filter) => {
    const rows = await connection.query<HeadlineRow>(headline(filter))
    expect(rows).toEqual([pooled(ROWS, filter, 2020, 2021), pooled(ROWS, filter, 2021, 2020)])
  })

  it('is null, not nought, where nobody told a figure', async () => {
    const filter: Filter = { region: null, years: [2018], townships: ['990201101'] }
    const [, row] = await connection.query<HeadlineRow>(headline(filter))
    expect(row).toMatchObject({ reports: 1, volume: null, volume_have: 0, mail_rate: null })
  })
})
