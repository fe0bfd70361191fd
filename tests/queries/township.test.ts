import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import { disclosureParts, type DisclosurePartRow } from '../../src/queries/disclosure-parts.ts'
import type { Filter } from '../../src/queries/filter.ts'
import {
  TOWNSHIP_CELLS,
  townshipFigures,
  type TownshipFiguresRow,
} from '../../src/queries/township-figures.ts'
import {
  townshipFindings,
  type TownshipFindingRow,
} from '../../src/figures/township-findings/query.ts'
import { engineOver } from './engine.ts'
import { bodiesIn, flawsOf, readingOf, WAYS } from './oracle.ts'
import { ABOUT, ROWS } from './small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

const MORE_WAYS: Record<string, string[][]> = {
  review_total: [['review.total'], ['sheet2014.review.total'], ['narrative.reviews']],
  litigation_total: [
    ['litigation_direct.total', 'litigation_after_review.total'],
    ['sheet2014.litigation.total'],
    ['narrative.litigations'],
  ],
}

describe('the key figures of a county', () => {
  it.each([
    ['990101', [2018, 2020, 2021]],
    ['990201', [2018, 2020, 2021]],
  ])('%s are those that plain loops find, for every township and year', async (code, years) => {
    const filter: Filter = { region: { level: 'county', code }, years, townships: [] }
    const rows = await connection.query<TownshipFiguresRow>(townshipFigures(filter))
    const bodies = bodiesIn(ROWS, filter)
    expect(rows.map((r) => [r.township_code, r.year, r.report_id])).toEqual(
      bodies.map((b) => [b.code, b.year, b.report?.report_id ?? null]),
    )
    bodies.forEach((body, i) => {
      const row = rows[i]!
      for (const id of TOWNSHIP_CELLS)
        expect([body.code, body.year, id, row[id], row[`${id}_state`]]).toEqual([
          body.code,
          body.year,
          id,
          ...Object.values(readingOf(ROWS, body, (WAYS[id] ?? MORE_WAYS[id])!)),
        ])
      expect(row).toMatchObject({
        edition: body.report?.edition ?? null,
        capture: body.report?.capture ?? null,
        one_channel: body.report?.total_scope === 'one channel',
        findings: flawsOf(ROWS, body),
      })
    })
  })
})

describe('the findings of a township', () => {
  it('come with both sides, latest year first, and a clean report is one empty row', async () => {
    const rows = await connection.query<TownshipFindingRow>(
      townshipFindings('990101101', [2019, 2020, 2021]),
    )
    expect(rows.map((r) => [r.year, r.severity, r.expected, r.actual])).toEqual([
      [2021, 'note', 6, 5],
      [2020, 'error', 6, 5],
      [2020, 'note', 6, 5],
    ])
    const clean = await connection.query<TownshipFindingRow>(townshipFindings('990101102', [2020]))
    expect(clean).toMatchObject([{ year: 2020, capture: 'full', position: null, rule: null }])
    expect(await connection.query(townshipFindings('990101104', [2020, 2021]))).toEqual([])
  })
})

describe('topics and channels', () => {
  const ask = (code: string, years: number[]) =>
    connection.query<DisclosurePartRow>(disclosureParts(code, years))

  it('are those of the latest report among the years, with its own labels', async () => {
    expect(await ask('990101101', [2019, 2020])).toMatchObject([
      { year: 2020, indicator: 'disclosed.by_topic', label: '办事指南', value: 72 },
    ])
  })

  it('are one empty row where the latest report has none, however much an earlier one has', async () => {
    expect(await ask('990101101', [2020, 2021])).toMatchObject([
      { year: 2021, capture: 'full', indicator: null, label: null, value: null },
    ])
    expect(await ask('990101103', [2020, 2021])).toMatchObject([{ capture: 'opening' }])
  })

  it('are nothing where there is no report', async () => {
    expect(await ask('990101104', [2020, 2021])).toEqual([])
  })
})
