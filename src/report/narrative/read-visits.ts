import type { Segment } from './clauses.ts'
import { draftOf } from './drafts.ts'
import type { ReadingState } from './reading-state.ts'
import { keep } from './reading-state.ts'
import type { Sentence } from './sentences.ts'

// What a page prints round a report: its own counter is no figure of the report.
const FURNITURE =
  /发布时间|发布日期|来源:|作者:|字体|字号|打印|责任编辑|^(?:浏览|点击|阅读|访问)(?:次数|数|量)?:/
const VISITS = /^(?:次|人次|人\(次\)|\(人\)次)$/

// «访问总人次3.4万»: the unit stands before the number.
const COUNTED_BEFORE = /(?:人次|次数|[^阅]量)(?:约|近|达|达到|为|突破|超过?|累计|共)*$/

/** Reads a figure of visits to the site: of a day, or of all. */
export const readVisits = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  words: string,
): void => {
  const { unit } = segment.figure
  if (!VISITS.test(unit) && !(unit === '' && COUNTED_BEFORE.test(segment.lead))) return
  if (/最高|峰值|最多|[月周人年季]均|每[月周季]/.test(words) || FURNITURE.test(sentence.text))
    return
  const daily = /日(?:均)?(?:访问|浏览|点击)|每[天日]|日均/.test(words)
  keep(state, draftOf(sentence, segment.figure, daily ? 'visits.daily' : 'visits.total'))
}
