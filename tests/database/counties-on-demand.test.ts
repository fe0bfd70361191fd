import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPackage } from '../../src/build/read-package.ts'
import type { OpenConnection, Row } from '../../src/database/connection.ts'
import type { Limits } from '../../src/database/load-dataset.ts'
import type { DataFile, Manifest } from '../../src/database/manifest.ts'
import { startNodeEngine } from '../../src/database/node-engine.ts'
import type { Reach } from '../../src/database/reach.ts'
import { sql } from '../../src/database/statement.ts'
import { QUESTIONS } from '../../src/figures/questions.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { measureValues } from '../../src/queries/measure-values.ts'
import { MEASURE_IDS } from '../../src/queries/measures.ts'
import type { Query } from '../../src/queries/question.ts'
import { reachOf } from '../../src/queries/reach-of.ts'
import { compileDataset } from '../../src/site/county-files.ts'
import { WASM } from '../queries/engine.ts'

const DATA = join(import.meta.dirname, '../../public/data')

const NARROW = { most: Infinity, kept: Infinity }
/** Roll-ups answer whatever they can. */
const ROLLED: Limits = { few: 0, counties: NARROW, rollups: NARROW }

const compiled = (folder: string) => {
  const { about, rows } = readPackage(folder)
  return compileDataset(about, rows, { isRolledUp: true })
}

type Compiled = ReturnType<typeof compiled>

const started = async (set: Compiled, limits?: Limits) => {
  const fetched: string[] = []
  const read = async (file: DataFile): Promise<Uint8Array> => {
    fetched.push(file.path)
    return set.files.get(file.path)!
  }
  const engine = await startNodeEngine(
    WASM,
    set.manifest,
    read,
    limits === undefined ? {} : { isWhole: false, limits },
  )
  return { engine, fetched }
}

const LOADED = sql`select distinct county_code as code from townships order by code`
const NOTHING: Reach = { counties: [], isRolledUp: false }

/** The codes of the counties whose rows are in the engine. */
const countiesIn = async (engine: OpenConnection): Promise<string[]> =>
  (await engine.query<{ code: string }>(LOADED, undefined, NOTHING)).map(({ code }) => code)

const answer = (engine: OpenConnection, query: Query, manifest: Manifest): Promise<Row[]> =>
  engine.query(query, undefined, reachOf(query, manifest))

describe.each([
  ['the published package', DATA],
  ['the sample', join(DATA, 'sample')],
])('%s, rolled up', (_name, folder) => {
  let set: Compiled
  let whole: OpenConnection
  let rolled: OpenConnection
  let fetched: string[]
  const filters: Filter[] = []

  beforeAll(async () => {
    set = compiled(folder)
    whole = (await started(set)).engine
    ;({ engine: rolled, fetched } = await started(set, ROLLED))
    const { years, counties } = set.manifest
    const last = years.slice(-3)
    const [first] = counties
    filters.push(
      { region: null, years: last, townships: [] },
      { region: { level: 'county', code: first!.code }, years: last, townships: [] },
    )
  }, 120_000)

  afterAll(async () => {
    await whole.close()
    await rolled.close()
  })

  it('answers every question as the whole rows do', async () => {
    const { manifest } = set
    const township = manifest.counties.find(({ reports }) => reports.length > 0)!.reports[0]![0]
    for (const filter of filters)
      for (const question of QUESTIONS)
        for (const query of question.examples({ filter, township }))
          expect(await answer(rolled, query, manifest), query.key).toEqual(await whole.query(query))
  }, 240_000)

  it('answers every measure as the whole rows do, of a year and pooled', async () => {
    for (const id of MEASURE_IDS)
      for (const pool of [1, 3] as const) {
        const query = measureValues(id, filters[0]!, pool)
        expect(query.reads).toBe('figures')
        expect(await answer(rolled, query, set.manifest), query.key).toEqual(
          await whole.query(query),
        )
      }
    expect(fetched.some((path) => path.startsWith('rollups/'))).toBe(true)
  }, 240_000)

  it('needs no county for a view above one, and is smaller than the counties', async () => {
    const { engine, fetched: files } = await started(set, ROLLED)
    await answer(engine, measureValues('volume', filters[0]!), set.manifest)
    expect(files.filter((path) => path.startsWith('counties/'))).toEqual([])
    const bytes = (all: readonly DataFile[]) => all.reduce((sum, file) => sum + file.bytes, 0)
    expect(bytes(set.manifest.rollups!)).toBeLessThan(bytes(set.manifest.counties))
    await engine.close()
  }, 60_000)
})

describe('counties on demand', () => {
  const set = compiled(DATA)
  const { counties } = set.manifest
  const ofCounty = (code: string): Filter => ({
    region: { level: 'county', code },
    years: set.manifest.years,
    townships: [],
  })

  it('loads the county that is asked about, and those of chosen townships', async () => {
    const { engine, fetched } = await started(set, { ...ROLLED, few: 12 })
    expect(fetched).toEqual(['indicators.arrows'])
    const [first, second, third] = counties
    await answer(engine, measureValues('volume', ofCounty(first!.code)), set.manifest)
    expect(await countiesIn(engine)).toEqual([first!.code])
    const townships = [second!, third!].map((county) => county.townships[0]!.code)
    const chosen = { region: null, years: set.manifest.years, townships }
    await answer(engine, measureValues('volume', chosen), set.manifest)
    expect(await countiesIn(engine)).toEqual([first!.code, second!.code, third!.code])
    await engine.close()
  }, 60_000)

  it('puts away what was longest unused, and answers as before when it is asked for again', async () => {
    const most = counties.slice(0, 6).reduce((sum, { bytes }) => sum + bytes, 0)
    const bounds = { most, kept: most / 2 }
    const limits = { few: Infinity, counties: bounds, rollups: bounds }
    const { engine, fetched } = await started(set, limits)
    const whole = (await started(set)).engine
    for (const { code } of [...counties.slice(0, 15), counties[0]!]) {
      const query = measureValues('volume', ofCounty(code))
      expect(await answer(engine, query, set.manifest)).toEqual(await whole.query(query))
      expect((await countiesIn(engine)).length).toBeLessThan(12)
    }
    expect(fetched.filter((path) => path === counties[0]!.path)).toHaveLength(2)
    await engine.close()
    await whole.close()
  }, 60_000)

  it('says what did not come, and answers once it does', async () => {
    let isThere = false
    const engine = await startNodeEngine(
      WASM,
      set.manifest,
      async ({ path }) => {
        if (path.startsWith('counties/') && !isThere) throw new Error(`no ${path}`)
        return set.files.get(path)!
      },
      { isWhole: false },
    )
    const query = measureValues('volume', ofCounty(counties[0]!.code))
    await expect(answer(engine, query, set.manifest)).rejects.toThrow(`no ${counties[0]!.path}`)
    isThere = true
    expect(await answer(engine, query, set.manifest)).not.toEqual([])
    await engine.close()
  }, 60_000)
})
