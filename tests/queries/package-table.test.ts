import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { OpenConnection } from '../../src/database/connection.ts'
import { TABLES } from '../../src/dataset/tables.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { packageTable, type PackageRow, type TablePage } from '../../src/queries/package-table.ts'
import { ask, engineOver } from './engine.ts'
import { ABOUT, ROWS } from './small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

let connection: OpenConnection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

const years = [...new Set(ROWS.reports.map((r) => r.year))].sort()
const everything: Filter = { region: null, years, townships: [] }

const read = async (filter: Filter, page: Partial<TablePage> & Pick<TablePage, 'table'>) => {
  const all = { order: null, offset: 0, size: 10_000, ...page }
  const rows = await ask<PackageRow>(connection, packageTable(filter, all))
  return {
    total: rows[0]?.rows_in_all ?? 0,
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'rows_in_all')),
    ),
  }
}

const key = (row: object): string => JSON.stringify(row)

describe('a table of the package', () => {
  it.each(TABLES.map((t) => t.name))('%s has every row and column, none changed', async (table) => {
    const { rows, total } = await read(everything, { table })
    expect(rows.map(key).sort()).toEqual(ROWS[table].map(key).sort())
    expect(total).toBe(ROWS[table].length)
    expect(rows.length).toBeGreaterThan(0)
  })

  it('has the rows of the chosen region, townships and years only', async () => {
    const year = years.at(-1)!
    const county: Filter = {
      region: { level: 'county', code: '990101' },
      years: [year],
      townships: [],
    }
    const wanted = ROWS.reports.filter(
      (r) => r.township_code.startsWith('990101') && r.year === year,
    )
    const ids = wanted.map((r) => r.report_id).sort()
    expect(ids.length).toBeGreaterThan(0)
    expect((await read(county, { table: 'reports' })).rows.map((r) => r['report_id'])).toEqual(ids)
    const told = await read(county, { table: 'observations' })
    expect(told.total).toBe(ROWS.observations.filter((o) => ids.includes(o.report_id)).length)
    const one = { ...everything, townships: ['990101101'] }
    expect((await read(one, { table: 'townships' })).rows.map((r) => r['township_code'])).toEqual([
      '990101101',
    ])
    expect((await read(county, { table: 'indicators' })).total).toBe(ROWS.indicators.length)
  })

  it('is sorted by any column, with what has no value last, and cut into pages', async () => {
    const table = 'observations'
    for (const descending of [false, true]) {
      const whole = await read(everything, { table, order: { column: 'value', descending } })
      const values = whole.rows.map((r) => r['value'] as number | null)
      const numbers = values.filter((v) => v !== null)
      expect(values.slice(0, numbers.length)).toEqual(
        numbers.toSorted((a, b) => (descending ? b - a : a - b)),
      )
      const pages = []
      for (let offset = 0; offset < whole.total; offset += 7)
        pages.push(
          ...(
            await read(everything, {
              table,
              order: { column: 'value', descending },
              offset,
              size: 7,
            })
          ).rows,
        )
      expect(pages).toEqual(whole.rows)
    }
  })

  it('refuses a column that it does not have', () => {
    const order = { column: 'value; drop table reports', descending: false }
    const asked = packageTable(everything, { table: 'reports', order, offset: 0, size: 1 })
    expect(() => asked.text).toThrow('no column «value; drop table reports»')
  })
})
