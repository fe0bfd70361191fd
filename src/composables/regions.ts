import type { CountyPlace, Roster } from '../database/manifest.ts'
import type { Filter, Region } from '../queries/filter.ts'
import { isFiller, partWord } from '../wording/data-words.ts'
import { LANGUAGES } from '../wording/language.ts'

type Counties = Pick<Roster, 'counties'>

/** A place that can be chosen: a region, or a township inside one. */
export interface Place {
  readonly kind: Region['level'] | 'township'
  readonly code: string
  readonly name: string
  /** The places above it, widest first, without the fillers of the division list. */
  readonly within: string
  readonly county: string | null
  /** Reports that the set holds of it. */
  readonly reports: number
}

export interface RegionNode {
  readonly code: string
  readonly name: string
  readonly children: readonly RegionNode[]
}

const joined = (...names: readonly string[]): string =>
  names.filter((name, i) => !isFiller(name) && names.indexOf(name) === i).join(' ')

/** Provinces with their prefectures and counties, each in code order. */
export const regionTree = (manifest: Counties): readonly RegionNode[] => {
  const level = (
    counties: readonly CountyPlace[],
    key: (c: CountyPlace) => readonly [code: string, name: string],
    below: (c: readonly CountyPlace[]) => readonly RegionNode[],
  ): RegionNode[] => {
    const groups = new Map<string, { name: string; counties: CountyPlace[] }>()
    for (const county of counties) {
      const [code, name] = key(county)
      const group = groups.get(code) ?? { name, counties: [] }
      group.counties.push(county)
      groups.set(code, group)
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, group]) => ({ code, name: group.name, children: below(group.counties) }))
  }
  return level(
    manifest.counties,
    (c) => [c.provinceCode, c.province],
    (inProvince) =>
      level(
        inProvince,
        (c) => [c.prefectureCode, c.prefecture],
        (inPrefecture) =>
          level(
            inPrefecture,
            (c) => [c.code, c.name],
            () => [],
          ),
      ),
  )
}

/** The region with this code in the data set, or null. */
export const findRegion = (manifest: Counties, code: string): Region | null => {
  for (const c of manifest.counties) {
    if (c.code === code) return { level: 'county', code }
    if (c.prefectureCode === code) return { level: 'prefecture', code }
    if (c.provinceCode === code) return { level: 'province', code }
  }
  return null
}

/** The nearest region above an unknown code: 621099 → 6210 → 62 → the whole set. */
export const nearestRegion = (manifest: Counties, code: string): Region | null => {
  for (const length of [6, 4, 2]) {
    const region = code.length > length ? findRegion(manifest, code.slice(0, length)) : null
    if (region) return region
  }
  return null
}

/** Counties of a region; of the whole set when it is null. */
export const countiesIn = (manifest: Counties, region: Region | null): readonly CountyPlace[] =>
  region === null
    ? manifest.counties
    : manifest.counties.filter(
        (c) =>
          ({ county: c.code, prefecture: c.prefectureCode, province: c.provinceCode })[
            region.level
          ] === region.code,
      )

/** Counties whose townships alone make up a filter; none where it is wider than a county. */
export const countiesOf = (
  manifest: Counties,
  { region, townships }: Filter,
): readonly CountyPlace[] => {
  if (townships.length === 0) return region?.level === 'county' ? countiesIn(manifest, region) : []
  return manifest.counties.filter((c) => c.townships.some(({ code }) => townships.includes(code)))
}

/** Townships on the roster that a filter asks for, with or without a report. */
export const dueIn = (manifest: Counties, { region, townships }: Filter): number =>
  townships.length > 0
    ? townships.length
    : countiesIn(manifest, region).reduce((sum, county) => sum + county.townships.length, 0)

/** Province, prefecture and county of a region, as far down as it goes. */
export const regionPath = (
  manifest: Counties,
  region: Region | null,
): readonly { readonly code: string; readonly name: string }[] => {
  const county = region && countiesIn(manifest, region)[0]
  if (!region || !county) return []
  const path = [
    { code: county.provinceCode, name: county.province },
    { code: county.prefectureCode, name: county.prefecture },
    { code: county.code, name: county.name },
  ]
  return path.slice(0, { province: 1, prefecture: 2, county: 3 }[region.level])
}

// «县» of a municipality is a part of it: named alone or as the whole it would mislead.
const named = (names: readonly string[], locale: string): readonly string[] => {
  const [last, above] = [names.at(-1), names.at(-2)]
  const whole = names.filter((name) => !isFiller(name))
  return last !== undefined && above !== undefined && isFiller(last)
    ? [...whole.slice(0, -1), partWord(above, last, locale)]
    : whole
}

const namesOf = (manifest: Counties, region: Region | null, locale: string): readonly string[] =>
  named(
    regionPath(manifest, region).map((step) => step.name),
    locale,
  )

/** A region's name with the places above it: «甘肃省 庆阳市 正宁县»; empty for the whole set. */
export const regionName = (
  manifest: Counties,
  region: Region | null,
  locale: string = LANGUAGES[0],
): string => namesOf(manifest, region, locale).join(' ')

/** A region's own name: «正宁县»; null for the whole set. */
export const regionShortName = (
  manifest: Counties,
  region: Region | null,
  locale: string = LANGUAGES[0],
): string | null => namesOf(manifest, region, locale).at(-1) ?? null

/** Every place of the data set, regions before townships, for searching. */
export const placesOf = (manifest: Counties): readonly Place[] => {
  const places = new Map<string, Place>()
  const add = (place: Omit<Place, 'county' | 'reports'>, reports: number): void => {
    const before = places.get(place.code)?.reports ?? 0
    places.set(place.code, { ...place, county: null, reports: before + reports })
  }
  for (const c of manifest.counties) {
    const held = c.reports.length
    add({ kind: 'province', code: c.provinceCode, name: c.province, within: '' }, held)
    if (!isFiller(c.prefecture)) {
      const place = { code: c.prefectureCode, name: c.prefecture, within: c.province }
      add({ kind: 'prefecture', ...place }, held)
    }
    const within = joined(c.province, c.prefecture)
    add({ kind: 'county', code: c.code, name: c.name, within }, held)
  }
  const townships = manifest.counties.flatMap((c) => {
    const held = new Map<string, number>()
    for (const [code] of c.reports) held.set(code, (held.get(code) ?? 0) + 1)
    const within = joined(c.province, c.prefecture, c.name)
    return c.townships.map(({ code, name }): Place => {
      const reports = held.get(code) ?? 0
      return { kind: 'township', code, name, within, county: c.code, reports }
    })
  })
  return [...places.values(), ...townships]
}
