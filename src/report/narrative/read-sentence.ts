import type { Segment } from './clauses.ts'
import { segmentsOf } from './clauses.ts'
import { distribute } from './distribute.ts'
import type { Draft } from './drafts.ts'
import { figuresOf } from './figures.ts'
import { subjectOf } from './subjects.ts'
import { endList, hasHead, openListAhead, openListBySum, opensList } from './list-opening.ts'
import { sumOf } from './part-lists.ts'
import { withoutPrefixes } from './prefixes.ts'
import { predicatesOf } from './verbs.ts'
import type { Parent } from './read-disclosure.ts'
import { readSegment } from './read-segment.ts'
import { isHeadless, isListedLine, itemsBeforeSum } from './free-lists.ts'
import { readAllThere } from './read-where.ts'
import { sectionOf } from './section-titles.ts'
import { readAllDone, readDoneBefore, readNoughts, readOutcomes, readRates } from './read-words.ts'
import type { Outcome, ReadingState } from './reading-state.ts'
import { forgetCases, noteYear, startYear } from './reading-state.ts'
import { closeTally, dropRivals } from './tally.ts'
import type { Sentence } from './sentences.ts'

const KINDS_OF =
  /^(?:政府|政务|公开|主动公开)?(?:信息|内容|事项|栏目)?[,、]?(?:共计?|合计|总计|累计)(?:公开|发布)?(?:信息|政府信息)?$/

// «编发87期共260条», «编发87期,发布信息260条».
const ISSUES_OF =
  /^(?:,?共计?)?$|^,(?:共|累计)?(?:发布|推送|推发|更新)(?:各类)?(?:信息|文章|图文|推文|稿件|内容)?(?:共计?|累计)?$/

/** «推送12期60条»: the issues give their words to the items and are no figure themselves. */
const withoutIssues = (segments: readonly Segment[]): Segment[] => {
  const merged: Segment[] = []
  let words: Segment | null = null
  segments.forEach((segment, i) => {
    const next = segments[i + 1]
    // «推送12期60»: the items have lost their unit, and the issues are not them.
    if (next?.lead === '' && segment.tail === '' && next.figure.unit === '') return
    // «公开52项信息共430条»: kinds are counted beside the items.
    const kinds =
      next !== undefined &&
      /^(?:项|个|类)$/.test(segment.figure.unit) &&
      /^(?:条|篇|件|份|则|条次)$/.test(next.figure.unit) &&
      KINDS_OF.test(segment.tail + next.lead)
    const issues =
      kinds ||
      (next !== undefined &&
        (segment.figure.unit === '期' ? ISSUES_OF : /^$/).test(segment.tail + next.lead) &&
        /^(?:期|次|个|项|场次|批次)$/.test(segment.figure.unit) &&
        /^(?:条|篇|件|份|则|条次)$/.test(next.figure.unit))
    if (issues) words = segment
    else {
      merged.push(
        words === null ? segment : { ...segment, lead: words.lead, clauses: words.clauses },
      )
      words = null
    }
  })
  return merged
}

const OTHERS_TOO = /^[^,]{0,4}等|其[他余][^\d]*(?:信息|栏目|内容|领域)/

/** True if the first figure of a sentence may still be an item of the list before it. */
const goesOn = (state: ReadingState, segment: Segment, sentence: Sentence): boolean => {
  const { list } = state
  if (list === null || sentence.stop === ')') return true
  if (opensList(segment.lead)) return hasHead(state, segment.lead)
  const { lead } = segment
  const item =
    lead.length <= 25 &&
    !/[,;]/.test(lead) &&
    predicatesOf(lead).every((p) => withoutPrefixes(p.before) !== '' || p.object !== '')
  if (!item || state.lastStop !== '。') return item
  // Over a full stop a list goes on only with one item a sentence.
  const alone = /^(?:[条件份篇则]|)[,;。]?$/.test(
    sentence.text.slice(segment.figure.end - segment.figure.unit.length),
  )
  const short = sumOf(list) < (list.head.value ?? 0)
  return alone && list.parts.length > 0 && short && subjectOf(lead) === null
}

const NOT_READ =
  /^(?:不含|不同|同一|注|剔除|已扣除|扣除|不包括|占|较|同比|去年|上年|含上年|其中结转|均)/

const parentOf = (told: Draft): Parent => {
  const { indicator } = told
  if (indicator === 'disclosed.by_topic') return { draft: told, kind: 'topic' }
  return { draft: told, kind: indicator === 'disclosed.by_channel' ? 'channel' : 'total' }
}

/** Reads figures in brackets: they belong to the figure before them and leave no trace after. */
const readAside = (
  state: ReadingState,
  sentence: Sentence,
  kind: Outcome,
  told: Draft | null,
): void => {
  const { text } = sentence
  if (NOT_READ.test(text)) return
  const { list, head, headKind, subject, sentenceParts, lost, lostUnit, detailed } = state
  if (kind === 'subject' && !/其中|包括|含/.test(text)) readText(state, sentence, null)
  else if (told !== null && (kind === 'total' || kind === 'part')) {
    state.list = null
    if (subjectOf(text) === 'visits') {
      state.subject = null
      readText(state, sentence, null)
    } else if (/其中|包括|包含|含|涉及|分别/.test(text) || figuresOf(text).length > 1) {
      readText(state, sentence, parentOf(told))
      endList(state)
    }
  }
  const before = { list, head, headKind, subject, sentenceParts, lost, lostUnit, detailed }
  Object.assign(state, before)
}

