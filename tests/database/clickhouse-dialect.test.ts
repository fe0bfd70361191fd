import { describe, expect, it } from 'vitest'
import { ownServerText, serverStatement } from '../../src/database/clickhouse/dialect.ts'
import { schemaStatements } from '../../src/database/clickhouse/schema.ts'
import { serverQueryError, serverWords } from '../../src/database/clickhouse/server-errors.ts'
import { namedRows, ownRows } from '../../src/database/clickhouse/server-rows.ts'
import { packageVersion, resourcesOf } from '../../src/dataset/package-version.ts'
import { TABLES } from '../../src/dataset/tables.ts'

const said = (text: string, values: readonly (string | number | boolean | null)[] = []) =>
  serverStatement({ text, values })

describe('a statement for ClickHouse', () => {
  it('has its values bound by the server, never in its text', () => {
    const hostile = "'; drop table reports; --"
    const { text, params } = said('select ? as a where b in (?, ?) and c = ? and d = ?', [
      hostile,
      3,
      2.5,
      null,
      true,
    ])
    expect(text).toBe(
      'select {p1:String} as a where b in ({p2:Int64}, {p3:Float64}) and c = {p4:Nullable(String)} and d = {p5:Bool}',
    )
    expect(params).toEqual({ p1: hostile, p2: 3, p3: 2.5, p4: null, p5: true })
  })

  it('keeps a question mark in quotes, names and comments', () => {
    const text = `select '?', 'it''s ?' as "a?" -- why?\nfrom t /* ? */ where x = `
    expect(said(`${text}?`, ['v'])).toEqual({ text: `${text}{p1:String}`, params: { p1: 'v' } })
  })

  it('refuses values without a placeholder, and placeholders without a value', () => {
    expect(() => said('select ?')).toThrow(/without a value/)
    expect(() => said('select 1', [1])).toThrow(/without a placeholder/)
  })

  it('names the plain columns of a list, at every depth, and nothing else', () => {
    expect(
      said(
        'with a as (select t.x, count(t.y), t.*, t.z as w from t group by t.x order by t.x) ' +
          'select distinct a.x, (select b.m from b where b.k = a.x) as m from a',
      ).text,
    ).toBe(
      'with a as (select t.x as x, count(t.y), t.*, t.z as w from t group by t.x order by t.x) ' +
        'select distinct a.x as x, (select b.m as m from b where b.k = a.x) as m from a',
    )
    expect(ownServerText('select r.x -- last\nfrom r')).toBe('select r.x as x -- last\nfrom r')
    expect(ownServerText('select r.x')).toBe('select r.x as x')
  })

  it('says the middle of ordered values as ClickHouse does', () => {
    expect(
      said(
        'select percentile_cont(0.5) within group (order by v) as m, ' +
          'percentile_disc(0.5) within group (order by v) as l from t',
      ).text,
    ).toBe('select quantileExactInclusive(0.5)( v) as m, quantileExactLow(0.5)( v) as l from t')
  })
})

describe('an answer of ClickHouse', () => {
  it('has truth where DuckDB has it, and nulls as they are', () => {
    const meta = [
      { name: 'is', type: 'UInt8' },
      { name: 'may', type: 'Nullable(UInt8)' },
      { name: 'n', type: 'UInt64' },
    ]
    expect(namedRows({ meta, data: [[1, null, 1]] })).toEqual([{ is: true, may: null, n: 1 }])
  })

  it('to a reader has at most the rows asked for, and says whether there are more', () => {
    const meta = [
      { name: 'c', type: 'LowCardinality(Nullable(String))' },
      { name: 'v', type: 'Nullable(Float64)' },
    ]
    const data = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]
    const { columns, rows, more } = ownRows({ meta, data }, 2)
    expect(columns.map(({ isNumber }) => isNumber)).toEqual([false, true])
    expect([rows.length, more]).toEqual([2, true])
  })

  it('that is an error says so in the terms of both engines', () => {
    const failure = (code: string) =>
      Object.assign(new Error('Unknown x. (UNKNOWN)\nmore'), { code })
    expect(serverQueryError(failure('62')).code).toBe('syntax')
    expect(serverQueryError(failure('241')).code).toBe('memory')
    expect(serverQueryError(failure('497')).code).toBe('locked')
    expect(serverQueryError(new Error('network')).code).toBe('failed')
    expect(serverWords(failure('47'))).toBe('Unknown x')
  })
})

describe('the tables on ClickHouse', () => {
  it('are those of the data package, with each column said in words', () => {
    const [, ...statements] = schemaStatements('gongkai_1')
    expect(statements).toHaveLength(TABLES.length)
    TABLES.forEach((table, i) => {
      expect(statements[i]).toContain(`create table gongkai_1.${table.name} (`)
      for (const column of table.columns) expect(statements[i]).toContain(`  ${column.name} `)
    })
    expect(statements.join()).toContain("'数字所在的原文分句".slice(1, 8))
  })
})

describe('a data package', () => {
  const resource = { name: 'reports', path: 'reports.csv', bytes: 1, rows: 0 }
  const text = (change: object): string =>
    JSON.stringify({ resources: [{ ...resource, hash: `sha256:${'a'.repeat(64)}`, ...change }] })

  it('has one version for equal files', () => {
    const version = packageVersion(resourcesOf(text({})))
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(packageVersion(resourcesOf(text({ hash: `sha256:${'b'.repeat(64)}` })))).not.toBe(
      version,
    )
  })

  it.each([
    ['a table that is none', { name: 'users' }],
    ['a file elsewhere', { path: '../x.csv' }],
    ['no hash', { hash: 'md5:1' }],
    ['no rows', { rows: '3' }],
  ])('with %s is refused, with the place', (_, change) => {
    expect(() => resourcesOf(text(change))).toThrow(/datapackage\.json.*resources\[0\]/s)
  })
})
