import type { CountyPlace, Roster } from '../database/manifest.ts'
import { WHOLE, type Reach } from '../database/reach.ts'
import type { Statement } from '../database/statement.ts'
import type { Query, Scope } from './question.ts'

type Counties = Pick<Roster, 'counties'>

const known = new WeakMap<Counties, ReadonlyMap<string, string>>()

/** The county of every township, by its code; made once a data set. */
const countiesByTownship = (set: Counties): ReadonlyMap<string, string> => {
  const made =
    known.get(set) ??
    new Map(set.counties.flatMap((c) => c.townships.map((t) => [t.code, c.code] as const)))
  known.set(set, made)
  return made
}

const isIn = (county: CountyPlace, { region }: Scope): boolean => {
  if (region === null) return true
  const { code, prefectureCode, provinceCode } = county
  return (
    { county: code, prefecture: prefectureCode, province: provinceCode }[region.level] ===
    region.code
  )
}

const codesIn = (set: Counties, scope: Scope): readonly string[] | null => {
  if (scope.townships.length > 0) {
    const of = countiesByTownship(set)
    return [...new Set(scope.townships.flatMap((code) => of.get(code) ?? []))]
  }
  if (scope.region === null) return null
  return set.counties.filter((county) => isIn(county, scope)).map(({ code }) => code)
}

const isQuery = (statement: Statement): statement is Query => 'scope' in statement

/** What of a data set a statement reads; everything, of one that does not say. */
export const reachOf = (statement: Statement, set: Counties): Reach =>
  isQuery(statement) && statement.scope !== null
    ? { counties: codesIn(set, statement.scope), isRolledUp: statement.reads === 'figures' }
    : WHOLE
