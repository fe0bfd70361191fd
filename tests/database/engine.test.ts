import { statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { compileDataset } from '../../src/site/county-files.ts'
import { WASM_PATH } from '../../src/build/node-connect.ts'
import type { Connection } from '../../src/database/connection.ts'
import { WASM_BYTES } from '../../src/database/engine-files.ts'
import type { Manifest } from '../../src/database/manifest.ts'
import { startNodeEngine } from '../../src/database/node-engine.ts'
import { sql } from '../../src/database/statement.ts'
import { TABLES } from '../../src/dataset/tables.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

const compiled = compileDataset(ABOUT, ROWS)
const start = (manifest: Manifest = compiled.manifest): Promise<Connection> =>
  startNodeEngine(WASM_PATH, manifest, async (file) => compiled.files.get(file.path)!)

const text = (words: string) => ({ text: words, values: [] })

describe('the engine', () => {
  let connection: Connection
  beforeAll(async () => {
    connection = await start()
  }, 60_000)
  afterAll(() => connection.close())

  it('is of the size that progress is measured by', () => {
    expect(statSync(WASM_PATH).size).toBe(WASM_BYTES)
  })

  it('holds every row of the package as it was', async () => {
    for (const table of TABLES) {
      const rows = await connection.query(text(`select * from ${table.name}`))
      const key = (row: object) => JSON.stringify(row)
      expect(rows.map(key).sort()).toEqual(ROWS[table.name].map(key).sort())
    }
  })

  it('gives plain numbers, text, booleans and nulls', async () => {
    const rows = await connection.query(
      sql`select count(*) as n, sum(position) as s, 1.5 as d, cast(${3} as bigint) as big,
        ${'正宁'} as t, true as b, null as nothing from observations`,
    )
    const positions = ROWS.observations.map((o) => o.position)
    expect(rows).toEqual([
      {
        n: positions.length,
        s: positions.reduce((a, b) => a + b, 0),
        d: 1.5,
        big: 3,
        t: '正宁',
        b: true,
        nothing: null,
      },
    ])
  })

  it('divides by nought to nothing, never to a number that is none', async () => {
    const rows = await connection.query(
      text('select 1.0 / 0 as one, cast(0 as double) / 0 as none'),
    )
    expect(rows).toEqual([{ one: null, none: null }])
    await expect(connection.query(text("select cast('inf' as double) as x"))).rejects.toThrow(
      'column x',
    )
  })

  it('answers one question at a time, in order, and goes on after one that fails', async () => {
    const answers = await Promise.allSettled([
      connection.query(text('select 1 as a')),
      connection.query(text('select nonsense from nowhere')),
      connection.query(text('select 3 as a')),
    ])
    expect(answers.map((a) => (a.status === 'fulfilled' ? a.value : 'failed'))).toEqual([
      [{ a: 1 }],
      'failed',
      [{ a: 3 }],
    ])
  })

  it.each([
    "select * from read_csv('/etc/passwd')",
    "select * from read_text('package.json')",
    "select * from 'http://127.0.0.1:1/x.parquet'",
    "copy reports to '/tmp/gongkai-copy.csv'",
    "attach '/tmp/gongkai.db'",
    'load parquet',
    "install httpfs from 'http://127.0.0.1:1'; load httpfs",
    'set enable_external_access = true',
    'set autoload_known_extensions = true',
    'reset lock_configuration',
  ])('is locked: %s', async (words) => {
    await expect(connection.query(text(words))).rejects.toThrow(
      /disabled|locked|does not exist|not in the catalog|Cannot/,
    )
  })

  it('fetches no extension for what is not built in', async () => {
    const json = connection.query(text("select json_extract('{}', '$.a')"))
    await expect(json).rejects.toThrow('json extension')
    const loaded = await connection.query(
      text('select extension_name from duckdb_extensions() where loaded order by 1'),
    )
    expect(loaded.map((row) => row['extension_name'])).toEqual(['core_functions'])
  })
})

describe('loading', () => {
  it('refuses data that is not what the manifest says', async () => {
    const { manifest } = compiled
    const wrong = { ...manifest, rows: { ...manifest.rows, observations: 3 } }
    await expect(start(wrong)).rejects.toMatchObject({
      code: 'data_damaged',
      message: `observations: ${ROWS.observations.length} rows, expected 3`,
    })
  })

  it('opens a set of which some tables are empty', async () => {
    const empty = compileDataset(ABOUT, { ...ROWS, findings: [], checks: [] })
    const connection = await startNodeEngine(WASM_PATH, empty.manifest, async (file) =>
      empty.files.get(file.path)!,
    )
    expect(await connection.query(text('select count(*) as n from findings'))).toEqual([{ n: 0 }])
    await connection.close()
  })
})
