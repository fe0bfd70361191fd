import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileDataset, type CompiledDataset } from '../../src/site/county-files.ts'
import { firstAnswers } from '../../src/site/first-answers.ts'
import { nodeConnect } from '../../src/build/node-connect.ts'
import { readPackage } from '../../src/build/read-package.ts'
import { countiesIn } from '../../src/composables/regions.ts'
import type { OpenConnection } from '../../src/database/connection.ts'
import type { Roster } from '../../src/database/manifest.ts'
import { defaultFilter } from '../../src/queries/default-filter.ts'
import { withNeighbours, type Filter } from '../../src/queries/filter.ts'
import type { FirstPaint, Paint } from '../../src/queries/first-paint.ts'
import { askedAhead } from '../../src/figures/ahead.ts'
import type { Query } from '../../src/queries/question.ts'
import { measureValues } from '../../src/queries/measure-values.ts'
import { packRows, unpackRows } from '../../src/queries/packed-rows.ts'
import { paintedRows } from '../../src/queries/painted-rows.ts'
import { engineOver } from './engine.ts'
import { ABOUT, ROWS } from './small-package.ts'

const PUBLIC = join(import.meta.dirname, '../../public/data')

/** A question asked ahead, by its name. */
const ahead = (filter: Filter, name: string): Query =>
  askedAhead(filter).find((query) => query.name === name)!

/** Asks for a question of the overview, as the page does. */
const painted = (paints: readonly Paint[], roster: Roster, filter: Filter, name: string) =>
  paintedRows(
    paints,
    ahead(filter, name),
    () =>
      new Set(
        countiesIn(roster, filter.region).flatMap((county) => county.townships.map((t) => t.code)),
      ),
  )

const NAMES = askedAhead({ region: null, years: [2020], townships: [] }).map(({ name }) => name)
const VOLUME = NAMES.find((name) => name.startsWith('measure-values'))!

describe('packed rows', () => {
  it('are the rows again, whatever stands in them', () => {
    const rows = [
      { name: '甲', n: 0, there: true, gap: null },
      { name: '甲', n: null, there: false, gap: null },
      { name: '', n: 1.5, there: false, gap: null },
      { name: '乙', n: 1.5, there: true, gap: null },
    ]
    const stored = JSON.parse(JSON.stringify(packRows(rows))) as ReturnType<typeof packRows>
    expect(unpackRows(stored)).toEqual(rows)
    expect(stored['gap']).toEqual([null, 4])
    expect(unpackRows(packRows([]))).toEqual([])
  })
})

const SETS: readonly [string, () => CompiledDataset, { about: typeof ABOUT; rows: typeof ROWS }][] =
  [
    ['a small package', { about: ABOUT, rows: ROWS }],
    ['the published package', readPackage(PUBLIC)],
    ['the sample package', readPackage(join(PUBLIC, 'sample'))],
  ].map(([name, data]) => {
    const all = data as { about: typeof ABOUT; rows: typeof ROWS }
    return [name as string, () => compileDataset(all.about, all.rows), all]
  })

