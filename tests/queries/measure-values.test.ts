import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readPackage } from '../../src/build/read-package.ts'
import type { Connection } from '../../src/database/connection.ts'
import { withNeighbours, type Filter } from '../../src/queries/filter.ts'
import { accompaniedValues, type AccompaniedRow } from '../../src/queries/measure-companion.ts'
import { measureValues, type MeasureValueRow } from '../../src/queries/measure-values.ts'
import type { MeasurePart } from '../../src/queries/measure.ts'
import { MEASURE_IDS, measureOf, type MeasureId } from '../../src/queries/measures.ts'
import { packageRows } from '../browser/package-rows.ts'
import { engineOver } from './engine.ts'
import { FORMULAS } from './measure-formulas.ts'
import { measureOracle, type Tables } from './measure-oracle.ts'
import { ABOUT, ROWS, STATES_OF_TEXT } from './small-package.ts'

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 })

const tablesOf = (read: (table: keyof Tables) => Tables[keyof Tables]): Tables => ({
  townships: read('townships'),
  reports: read('reports'),
  observations: read('observations'),
  findings: read('findings'),
  checks: read('checks'),
  indicators: read('indicators'),
})

/** A measure, and of a mix each of its parts. */
const CASES = MEASURE_IDS.flatMap((id): [string, MeasureId, MeasurePart | null][] =>
  measureOf(id).isMix
    ? measureOf(id).numerator.map((part) => [`${id} ${part}`, id, part])
    : [[id, id, null]],
)

const chosen = (townships: readonly string[], years: readonly number[]): Filter => ({
  region: null,
  years,
  townships,
})

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('the registry', () => {
  it('has a formula of the reference for each measure and each part of a mix', () => {
    expect(CASES.map(([name]) => name).sort()).toEqual(Object.keys(FORMULAS).sort())
  })
})

describe.each([
  ['published', '../../public/data'],
  ['sample', '../../public/data/sample'],
] as const)('every township and year of the %s data', (dataset, folder) => {
  const tables = tablesOf((table) => packageRows(dataset, table))
  const years = tables.reports.map((report) => Number(report['year']))
  const all = chosen(
    tables.townships.map((township) => township['township_code']!),
    span(Math.min(...years), Math.max(...years)),
  )
  const expected = measureOracle(tables)

  let connection: Connection
  beforeAll(async () => {
    const { about, rows } = readPackage(resolve(import.meta.dirname, folder))
    connection = await engineOver(about, rows)
  })
  afterAll(() => connection.close())

  it.each(CASES)('has the %s that plain loops over the CSV find', async (name, id, part) => {
    for (const pool of [1, 3] as const) {
      const answered = await connection.query<MeasureValueRow>(measureValues(id, all, pool, part))
      const rows = expected(FORMULAS[name]!, all.years, pool)
      expect(answered.length).toBe(rows.length)
      const wrong = rows.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(answered[i]))
      expect([pool, answered[wrong]]).toEqual([pool, rows[wrong]])
    }
  })
})

describe('the small package', () => {
  const tables = tablesOf((table) =>
    ROWS[table].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]: [string, unknown]) => [key, String(value ?? '')]),
      ),
    ),
  )
  const expected = measureOracle(tables)
  const codes = tables.townships.map((township) => township['township_code']!)

  let connection: Connection
  beforeAll(async () => {
    connection = await engineOver(ABOUT, ROWS)
  })
  afterAll(() => connection.close())

  const answer = (
    id: MeasureId,
    filter: Filter,
    pool: 1 | 3 = 1,
    part: MeasurePart | null = null,
  ) => connection.query<MeasureValueRow>(measureValues(id, filter, pool, part))

  it('meets every state, and has what plain loops find', async () => {
    const filter = chosen(codes, span(2018, 2022))
    const states = new Set<string>()
    for (const [name, id, part] of CASES)
      for (const pool of [1, 3] as const) {
        const rows = await answer(id, filter, pool, part)
        expect([name, pool, rows]).toEqual([
          name,
          pool,
          expected(FORMULAS[name]!, filter.years, pool),
        ])
        rows.forEach((row) => states.add(row.state))
      }
    expect([...states].sort()).toEqual([...STATES_OF_TEXT].sort())
  })

  it('pools years that are not chosen, and only those in which both parts are numbers', async () => {
    const [row] = await answer('grant', chosen(['990101101'], [2022]), 3)
    expect(row).toMatchObject({ numerator: 6, denominator: 14, pooled_years: 2, report_id: null })
    const [one] = await answer('grant', chosen(['990101101'], [2022]))
    expect(one).toMatchObject({ value: null, state: 'no_report', pooled_years: 0 })
  })

  it('shows a total of one channel, marked, and adds it to nothing', async () => {
    const [row] = await answer('volume', chosen(['990101103'], [2021]), 3)
    expect(row).toMatchObject({ value: 40, one_channel: true, pooled_years: 1 })
    const [later] = await answer('volume', chosen(['990101103'], [2022]), 3)
    expect(later).toMatchObject({ value: null, state: 'no_report', pooled_years: 0 })
    const [other] = await answer('requests', chosen(['990101103'], [2021]))
    expect(other).toMatchObject({ value: 2, one_channel: false, from_text: true })
  })

  it('has no value for want of residents only where the report has the count', async () => {
    const rows = await answer('volume_pc', chosen(codes, [2021]))
    expect(rows.map((row) => [row.name, row.value, row.state])).toEqual([
      ['东镇', 75, 'approximate'],
      ['西镇', null, 'no_denominator'],
      ['南镇', null, 'no_denominator'],
      ['北镇', null, 'no_report'],
      ['河镇', 60, 'stated'],
      ['山镇', null, 'no_report'],
    ])
  })

  it('brings with a measure that misleads alone the one to be shown beside it', async () => {
    const filter = chosen(codes, span(2018, 2022))
    for (const pool of [1, 3] as const) {
      const rows = await connection.query<AccompaniedRow>(
        accompaniedValues('grant_merit', filter, pool),
      )
      const [own, other] = [
        await answer('grant_merit', filter, pool),
        await answer('grant', filter, pool),
      ]
      expect(rows).toEqual(
        own.map((row, i) => ({
          ...row,
          companion_numerator: other[i]?.numerator,
          companion_denominator: other[i]?.denominator,
          companion_value: other[i]?.value,
          companion_state: other[i]?.state,
        })),
      )
      expect(accompaniedValues('grant', filter, pool)).toEqual(measureValues('grant', filter, pool))
    }
  })

  it('names in a wide scope only those with a report of the year', async () => {
    const wide = { region: null, years: [2020, 2022], townships: [] }
    const rows = await answer('volume', wide, 3)
    expect(rows.map((row) => [row.township_code, row.year])).toEqual([
      ['990101101', 2020],
      ['990101102', 2020],
      ['990201101', 2020],
    ])
    const county: Filter = { ...wide, region: { level: 'county', code: '990101' } }
    expect(await answer('volume', county, 3)).toHaveLength(8)
  })

  it('names with the chosen all others of their counties, where these are asked for', async () => {
    const one = chosen(['990201102'], [2021])
    expect((await answer('volume', one)).map((row) => row.name)).toEqual(['山镇'])
    const beside = await answer('volume', withNeighbours(one))
    expect(beside.map((row) => row.name)).toEqual(['河镇', '山镇'])
  })
})
