import { townshipKey } from '../report/roster.ts'
import type { CapturedReport } from './captured.ts'
import { namesDivision } from './division-names.ts'
import { localCode } from './local-code.ts'
import type { DivisionList, ListedTownship } from './division-list.ts'
import type { Problem } from './problem.ts'
import type { TownshipRow } from './rows.ts'
import { townshipKind } from './township-kind.ts'

/** Who a report says it is of. */
export interface TownshipNames {
  readonly township: string
  readonly county: string | null
  readonly prefecture: string | null
  readonly province: string | null
}

/** What stands in a required name column when neither report nor roster tells. */
export const UNKNOWN_PLACE = '（未载明）'

const UNMATCHED = { matched: false, population: null }

const fromList = (t: ListedTownship): TownshipRow => ({
  township_code: t.code,
  name: t.name,
  kind: townshipKind(t.name),
  county_code: t.county_code,
  county: t.county,
  prefecture_code: t.prefecture_code,
  prefecture: t.prefecture,
  province_code: t.province_code,
  province: t.province,
  matched: true,
  population: t.population,
})

/** Every township of a county of the list. */
export const townshipsOfCounty = (list: DivisionList, countyCode: string): TownshipRow[] =>
  list.ofCounty(countyCode).map(fromList)

/**
 * The township of a report: the list's where exactly one has this name in this county, else a
 * local one. A name that merely resembles a listed one is not taken for it.
 */
export const placeTownship = (names: TownshipNames, list: DivisionList): TownshipRow => {
  const found = list.township(names.township, names)
  return found === null ? localTownship(names, list) : fromList(found)
}

/** A township with a local code, marked unmatched, in its county where the list has that. */
const localTownship = (names: TownshipNames, list: DivisionList): TownshipRow => {
  const code = list.countyCode(names)
  const neighbour = code === null ? undefined : list.ofCounty(code)[0]
  const own = { name: names.township, kind: townshipKind(names.township), ...UNMATCHED }
  if (neighbour !== undefined) {
    const township_code = localCode(neighbour.county_code, names.township)
    return { ...fromList(neighbour), ...own, township_code }
  }
  const county = names.county ?? UNKNOWN_PLACE
  const prefecture = names.prefecture ?? UNKNOWN_PLACE
  const province = names.province ?? UNKNOWN_PLACE
  const inProvince = list.province(province)
  const inPrefecture = list.prefecture({ ...names, county: null })
  return {
    ...own,
    township_code: localCode(province, prefecture, county, names.township),
    county_code: localCode(province, prefecture, county),
    county,
    prefecture_code: inPrefecture?.code ?? localCode(province, prefecture),
    prefecture: inPrefecture?.name ?? prefecture,
    province_code: inProvince?.code ?? localCode(province),
    province: inProvince?.name ?? province,
  }
}

/**
 * The township of a captured report. Its code must be the list's and must bear the captured names:
 * a figure filed under the wrong township is worse than a refused line. Returns the problem with
 * the line otherwise.
 */
export const placeCaptured = (
  captured: CapturedReport,
  list: DivisionList,
): TownshipRow | Problem => {
  const { townshipCode: code, file, line } = captured
  if (code === null) return localTownship(captured, list)
  const complain = (expected: string, found: string): Problem => ({
    file,
    line,
    column: 'township_code',
    expected,
    found,
  })
  if (list.townships.length === 0)
    return {
      township_code: code,
      name: captured.township,
      kind: townshipKind(captured.township),
      county_code: code.slice(0, 6),
      county: captured.county,
      prefecture_code: code.slice(0, 4),
      prefecture: captured.prefecture,
      province_code: code.slice(0, 2),
      province: captured.province,
      matched: false,
      population: null,
    }
  const found = list.byCode(code)
  if (found === undefined) return complain('a code of the roster', `«${code}»`)
  if (
    townshipKey(found.name) !== townshipKey(captured.township) ||
    !namesDivision(captured.county, found.county)
  )
    return complain(
      `the code of ${captured.county}${captured.township}`,
      `«${code}», which is ${found.county}${found.name}`,
    )
  return fromList(found)
}
