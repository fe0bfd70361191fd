import { plainText } from '../plain-text.ts'
import type { Roster } from '../roster.ts'

/** A township's name as found in some words, with the county that stands in front of it. */
export interface NamedTownship {
  readonly township: string
  readonly county: string | null
}

const ENDINGS = /街道办事处|街道办|街道|民族乡|苏木|镇|乡/gu
// Words that end like a township's name and name nobody.
const NOBODY =
  /^(?:我|本|全|各|该|县|区|市|级|村|城|小城|重点|中心|建制|特色|外|辖|\d+个?|[一二三四五六七八九十]+个?)?(?:乡镇|村镇|城镇|镇乡|镇|乡|街道|街道办事处|街道办|苏木|民族乡)$/u
const LONGEST_NAME = 12
// Province and prefecture in front of a county: the last of their endings that leaves a county.
const ABOVE_COUNTY =
  /^(?:.*(?:省|自治区|自治州|地区|盟|市|州)|(?:内蒙古|黑龙江|广西|西藏|宁夏|新疆))(?=\p{Script=Han}{2,}(?:自治县|自治旗|县|区|旗|市)$|\p{Script=Han}县$)/u
const IS_COUNTY = /^\p{Script=Han}{1,14}(?:自治县|自治旗|县|区|旗|市)$/u

const endingsIn = (text: string): readonly number[] =>
  [...text.matchAll(ENDINGS)].map((m) => m.index + m[0].length)

/** The first township that the words name; by the roster where there is one. */
export const townshipIn = (words: string, roster: Roster | null): NamedTownship | null => {
  const text = plainText(words).replace(/^(?:中共|关于)/u, '')
  const bracketed = /\(([^()]{4,30})\)/u.exec(text)?.[1] ?? ''
  return (roster ? byRoster(text, roster) : null) ?? byForm(text) ?? byForm(bracketed)
}

const byRoster = (text: string, roster: Roster): NamedTownship | null => {
  for (const end of [...endingsIn(text)].reverse())
    for (let start = Math.max(0, end - LONGEST_NAME); start < end - 1; start++) {
      const name = text.slice(start, end)
      const known = roster.townshipsNamed(name)
      const before = text.slice(0, start)
      if (known.length === 0 || !canStandBefore(before)) continue
      const county = known.find((row) => before.endsWith(row.county))?.county ?? null
      return { township: known[0]?.name ?? name, county: county ?? countyIn(before) }
    }
  return null
}

// «杨柳乡» is not the «柳乡» of another county: a name begins where a place or a year ends.
const canStandBefore = (before: string): boolean =>
  before === '' || /(?:[^\p{Script=Han}]|[县区市旗省州盟年度])$/u.test(before)

/** The county at the end of some words, without province and prefecture before it; or null. */
export const countyIn = (before: string): string | null => {
  const name = hanTail(before)
    .replace(/^年?度?/u, '')
    .replace(ABOVE_COUNTY, '')
  return IS_COUNTY.test(name) ? name : null
}

const hanTail = (text: string): string => /[\p{Script=Han}]*$/u.exec(text)?.[0] ?? ''

const NAME =
  /^(?<county>(?:[\p{Script=Han}]{2,8}?(?:省|自治区|自治州|州|盟|地区|市)){0,2}[\p{Script=Han}]{1,12}?(?:自治县|自治旗|县(?![区市])|区|旗|市))?(?<name>[\p{Script=Han}]{1,9}?(?:街道办事处|街道办|街道|民族乡|苏木|镇镇|乡|镇))(?=$|[^\p{Script=Han}]|人民政府|党|政|办|关于|信息|年|的|街)/u

// Without a roster: what stands at the head of a title, letterhead or signature, by its form.
const byForm = (text: string): NamedTownship | null => {
  const head = text.replace(/^[^\p{Script=Han}]*(?:(?<=\d)年?度?)?[^\p{Script=Han}]*/u, '')
  const found = NAME.exec(head)?.groups
  if (!found?.name || NOBODY.test(found.name)) return null
  const county = found.county ? countyIn(found.county) : null
  return { township: found.name.replace(/街道(?:办事处|办)$/u, '街道'), county }
}
