import type { Segment } from './clauses.ts'
import { hasHead, opensList } from './list-opening.ts'
import { doesOther } from './other-deeds.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { outcomeOf } from './read-bare.ts'
import type { ReadingState } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import { subjectOf } from './subjects.ts'
import { predicatesOf } from './verbs.ts'

const OF_ITEMS = /^(?:条|件|份|篇|条次)$/
const OF_INFORMATION = /信息|公开|公示|公告|动态/
const SUMS_UP = /(?:总计|合计|共计|总共)[^,;]{0,16}$/

// What the words before the list do: «公开内容全面,其中…» tells of publication, «清理信息,涉及…» not.
const tellsOfOther = (segment: Segment): boolean =>
  segment.clauses
    .slice(0, -1)
    .filter((clause) => withoutMarks(clause) !== '' && !/^(?:从|按)[^,]{1,12}[看分]$/.test(clause))
    .some((clause) => doesOther(withoutPrefixes(clause)) || !/公开|发布|更新/.test(clause))

const isPlain = (segment: Segment): boolean => {
  const own = segment.clauses[segment.clauses.length - 1] ?? ''
  return (
    OF_ITEMS.test(segment.figure.unit) &&
    predicatesOf(withoutMarks(own)).every((p) => p.object === '' && p.before !== '') &&
    outcomeOf(own) === null &&
    [null, 'interpretation'].includes(subjectOf(own))
  )
}

/** «动态60条,公告22条,全年总计公开90条»: how many items stand before the sum that heads them. */
export const itemsBeforeSum = (segments: readonly Segment[]): number => {
  const sum = segments.findIndex((segment) => SUMS_UP.test(segment.lead))
  return sum >= 2 && segments.slice(0, sum).every(isPlain) ? sum : 0
}

const ITEM = /^(?!.*(?:年度|全年|共|累计|新增|[我本][镇乡]))[^,;:。]{2,20}$/

/** «(一)机构职能 3条» on a line of its own below 主动公开情况: an item of what was published. */
export const isListedLine = (
  state: ReadingState,
  segments: readonly Segment[],
  sentence: Sentence,
): boolean => {
  const [only] = segments
  if (only === undefined || segments.length > 1 || state.section !== 'disclosure') return false
  if (!state.lastStop.includes('\n') || !/^[。;,、]?$/.test(sentence.text.slice(only.figure.end)))
    return false
  const noun = withoutMarks(only.lead)
  // The line is numbered as items are.
  if (!/^[(\d一二三四五六七八九十①-⑳]/.test(only.lead) || noun === only.lead) return false
  return ITEM.test(noun) && isPlain(only) && !doesOther(withoutPrefixes(noun))
}

// A column of the site, named after the law's words, heads the row of columns.
const CLASS_OF_LAW = /^法定主动公开(?:内容|事项)$/

const sumsUpTo = (segments: readonly Segment[], sum: number | null): boolean =>
  sum !== null && segments.reduce((all, { figure }) => all + (figure.value ?? 0), 0) === sum

/** «其中,动态76条,公告21条» where no total was told: the items still say what was published. */
export const isHeadless = (
  state: ReadingState,
  segments: readonly Segment[],
  text: string,
): boolean =>
  segments.length > 1 &&
  state.list === null &&
  !hasHead(state, segments[0]?.lead ?? '') &&
  state.subject === null &&
  !state.lost &&
  (sumsUpTo(segments, state.sumAhead) ||
    ((opensList(segments[0]?.lead ?? '') ||
      CLASS_OF_LAW.test(segments[0]?.lead ?? '') ||
      state.section === 'disclosure') &&
      (OF_INFORMATION.test(text) || state.section === 'disclosure'))) &&
  !segments.some(tellsOfOther) &&
  segments.every(isPlain)
