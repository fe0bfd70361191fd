import { townshipKey } from '../report/roster.ts'
import type { TownshipName } from '../report/roster.ts'
import { namesDivision, namesPrefecture, namesProvince } from './division-names.ts'

/** A township of the national division list; `population` is null where it is not known. */
export interface ListedTownship extends TownshipName {
  readonly population: number | null
}

/** Names by which a county is looked up; null where they are not known. */
export interface CountyNames {
  readonly county: string | null
  readonly prefecture: string | null
  readonly province: string | null
}

/** The division list, found by code and by name. A name that fits two places finds none. */
export class DivisionList {
  readonly townships: readonly ListedTownship[]
  private readonly codes: ReadonlyMap<string, ListedTownship>
  private readonly counties: ReadonlyMap<string, readonly ListedTownship[]>
  private readonly byName: ReadonlyMap<string, readonly ListedTownship[]>
  private readonly found = new Map<string, string | null>()

  constructor(townships: readonly ListedTownship[]) {
    this.townships = townships
    this.codes = new Map(townships.map((t) => [t.code, t]))
    this.counties = groupBy(townships, (t) => t.county_code)
    this.byName = groupBy(townships, (t) => townshipKey(t.name))
  }

  byCode(code: string): ListedTownship | undefined {
    return this.codes.get(code)
  }

  /** All townships of a county, by its code. */
  ofCounty(countyCode: string): readonly ListedTownship[] {
    return this.counties.get(countyCode) ?? []
  }

  /** Code of the one county that bears these names, or null. */
  countyCode(names: CountyNames): string | null {
    const key = [names.province, names.prefecture, names.county].join('|')
    const known = this.found.get(key)
    if (known !== undefined) return known
    const code = this.findCounty(names)
    this.found.set(key, code)
    return code
  }

  /** The one township of this name in the county, or in the whole list when no county is known. */
  township(name: string, names: CountyNames): ListedTownship | null {
    const code = this.countyCode(names)
    if (names.county !== null && code === null) return null
    const fits = (this.byName.get(townshipKey(name)) ?? []).filter((t) =>
      code === null ? isWithin(names, t) : t.county_code === code,
    )
    const [first] = fits
    return first !== undefined && fits.length === 1 ? first : null
  }

  private findCounty(names: CountyNames): string | null {
    const { county } = names
    if (county === null) return null
    const within = [...this.counties].filter(([, [first]]) => {
      return first !== undefined && isWithin(names, first)
    })
    const named = (test: (name: string) => boolean): string[] =>
      within.filter(([, [first]]) => first !== undefined && test(first.county)).map(([c]) => c)
    const exact = named((name) => name === county)
    const fits = exact.length > 0 ? exact : named((name) => namesDivision(county, name))
    const [first] = fits
    return first !== undefined && fits.length === 1 ? first : null
  }

  /** Code and full name of the one prefecture of these names, or null. */
  prefecture(names: CountyNames): { code: string; name: string } | null {
    const { prefecture } = names
    if (prefecture === null) return null
    const found = new Map<string, string>()
    for (const [first] of this.counties.values())
      if (
        first !== undefined &&
        isWithin(names, first) &&
        namesDivision(prefecture, first.prefecture)
      )
        found.set(first.prefecture_code, first.prefecture)
    return only(found)
  }

  /** Code and full name of the one province of this name, or null. */
  province(name: string): { code: string; name: string } | null {
    const found = new Map<string, string>()
    for (const [first] of this.counties.values())
      if (first !== undefined && namesProvince(name, first.province))
        found.set(first.province_code, first.province)
    return only(found)
  }
}

const groupBy = (
  townships: readonly ListedTownship[],
  key: (t: ListedTownship) => string,
): Map<string, ListedTownship[]> => {
  const groups = new Map<string, ListedTownship[]>()
  for (const t of townships) {
    const group = groups.get(key(t))
    if (group === undefined) groups.set(key(t), [t])
    else group.push(t)
  }
  return groups
}

const only = (found: ReadonlyMap<string, string>): { code: string; name: string } | null => {
  const [first] = found
  return first !== undefined && found.size === 1 ? { code: first[0], name: first[1] } : null
}

const isWithin = (names: CountyNames, place: ListedTownship): boolean =>
  (names.province === null || namesProvince(names.province, place.province)) &&
  (names.prefecture === null || namesPrefecture(names.prefecture, place.prefecture, place.province))
