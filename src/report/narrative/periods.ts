import type { WordTable } from './word-table.ts'
import { anyOf, expressionOf } from './word-table.ts'

/** Words for less than the year: what they count is no total of it. */
export const PERIODS: WordTable = [
  ['[上下]半年', '上半年公开'],
  ['第?[一二三四1-4]季度', '一季度公开'],
  ['(?<!至|-|~|到|\\d)\\d{1,2}月份?(?!\\d|底|末|止|以来|至|-|~|到)', '3月公开'],
]

const OF_PERIOD = expressionOf(PERIODS)
const PERIOD = new RegExp(`^(?:其中)?,?(?:${anyOf(PERIODS)}|\\d{1,2}[-至到~]\\d{1,2}月)$`)

/** True for a noun that names a period and nothing else: «第一季度20条» divides by time. */
export const isPeriod = (noun: string): boolean => PERIOD.test(noun)

const WHOLE_YEAR = /全年|年度|共|累计|合计|总计/

/** True for a figure of half a year, a quarter or a month. */
export const isOfPeriod = (clauses: readonly string[]): boolean => {
  const own = clauses[clauses.length - 1] ?? ''
  return OF_PERIOD.test(own) && !WHOLE_YEAR.test(own)
}
