import type { TownshipRow } from '../dataset/rows.ts'

/** The invented county; every name of it carries 示例, and no real division has the code 99. */
export const COUNTY = {
  county_code: '990101',
  county: '示例县',
  prefecture_code: '9901',
  prefecture: '示例市',
  province_code: '99',
  province: '示例省',
} as const

export const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const

/** What makes a township differ from its neighbours. */
export interface Character {
  readonly code: string
  readonly name: string
  readonly kind: '街道' | '镇' | '乡' | '民族乡'
  readonly population: number
  /** Usual number of applications in 2018, and by what it grows each year. */
  readonly applications: number
  readonly applicationsGrowth: number
  /** Usual number of items disclosed in 2018, and by what it grows each year. */
  readonly disclosed: number
  readonly disclosedGrowth: number
  /** Usual number of letters a year. */
  readonly letters: number
  /** Share of outcomes that are refusals, and of cases that go over into the next year. */
  readonly refusing: number
  readonly carrying: number
  /** Licensing decisions a year. */
  readonly licences: number
}

const character = (
  code: string,
  name: string,
  kind: Character['kind'],
  population: number,
  figures: readonly [number, number, number, number, number, number, number, number],
): Character => {
  const [applications, applicationsGrowth, disclosed, disclosedGrowth] = figures
  const [, , , , letters, refusing, carrying, licences] = figures
  return {
    code: `${COUNTY.county_code}${code}`,
    name,
    kind,
    population,
    applications,
    applicationsGrowth,
    disclosed,
    disclosedGrowth,
    letters,
    refusing,
    carrying,
    licences,
  }
}

/** One large, a few busy, most small, several that hardly ever receive an application. */
export const CHARACTERS: readonly Character[] = [
  character('001', '云台街道', '街道', 86_420, [22, 1.09, 620, 1.06, 140, 0.16, 0.1, 410]),
  character('002', '柳河街道', '街道', 51_730, [9, 1.05, 380, 1.02, 76, 0.2, 0.12, 220]),
  character('100', '青石镇', '镇', 38_960, [6, 1.12, 290, 1.08, 41, 0.12, 0.1, 130]),
  character('101', '松岭镇', '镇', 31_205, [4, 1, 240, 1.04, 33, 0.3, 0.08, 96]),
  character('102', '沙渡镇', '镇', 27_880, [3, 1.1, 205, 0.95, 24, 0.1, 0.14, 74]),
  character('103', '白塔镇', '镇', 24_316, [2.5, 0.95, 188, 1.1, 19, 0.18, 0.1, 58]),
  character('104', '南屏镇', '镇', 19_074, [1.6, 1.02, 150, 1.03, 14, 0.2, 0.1, 37]),
  character('105', '梅溪镇', '镇', 16_642, [0.9, 1.05, 132, 1, 11, 0.1, 0.1, 26]),
  character('200', '月坪乡', '乡', 11_358, [0.5, 1, 96, 1.05, 7, 0.2, 0.1, 12]),
  character('201', '龙湾乡', '乡', 9_127, [0.25, 1, 74, 0.97, 5, 0.2, 0.1, 8]),
  character('202', '红崖回族乡', '民族乡', 7_943, [0.3, 1, 68, 1.12, 4, 0.2, 0.1, 6]),
  character('203', '草甸乡', '乡', 4_612, [0.1, 1, 41, 1.01, 2, 0.2, 0.1, 0]),
]

/** The roster's row of a township of the sample county. */
export const townshipRow = (of: Character): TownshipRow => ({
  township_code: of.code,
  name: of.name,
  kind: of.kind,
  ...COUNTY,
  matched: true,
  population: of.population,
})