// Most sentences of a report tell no figure: words of quantity, denial or answering must occur.
const MAY_TELL =
  /[\d零一二两三四五六七八九十百千万未无没不率]|[答回办]复|办结|办理|处理|完结|公开|[条件期][,;、]|[条件期]$|其[中他余]|如下|包括|:$/

// A list in one sentence has no more items than this; its sum is looked ahead for.
const MOST_ITEMS = 40

const readText = (state: ReadingState, sentence: Sentence, parent: Parent | null): void => {
  const { text } = sentence
  if (!MAY_TELL.test(text) || !/[\u4e00-\u9fff]/.test(text)) return
  const segments = withoutIssues(distribute(segmentsOf(text, figuresOf(text))))
  let run = isHeadless(state, segments, text) || isListedLine(state, segments, sentence)
  const before = itemsBeforeSum(segments)
  let asideAt = 0
  state.sentenceParts = []
  state.afterTotal = false
  state.deed = 'none'
  state.mixed = false
  state.lostUnit = ''
  state.detailed = false
  state.afterItem = false
  segments.forEach((segment, i) => {
    const known = state.drafts.length
    state.figures = i
    state.ahead = segments.slice(i, i + MOST_ITEMS)
    if (i === 0 && !goesOn(state, segment, sentence)) endList(state)
    noteYear(state, segment.clauses)
    readDoneBefore(state, sentence, segment)
    const within = parent !== null && parent.kind !== 'other'
    const kind = readSegment(
      state,
      sentence,
      segment,
      i === 0 ? parent : null,
      run || within || i < before,
    )
    if (kind !== 'aside') {
      run = kind === 'part' || kind === 'item'
      state.afterTotal = kind === 'total'
      state.lost = kind === 'none'
      state.afterItem = kind === 'item'
      state.lostUnit = state.lost ? segment.figure.unit : ''
    }
    if (kind === 'total') openListBySum(state)
    if (kind === 'total' && state.head !== null)
      readAllThere(state, sentence, state.head, segment.figure.end)
    const next = segments[i + 1]?.figure.start ?? Infinity
    const told = kind === 'total' ? state.head : (state.drafts[known] ?? null)
    for (; asideAt < sentence.asides.length; asideAt += 1) {
      const aside = sentence.asides[asideAt]
      if (aside === undefined || aside.after > next) break
      if (aside.after >= segment.figure.end) readAside(state, aside.sentence, kind, told)
    }
  })
  const end = segments[segments.length - 1]?.figure.end ?? 0
  const tail = text.slice(end)
  openListAhead(state, tail)
  if (state.list !== null && OTHERS_TOO.test(tail)) state.list.open = true
  closeTally(state)
  dropRivals(state, text)
  readOutcomes(state, sentence)
  readNoughts(state, sentence)
  readAllDone(state, sentence, end)
  readRates(state, sentence)
}

const MARKED =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\)|第[一二三四五六七八九十]|[一二三四五六七八九十]是|\d{1,2}[.、])/

const LOOKS_AHEAD = /^(?:[一二三四五六七八九十]是)?(?:下一?步|今后|明年|下一?年度?)/

/** A heading, numbered or short, that says what the text below speaks of. */
const isHeading = (text: string): boolean => {
  if (text.length > 40 || /\d[条件份]/.test(text)) return false
  if (MARKED.test(text)) return true
  return text.length <= 20 && !/[,\d未无没不零]/.test(text) && subjectOf(text) !== null
}

/** The number of a sentence that does nothing but sum up («以上合计公开政府信息12条»). */
const sumAhead = (next: Sentence | undefined): number | null => {
  const sum = /^(?:以上|上述|全年|各项|,)*(?:合计|共计|总计)[^\d,]{0,14}(\d+)[条件份篇]/.exec(
    next?.text ?? '',
  )
  return sum === null ? null : Number(sum[1])
}

/** Reads one sentence into the state. */
export const readSentence = (
  state: ReadingState,
  sentence: Sentence,
  next: Sentence | undefined,
): void => {
  if (state.lastStop.includes('\n')) {
    state.paragraph += 1
    state.planned = state.section === 'plan'
    state.lost = false
    state.paragraphText = ''
    state.subject = null
    if (sentence.text.length >= 40 && state.list === null) forgetCases(state)
  }
  state.sentence += 1
  state.draftsBefore = state.drafts.length
  startYear(state, sentence.text, !state.lastStop.includes('\n'))
  state.partsBefore = state.sentenceParts
  state.sumAhead = sumAhead(next)
  const section = sectionOf(sentence.text.replace(/[:,]$/, ''))
  if (section !== null || isHeading(sentence.text)) {
    state.section = section ?? subjectOf(sentence.text)
    state.planned = state.section === 'plan'
    state.subject = null
    endList(state)
    state.head = null
    forgetCases(state)
  }
  if (state.subject === 'visits') state.subject = null
  if (LOOKS_AHEAD.test(sentence.text)) state.planned = true
  readText(state, sentence, null)
  state.paragraphText += sentence.text
  state.lastStop = sentence.stop
  if (sentence.stop === '。\n') endList(state)
}
