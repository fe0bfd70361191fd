import type { WordTable } from './word-table.ts'
import { endingOf } from './word-table.ts'

/** Words of quantity at the end of a clause; «统计», «行为» and «国有» end in the same signs. */
export const QUANTITY: WordTable = [
  ['\\((?:单位:)?[条件份篇](?:次)?\\)', '主动公开数量(条)'],
  ['共计|总共|一共|合计|总计|共有|(?<!公)共', '信息共计'],
  ['(?<![统审会设预])(?:累计|计)', '信息累计'],
  ['(?<=信息)总?量', '公开信息量'],
  ['总?数量|数目|总?条数|(?<!文)件数|篇数|总数|总量|(?<![多少])数', '信息总数'],
  ['达到|(?<![传表抵])达|(?<![行作认])为|(?<![所国享])有|是', '信息达到'],
  ['已|了|:|的|均|各|分别|约|(?<![侵挤抢])占', '信息分别'],
]

const AT_END = endingOf(QUANTITY)

/** A clause without the words of quantity at its end («政府信息共计» is «政府信息»). */
export const withoutQuantity = (clause: string): string => {
  let rest = clause
  for (;;) {
    const shorter = rest.replace(AT_END, '')
    if (shorter === rest) return rest
    rest = shorter
  }
}
