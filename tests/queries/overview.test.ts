import { describe, expect, it } from 'vitest'
import { compileDataset } from '../../src/build/county-files.ts'
import { firstAnswers } from '../../src/build/first-answers.ts'
import { defaultFilter } from '../../src/queries/default-filter.ts'
import { firstAnswer, packRows } from '../../src/queries/first-paint.ts'
import { overviewStatements } from '../../src/queries/overview.ts'
import { statementKey } from '../../src/database/statement.ts'
import { engineOver } from './engine.ts'
import { ABOUT, ROWS } from './small-package.ts'

describe('the default filter', () => {
  const { manifest } = compileDataset(ABOUT, ROWS)

  it('is the whole set, eight years up to the latest report', () => {
    expect(defaultFilter(manifest)).toEqual({
      region: null,
      years: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021],
      townships: [],
    })
  })

  it('opens a set of one county as that county, so that its townships are named', () => {
    const [only] = manifest.counties
    expect(defaultFilter({ years: [2021], counties: [only!] }).region).toEqual({
      level: 'county',
      code: '990101',
    })
  })

  it('refuses a set without reports', () => {
    expect(() => defaultFilter({ years: [], counties: [] })).toThrow('no years')
  })
})

describe('the first paint', () => {
  it('holds the rows that the engine gives, for every question of the overview', async () => {
    const compiled = compileDataset(ABOUT, ROWS)
    const paint = await firstAnswers(compiled, [])
    const stored = JSON.parse(JSON.stringify(paint)) as typeof paint
    const connection = await engineOver(ABOUT, ROWS)
    for (const statement of Object.values(overviewStatements(defaultFilter(compiled.manifest)))) {
      const rows = await connection.query(statement)
      expect(rows.length).toBeGreaterThan(0)
      expect(firstAnswer(stored, statement)).toEqual(rows)
    }
    await connection.close()
    expect(stored).toMatchObject({ dataset: 'small', version: compiled.manifest.version })
  }, 60_000)

  it('has no answer to another filter', () => {
    const [one, other] = [2020, 2021].map((year) =>
      overviewStatements({ region: null, years: [year], townships: [] }),
    )
    const paint = { answers: { [statementKey(one!.volume)]: packRows([{ value: 1 }]) } }
    expect(firstAnswer(paint, one!.volume)).toEqual([{ value: 1 }])
    expect(firstAnswer(paint, other!.volume)).toBeNull()
  })
})
