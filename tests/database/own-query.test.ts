import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { join } from 'node:path'
import { readPackage } from '../../src/build/read-package.ts'
import type { OpenConnection } from '../../src/database/connection.ts'
import type { OwnQueryError } from '../../src/database/own-query.ts'
import { SQL_EXAMPLES } from '../../src/queries/sql-examples.ts'
import { engineOver } from '../queries/engine.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'

vi.setConfig({ testTimeout: 120_000 })

let connection: OpenConnection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

const ask = (text: string, limit = 1000) => connection.ask(text, { limit })

const refusal = (text: string): Promise<string> =>
  ask(text).then(
    () => 'answered',
    (error: OwnQueryError) => error.code,
  )

const count = async (): Promise<unknown> => (await ask('select count(*) from reports')).rows[0]?.[0]

describe('a reader’s own statement', () => {
  it('is answered with its columns in its order, null apart from 0', async () => {
    const answer = await ask(`
      -- what is asked may begin with a comment
      select report_id, value, value from observations order by value desc nulls last, 1 -- and end`)
    expect(answer.columns).toEqual([
      { name: 'report_id', isNumber: false },
      { name: 'value', isNumber: true },
      { name: 'value_1', isNumber: true },
    ])
    const values = ROWS.observations.map((o) => o.value)
    const numbers = values.filter((v) => v !== null).sort((a, b) => b - a)
    const nulls = values.filter((v) => v === null)
    expect(nulls.length).toBeGreaterThan(0)
    expect(answer.rows.map((row) => row[1])).toEqual([...numbers, ...nulls])
    expect(answer.more).toBe(false)
  })

  it('gives no more rows than asked for, and says that there are more', async () => {
    const all = ROWS.observations.length
    expect(await ask('from observations', all - 1)).toMatchObject({ more: true })
    expect((await ask('from observations', all - 1)).rows).toHaveLength(all - 1)
    expect(await ask('from observations;  ', all)).toMatchObject({ more: false })
  })

  it('names its columns where it has no rows, and gives days, lists and sums as text and numbers', async () => {
    expect(await ask('select year from reports where false')).toEqual({
      columns: [{ name: 'year', isNumber: true }],
      rows: [],
      more: false,
    })
    const { rows } = await ask(
      `select date '2024-01-02' as d, timestamp '2024-01-02 03:04:05' as t, [1, 2] as l,
        sum(position) > 0 as b, 1 / 0 as none from observations`,
    )
    expect(rows).toEqual([['2024-01-02', '2024-01-02 03:04:05', '[1, 2]', true, null]])
  })

  it.each([
    ["time '13:14:15'", '13:14:15'],
    ["interval '1 month 3 days'", '1 month 3 days'],
    ['9007199254740993::bigint', '9007199254740993'],
    ['(-9223372036854775808)::bigint', '-9223372036854775808'],
    ['170141183460469231731687303715884105727::hugeint', '170141183460469231731687303715884105727'],
    ['42::bigint', 42],
    ['100::bigint', 100],
    ['sum(x) from (values (1), (2)) as t(x)', 3],
    ['1.50::decimal(9, 2)', 1.5],
    ['100.00::decimal(9, 2)', 100],
    ['0.12345678901234567890::decimal(38, 20)', '0.12345678901234567890'],
    ["'nan'::double", 'NaN'],
    ["'infinity'::double", 'Infinity'],
    ["{'a': 1, 'b': [2]}", "{'a': 1, 'b': [2]}"],
    ['null::bigint', null],
    ['true', true],
    ["date '2024-02-29'", '2024-02-29'],
  ])('shows %s as what it is', async (expression, shown) => {
    const { rows } = await ask(`select ${expression}`)
    expect(rows).toEqual([[shown]])
  })

  it('keeps the names and the order of its columns whatever they are called', async () => {
    const answer = await ask(
      'select 1 as "a ""b""", 2::bigint as "select *", 3 as 数 order by 1 -- and a comment',
    )
    expect(answer.columns).toEqual([
      { name: 'a "b"', isNumber: true },
      { name: 'select *', isNumber: true },
      { name: '数', isNumber: true },
    ])
    expect(answer.rows).toEqual([[1, 2, 3]])
  })

  it.each([
    ['drop table reports', 'not_a_query'],
    ['insert into reports select * from reports', 'not_a_query'],
    ['update reports set year = 0', 'not_a_query'],
    ['delete from reports', 'not_a_query'],
    ['create table mine (a int)', 'not_a_query'],
    ['install json', 'not_a_query'],
    ['load json', 'not_a_query'],
    ["attach 'mine.db'", 'not_a_query'],
    ["copy reports to 'reports.csv'", 'not_a_query'],
    ['set lock_configuration = false', 'not_a_query'],
    ['pragma enable_profiling', 'not_a_query'],
    ['-- only a comment', 'empty'],
    [' ;', 'empty'],
    ['select 1; drop table reports', 'several'],
    ['select 1) as a; drop table reports; select * from (select 1', 'several'],
    ['with gone as (delete from reports returning *) select * from gone', 'meaning'],
    ["select * from query('drop table reports')", 'syntax'],
    ["select * from read_csv('/etc/passwd')", 'locked'],
    ["select * from 'https://example.com/a.csv'", 'locked'],
    ["select * from glob('*')", 'locked'],
    ['select nothing from reports', 'unknown'],
    ['select * from nowhere', 'unknown'],
    ['select * from', 'syntax'],
    ["select 'a' + true from reports", 'meaning'],
  ])('%s is refused: %s', async (text, code) => {
    const before = await count()
    expect([text, await refusal(text)]).toEqual([text, code])
    expect(await count()).toBe(before)
  })

  it('tells the engine’s first line only', async () => {
    await expect(ask('select nothing from reports')).rejects.toThrow(
      /^Binder Error: Referenced column "nothing" not found in FROM clause!$/,
    )
  })

  it('is not begun when it was cancelled before its turn', async () => {
    const signal = AbortSignal.abort()
    await expect(connection.ask('select 1', { limit: 1, signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
  })
})

describe.each(['published', 'sample'])('the examples over the %s set', (id) => {
  it('all run and find something', async () => {
    const folder = join(import.meta.dirname, '../../public/data', id === 'sample' ? 'sample' : '')
    const { about, rows } = readPackage(folder)
    const engine = await engineOver(about, rows)
    for (const { id: example, text } of SQL_EXAMPLES) {
      const answer = await engine.ask(text, { limit: 1000 })
      expect([example, answer.rows.length > 0]).toEqual([example, true])
    }
    await engine.close()
  })
})
