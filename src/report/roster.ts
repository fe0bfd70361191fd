import { plainText } from './plain-text.ts'

/** One township of the national division list, under the column names of townships.csv. */
export interface TownshipName {
  readonly code: string
  readonly name: string
  readonly county_code: string
  readonly county: string
  readonly prefecture_code: string
  readonly prefecture: string
  readonly province_code: string
  readonly province: string
}

/** The division list, to settle which township a name means. */
export interface Roster {
  /** Every township of this name; more than one where the name repeats. */
  readonly townshipsNamed: (name: string) => readonly TownshipName[]
  /** The township of this name in this county, or undefined where there is none or more than one. */
  readonly township: (name: string, county: string) => TownshipName | undefined
  /** The townships of every county of this name («正宁县»; names without 县, 区, 市 are not guessed). */
  readonly townshipsOfCounty: (county: string) => readonly TownshipName[]
  readonly hasCounty: (county: string) => boolean
}

/**
 * One spelling for a township's name: 街道办事处, 街道办 and 街道 are the same office, and so are
 * 镇 and 镇人民政府.
 */
export const townshipKey = (name: string): string =>
  plainText(name)
    .replace(/(人民政府|政府)?(党政)?(办公室)?$/u, '')
    .replace(/街道(办事处|办)$/u, '街道')

const groupBy = (
  rows: readonly TownshipName[],
  key: (row: TownshipName) => string,
): ReadonlyMap<string, readonly TownshipName[]> => {
  const groups = new Map<string, TownshipName[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** Indexes the rows of townships.csv. */
export const makeRoster = (rows: readonly TownshipName[]): Roster => {
  const byName = groupBy(rows, (row) => townshipKey(row.name))
  const byCounty = groupBy(rows, (row) => plainText(row.county))
  const townshipsNamed = (name: string) => byName.get(townshipKey(name)) ?? []
  return {
    townshipsNamed,
    township: (name, county) => {
      const found = townshipsNamed(name).filter((row) => row.county === plainText(county))
      return found.length === 1 ? found[0] : undefined
    },
    townshipsOfCounty: (county) => byCounty.get(plainText(county)) ?? [],
    hasCounty: (county) => byCounty.has(plainText(county)),
  }
}
