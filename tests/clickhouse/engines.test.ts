import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPackage, type Loaded } from '../../src/build/load-package.ts'
import { nodeConnect } from '../../src/build/node-connect.ts'
import { readPackage } from '../../src/build/read-package.ts'
import { serverSend, type ServerSend } from '../../src/build/server-send.ts'
import { openServer } from '../../src/database/clickhouse/server-engine.ts'
import type { OpenConnection, Row } from '../../src/database/connection.ts'
import { packageVersion, resourcesOf } from '../../src/dataset/package-version.ts'
import { QUESTIONS } from '../../src/figures/questions.ts'
import { withNeighbours, type Filter } from '../../src/queries/filter.ts'
import { SQL_EXAMPLES } from '../../src/queries/sql-examples.ts'
import { compileDataset } from '../../src/site/county-files.ts'
import { startChdb, type ChdbServer } from './chdb.ts'

const DATA = resolve(import.meta.dirname, '../../public/data')
const { server, absent } = await startChdb()
it.runIf(server === null)('ClickHouse is not there', ({ skip }) => skip(absent ?? ''))

/** Rows as they must be on both: sums of fractions may differ in their last binary digit. */
const plain = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'number' ? Number(value.toPrecision(14)) : value,
      ]),
    ),
  )

const versionOf = (dir: string): string =>
  packageVersion(resourcesOf(readFileSync(join(dir, 'datapackage.json'), 'utf8')))

describe.skipIf(server === null).each([
  ['the sample county', join(DATA, 'sample')],
  ['the published reports', DATA],
])('%s on both engines', (_, dir) => {
  const { about, rows } = readPackage(dir)
  const { manifest, files } = compileDataset(about, rows)
  const { url } = server as ChdbServer
  const send: ServerSend = serverSend({ url, user: 'default', password: undefined })
  let duck: OpenConnection
  let click: OpenConnection
  let loaded: Loaded
  beforeAll(async () => {
    duck = await nodeConnect(manifest, async (file) => files.get(file.path)!)
    loaded = await loadPackage({ dir, database: 'gongkai', send })
    click = await openServer({ url, database: 'gongkai', user: 'default' }, versionOf(dir))
  }, 300_000)
  afterAll(async () => {
    await duck?.close()
    await click?.close()
  })

  it('hold the same rows in every table', async () => {
    expect(loaded.rows).toBe(Object.values(rows).reduce((sum, table) => sum + table.length, 0))
  })

  const report = rows.reports.find(({ capture }) => capture === 'full') ?? rows.reports[0]!
  const township = rows.townships.find((t) => t.township_code === report.township_code)!
  const { years } = manifest
  const county: Filter = {
    region: { level: 'county', code: township.county_code },
    years,
    townships: [],
  }
  const one: Filter = { region: null, years, townships: [township.township_code] }
  const filters = [
    { ...county, region: null },
    { ...county, region: { level: 'province', code: township.province_code } as const },
    county,
    one,
    withNeighbours(one),
  ]

  it.each(QUESTIONS.map((question) => [question.id, question] as const))(
    'answer %s with the same rows',
    async (_id, question) => {
      let asked = 0
      for (const filter of filters)
        for (const query of question.examples({ filter, township: township.township_code })) {
          const [a, b] = await Promise.all([duck.query(query), click.query(query)])
          expect(plain(b), query.key).toEqual(plain(a))
          asked += 1
        }
      expect(asked).toBeGreaterThan(0)
    },
    600_000,
  )

  it.each(SQL_EXAMPLES.map((example) => [example.id, example.text] as const))(
    'answer the example «%s» with the same rows',
    async (_id, text) => {
      const [a, b] = await Promise.all([
        duck.ask(text, { limit: 1000 }),
        click.ask(text, { limit: 1000 }),
      ])
      expect(b.columns.map(({ name }) => name)).toEqual(a.columns.map(({ name }) => name))
      expect(b.rows).toEqual(a.rows)
    },
    120_000,
  )
})

describe.skipIf(server === null)('a package that is not whole', () => {
  let dir: string
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'gongkai-load-'))
    cpSync(join(DATA, 'sample'), dir, { recursive: true })
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  it('is refused with file and hashes, and what was there stays', async () => {
    const { url } = server as ChdbServer
    const send = serverSend({ url, user: 'default', password: undefined })
    await loadPackage({ dir: join(DATA, 'sample'), database: 'kept', send })
    const file = join(dir, 'checks.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/,1,0,/u, ',2,0,'))
    await expect(loadPackage({ dir, database: 'kept', send })).rejects.toThrow(
      /checks\.csv.*sha256/s,
    )
    const connection = await openServer(
      { url, database: 'kept', user: 'default' },
      versionOf(join(DATA, 'sample')),
    )
    const rows = await connection.query<{ n: number }>({
      text: 'select count(*) as n from checks',
      values: [],
    })
    expect(rows[0]!.n).toBeGreaterThan(0)
    await connection.close()
    // The half that was loaded is gone.
    const databases = await send(
      "select name from system.databases where name like 'kept%' format TSV",
    )
    expect(databases.trim().split('\n')).toHaveLength(2)
  }, 120_000)
})
