import { localCode } from './local-code.ts'
import type { DivisionList, ListedTownship } from './division-list.ts'
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
 * The township of a report: the roster's where exactly one has this name in this county, else a
 * local one marked unmatched. A name that merely resembles a roster name stays unmatched, but in
 * that county.
 */
export const placeTownship = (names: TownshipNames, list: DivisionList): TownshipRow => {
  const found = list.township(names.township, names)
  if (found !== null) return fromList(found)
  const county = names.county ?? UNKNOWN_PLACE
  const prefecture = names.prefecture ?? UNKNOWN_PLACE
  const province = names.province ?? UNKNOWN_PLACE
  const own = {
    township_code: localCode(province, prefecture, county, names.township),
    name: names.township,
    kind: townshipKind(names.township),
    matched: false,
    population: null,
  }
  const code = list.countyCode(names)
  const neighbour = code === null ? undefined : list.ofCounty(code)[0]
  if (neighbour !== undefined) return { ...fromList(neighbour), ...own }
  const inProvince = list.province(province)
  const inPrefecture = list.prefecture({ ...names, county: null })
  return {
    ...own,
    county_code: localCode(province, prefecture, county),
    county,
    prefecture_code: inPrefecture?.code ?? localCode(province, prefecture),
    prefecture: inPrefecture?.name ?? prefecture,
    province_code: inProvince?.code ?? localCode(province),
    province: inProvince?.name ?? province,
  }
}
