/**
 * Divisions of the national list that are no places, in English: they hold what a province rules
 * directly. They are no names either: two municipalities have the same ones.
 */
export const DIVISION_FILLERS: Readonly<Record<string, string>> = {
  市辖区: 'districts',
  县: 'counties',
  省直辖县级行政区划: 'counties directly under the province',
  自治区直辖县级行政区划: 'counties directly under the region',
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * Whether `short` is `full` or its usual short form: 楚雄州 for 楚雄彝族自治州, 城步县 for
 * 城步苗族自治县. Nothing else counts: 高乡 is not 高良乡.
 */
export const namesDivision = (short: string, full: string): boolean => {
  if (short === full) return true
  const kind = short.at(-1) ?? ''
  if (short.length < 3 || !'县州旗'.includes(kind)) return false
  const stem = escape(short.slice(0, -1))
  return new RegExp(`^${stem}([\\u4e00-\\u9fff]{1,5}族)+自治${kind}$`).test(full)
}

/** The same for a prefecture; a municipality's name stands for its unnamed prefectures. */
export const namesPrefecture = (short: string, full: string, province: string): boolean =>
  namesDivision(short, full) ||
  (full in DIVISION_FILLERS && (short === province || short.endsWith(full)))

/** The same for a province: no two share their first two characters. */
export const namesProvince = (short: string, full: string): boolean =>
  short.length >= 2 && short.slice(0, 2) === full.slice(0, 2)
