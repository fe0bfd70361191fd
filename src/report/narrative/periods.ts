import type { WordTable } from './word-table.ts'
import { anyOf, expressionOf } from './word-table.ts'

/** Words for less than the year: what they count is no total of it. */
export const PERIODS: WordTable = [
  ['[上下]半年', '上半年公开'],
  ['(?:第?[一二三四1-4]|本|该|当)季度', '一季度公开'],
  ['(?:截[至止]到?|到)(?:[1-9]|10|11)月(?:底|末|份)', '截至6月底公开'],
  [
    '(?<![至到~-])\\d{1,2}月(?:份)?(?:以来|起)|(?:疫情|防汛|活动|宣传[周月日])期间|本月|当月',
    '疫情期间公开',
  ],
  ['(?<!至|-|~|到|\\d)\\d{1,2}月份?(?!\\d|底|末|止|以来|至|-|~|到)', '3月公开'],
  [
    '(?<![\\d年])(?!0?1(?:月(?:1日)?)?[-至到~]12月)\\d{1,2}(?:月(?:\\d{1,2}日)?)?[-至到~]\\d{1,2}月',
    '5月至10月公开',
  ],
]

const OF_PERIOD = expressionOf(PERIODS)
const PERIOD = new RegExp(`^(?:其中)?,?(?:${anyOf(PERIODS)}|\\d{1,2}[-至到~]\\d{1,2}月)$`)

/** True for a noun that names a period and nothing else: «第一季度20条» divides by time. */
export const isPeriod = (noun: string): boolean => PERIOD.test(noun)

const ALONE = new RegExp(
  `^(?:(?:今|本|当)年|20\\d\\d年)?(?:${anyOf(PERIODS)})(?:[,内里中]|以来|期间)*$`,
)
const WHOLE_YEAR = /全年|年度|共|累计|合计|总计/
// «第四季度我镇共发布信息42条» sums up the season, not the year.
const SEASON = /季度|半年/
const NAMES_YEAR = /全年|年度/

/** True for a figure of half a year, a quarter or a month. */
export const isOfPeriod = (clauses: readonly string[]): boolean => {
  const own = clauses[clauses.length - 1] ?? ''
  if (OF_PERIOD.test(own)) return !(SEASON.test(own) ? NAMES_YEAR : WHOLE_YEAR).test(own)
  // «今年3月,集中公开信息15条»: the clause before is nothing but the period.
  const before = clauses[clauses.length - 2] ?? ''
  return ALONE.test(before) && !WHOLE_YEAR.test(own)
}
