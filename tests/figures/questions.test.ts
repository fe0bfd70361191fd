import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenConnection } from '../../src/database/connection.ts'
import { QUESTIONS } from '../../src/figures/questions.ts'
import { coverage } from '../../src/figures/coverage/query.ts'
import { requestOutcomes } from '../../src/figures/request-outcomes/query.ts'
import { withNeighbours, type Filter } from '../../src/queries/filter.ts'
import { engineOver } from '../queries/engine.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'

const SRC = join(import.meta.dirname, '../../src')
const TOWNSHIP = ROWS.townships[0]!
const years = [...new Set(ROWS.reports.map(({ year }) => year))].sort((a, b) => a - b)
const COUNTY: Filter = {
  region: { level: 'county', code: TOWNSHIP.county_code },
  years,
  townships: [],
}
const ALL: Filter = { ...COUNTY, region: null }
const ONE: Filter = { ...ALL, townships: [TOWNSHIP.township_code] }

let connection: OpenConnection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 120_000)
afterAll(() => connection?.close())

describe('questions', () => {
  it('are all registered, under names of their own', () => {
    const declared = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(queries|figures)\b.*\.ts$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(SRC, file), 'utf8').matchAll(
          /^export const \w+ = question(?:OfFilter<[^>]+>\(\s*|<\w+>\(\)\(\{\s*id: )'([\w-]+)'/gmu,
        ),
      ])
      .map(([, id]) => id!)
    expect(QUESTIONS.map(({ id }) => id).sort()).toEqual(declared.sort())
    expect(new Set(declared).size).toBe(declared.length)
  })

  it.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s: the engine answers its examples',
    async (id, question) => {
      for (const filter of [ALL, COUNTY, ONE, withNeighbours(ONE)])
        for (const query of question.examples({ filter, township: TOWNSHIP.township_code })) {
          expect(query.name.split(' ')[0]).toBe(id)
          expect(Array.isArray(await connection.query(query))).toBe(true)
        }
    },
    60_000,
  )

  it('about the same have one key, whatever way it was put', () => {
    const turned = { years, townships: [], region: COUNTY.region }
    expect(coverage(turned).key).toBe(coverage(COUNTY).key)
    expect(requestOutcomes(COUNTY).key).toBe(requestOutcomes(COUNTY, 'total').key)
    expect(requestOutcomes(COUNTY, 'business').key).not.toBe(requestOutcomes(COUNTY).key)
    expect(coverage(withNeighbours(ONE)).key).not.toBe(coverage(ONE).key)
    expect(coverage(ALL).key).not.toBe(coverage(COUNTY).key)
  })
})