describe.each(SETS)('%s', (_name, compile, data) => {
  let connection: OpenConnection
  let manifest: CompiledDataset['manifest']
  let first: FirstPaint
  let counties: readonly Paint[]

  beforeAll(async () => {
    const compiled = compile()
    manifest = compiled.manifest
    const answers = await firstAnswers(compiled, [], nodeConnect)
    const stored = JSON.parse(JSON.stringify(answers)) as typeof answers
    first = stored.paint
    counties = stored.counties
    connection = await engineOver(data.about, data.rows)
  }, 120_000)
  afterAll(() => connection?.close())

  /** What was painted is what the engine says, in the same order; `null` only where listed. */
  const agrees = async (filter: Filter, without: readonly string[] = []): Promise<void> => {
    for (const name of NAMES) {
      const rows = painted([first, ...first.earlier!, ...counties], manifest, filter, name)
      const what = [name, JSON.stringify(filter)]
      if (without.includes(name)) expect([...what, rows]).toEqual([...what, null])
      else expect([...what, rows]).toEqual([...what, await connection.query(ahead(filter, name))])
    }
  }

  it('is painted as the engine answers the default view', async () => {
    const filter = defaultFilter(manifest)
    await agrees(filter)
    expect(painted([first], manifest, filter, VOLUME)!.length).toBeGreaterThan(0)
    expect(first).toMatchObject({ dataset: data.about.id, version: manifest.version })
  }, 60_000)

  it('answers narrower years of the default view', async () => {
    const { region, years, townships } = defaultFilter(manifest)
    await agrees({ region, years: years.slice(2, 5), townships }, ['lead-overview'])
    await agrees({ region, years: years.slice(-1), townships }, ['lead-overview'])
  }, 60_000)

  it('answers the years up to each of the default view', async () => {
    const { region, years, townships } = defaultFilter(manifest)
    expect(first.earlier!.map(({ filter }) => filter.years.at(-1))).toEqual(years.slice(0, -1))
    for (const last of years)
      await agrees({ region, years: years.filter((year) => year <= last), townships })
  }, 60_000)

  it('answers every county that has reports, and some of its years', async () => {
    const { years } = defaultFilter(manifest)
    const there = manifest.counties.filter(({ reports }) => reports.length > 0)
    expect(counties.map(({ filter }) => filter.region?.code)).toEqual(there.map(({ code }) => code))
    for (const { code } of there.filter((_county, i) => i % 12 === 0)) {
      const region = { level: 'county', code } as const
      const isDefault = first.filter.region?.code === code
      await agrees({ region, years, townships: [] }, isDefault ? [] : ['lead-overview'])
      await agrees({ region, years: years.slice(1, 4), townships: [] }, ['lead-overview'])
    }
  }, 120_000)

  it('answers chosen townships, of one county or of several, but no sums over them', async () => {
    const { years } = defaultFilter(manifest)
    const there = manifest.counties.filter(({ reports }) => reports.length > 0)
    const [one] = there
    const some = one!.townships.slice(0, 3).map(({ code }) => code)
    const apart = there.slice(0, 3).map((county) => county.townships.at(-1)!.code)
    const region = { level: 'county', code: one!.code } as const
    await agrees({ region, years, townships: some }, ['headline', 'lead-overview'])
    await agrees({ region, years, townships: some, neighbours: true }, [
      'headline',
      'lead-overview',
    ])
    await agrees({ region: null, years, townships: apart, neighbours: true }, [
      'headline',
      'lead-overview',
    ])
    await agrees({ region: null, years: years.slice(3), townships: [...apart].reverse() }, [
      'headline',
      'lead-overview',
    ])
  })

  it('answers a province where a row is one township’s, as far as the whole set is painted', async () => {
    const { years } = defaultFilter(manifest)
    const code = manifest.counties.at(-1)!.provinceCode
    const isWhole = first.filter.region === null
    const filter = { region: { level: 'province', code } as const, years, townships: [] }
    await agrees(filter, isWhole ? ['headline', 'coverage', 'lead-overview'] : NAMES)
    if (isWhole)
      await agrees({ ...filter, years: years.slice(-2) }, ['headline', 'coverage', 'lead-overview'])
  })

  it('tells whether a question asked for the neighbours of the filter as well', () => {
    const { code, townships: bodies } = manifest.counties[0]!
    const filter = { region: null, years: first.filter.years, townships: [bodies[0]!.code] }
    const query = measureValues('volume', withNeighbours(filter))
    const rows = paintedRows([first, ...counties], query, () => new Set<string>())
    const county = {
      region: { level: 'county', code } as const,
      years: filter.years,
      townships: [],
    }
    expect(rows).toEqual(painted(counties, manifest, county, VOLUME))
  })

  it('says nothing of other years, other questions and counties that are not there', () => {
    const { region, years, townships } = defaultFilter(manifest)
    const all = [first, ...counties]
    const none = (paints: readonly Paint[], filter: Filter): void => {
      for (const name of NAMES) expect(painted(paints, manifest, filter, name)).toBeNull()
    }
    none(all, { region, years: [years[0]! - 1, ...years], townships })
    const { code, townships: bodies } = manifest.counties[0]!
    const chosen = { region: null, years, townships: [bodies[0]!.code] }
    const other = counties.filter(({ filter }) => filter.region?.code !== code)
    none(other, chosen)
    none(first.filter.region === null ? [first, ...other] : other, {
      region: { level: 'county', code },
      years,
      townships: [],
    })
  })
})
