import type { IndicatorId } from '../../form/indicators.ts'
import type { Segment } from './clauses.ts'
import { splitClauses } from './clauses.ts'
import { saysAllDone } from './deeds-without-number.ts'
import { draftOf, draftOfWords, placeOf } from './drafts.ts'
import { dividesCases } from './subject-here.ts'
import type { Subject } from './subjects.ts'
import { subjectOf } from './subjects.ts'
import { ratesOf } from './rates.ts'
import type { ReadingState } from './reading-state.ts'
import type { OutcomeKind } from './reading-state.ts'
import { keep, noteReceived, tellsOtherYear } from './reading-state.ts'
import { isIntended } from './scopes.ts'
import type { Sentence } from './sentences.ts'
import { withoutPrefixes } from './prefixes.ts'
import type { Section } from './section-titles.ts'
import type { Nought } from './zero-words.ts'
import { noughtsOf } from './zero-words.ts'

const ANSWERED: Partial<Record<Subject, IndicatorId>> = {
  application: 'narrative.applications_answered',
  mail: 'mail.replied',
  hotline: 'hotline.replied',
}
const RECEIVED: Partial<Record<IndicatorId, Subject>> = {
  'narrative.applications_received': 'application',
  'mail.received': 'mail',
  'hotline.received': 'hotline',
}

const NOTHING =
  /^(?:均?无|没有|未发生|暂无|均?为?零)(?:此类|相关|该类)?(?:情况|事项|案件)?(?:发生)?$/
const OF_SECTION: Partial<Record<Section, readonly IndicatorId[]>> = {
  application: ['narrative.applications_received'],
  disputes: ['narrative.reviews', 'narrative.litigations'],
}

/** Reads «无» below a title: none of what the title speaks of. */
const readNothing = (state: ReadingState, sentence: Sentence): void => {
  const { text } = sentence
  if (state.section === null || !NOTHING.test(withoutPrefixes(text))) return
  for (const indicator of OF_SECTION[state.section] ?? [])
    keep(state, draftOfWords(sentence, indicator, 0, 'stated', 0, text.length))
}

/** True where the sentence tells a number for what its words seem to deny. */
const isToldHere = (state: ReadingState, sentence: Sentence, nought: Nought): boolean => {
  const denied = placeOf(sentence, nought.start, nought.end)
  for (const draft of state.drafts.slice(state.draftsBefore)) {
    if (draft.indicator !== nought.indicator || draft.value === 0) continue
    const within = draft.number >= denied.number && draft.number <= denied.numberEnd
    if (!within && draft.value !== null) return true
    // «没有收到一起申请»: the number is what is denied.
    if (within) state.drafts.splice(state.drafts.indexOf(draft), 1)
  }
  return false
}

/** Reads the noughts told in words. */
export const readNoughts = (state: ReadingState, sentence: Sentence): void => {
  readNothing(state, sentence)
  for (const nought of noughtsOf(sentence.text)) {
    if (tellsOtherYear(state, sentence.text.slice(0, nought.start))) continue
    // «收到6件,没有代理机构申请»: the number stands, what is denied is a part.
    if (isToldHere(state, sentence, nought)) continue
    const draft = keep(
      state,
      draftOfWords(sentence, nought.indicator, 0, 'stated', nought.start, nought.end),
    )
    const subject = RECEIVED[nought.indicator]
    if (subject !== undefined) {
      noteReceived(state, subject, draft)
    }
  }
}

/**
 * «10件,1件予以公开,2件无法提供,7件结转»: answered are those whose outcome is told, and only if the
 * outcomes account for everything received.
 */
export const readOutcomes = (state: ReadingState, sentence: Sentence): void => {
  const { outcomes } = state
  const all = state.received.get('application')
  const first = outcomes.find((outcome) => outcome.as === 'ended')
  if (all === undefined || first === undefined || all.value === null) return
  const sumOf = (kind: OutcomeKind): number =>
    outcomes.reduce((n, outcome) => n + (outcome.as === kind ? outcome.value : 0), 0)
  const answered = sumOf('ended')
  const told = state.drafts.some((d) => d.indicator === 'narrative.applications_answered')
  if (told || answered + sumOf('carried out') !== all.value + sumOf('carried in')) return
  const figure = { ...first.segment.figure, value: answered }
  keep(state, draftOf(sentence, figure, 'narrative.applications_answered'))
}

/** The subject whose figure came last («收到建议12条,采纳3条,全部回复»). */
const lastReceived = (state: ReadingState): Subject | null => {
  let last: Subject | null = null
  let at = -1
  for (const [subject, draft] of state.received)
    if (ANSWERED[subject] !== undefined && draft.number > at) {
      last = subject
      at = draft.number
    }
  return last
}

/** Adds «all of them» for a subject: as many answered as were received. */
const answerAll = (
  state: ReadingState,
  sentence: Sentence,
  subject: Subject | null,
  start: number,
  end: number,
): void => {
  const all = subject === null ? undefined : state.received.get(subject)
  const indicator = subject === null ? undefined : ANSWERED[subject]
  if (all === undefined || indicator === undefined || all.value === null || all.value === 0) return
  // With cases carried in, all of them are more than those received.
  const carriedIn = state.outcomes.some(({ as, value }) => as === 'carried in' && value > 0)
  if (subject === 'application' && carriedIn) return
  if (state.drafts.some((d) => d.indicator === indicator && d.number > all.number)) return
  keep(state, draftOfWords(sentence, indicator, all.value, all.status, start, end))
}

/** Reads «申请1件已办结»: the words behind the number answer all of it. */
export const readDoneBehind = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  subject: Subject,
): void => {
  const { end } = segment.figure
  answerAll(state, sentence, subject, end, end + segment.tail.length)
}

/** Reads «均已按时办结» between two figures. */
export const readDoneBefore = (state: ReadingState, sentence: Sentence, segment: Segment): void => {
  for (const clause of segment.clauses.slice(0, -1)) {
    if (!saysAllDone(clause)) continue
    const start = sentence.text.lastIndexOf(clause, segment.figure.start)
    if (start >= 0) answerAll(state, sentence, state.subject, start, start + clause.length)
  }
}

const ALL_OF_THEM = /^(?:均|全部|都|皆)/

/** The subjects received in the sentence at hand, or the one told of. */
const receivedHere = (state: ReadingState, told: Subject | null): (Subject | null)[] => {
  const here = new Set(state.drafts.slice(state.draftsBefore))
  const subjects = [...state.received]
    .filter(([subject, draft]) => ANSWERED[subject] !== undefined && here.has(draft))
    .map(([subject]) => subject)
  return subjects.length > 1 ? subjects : [told]
}

// «3件,其中1件撤回,其余2件均已答复»: all of the rest is not all.
const OF_THE_REST = /(?:其余|剩余|余下|另外?)的?\d+[^\d,;。]{0,4}$/

const SAYS_ALL = /均|全部|都|皆|已|完毕|完结/

/** Reads «均已按时办结» in the clauses after the last figure. */
export const readAllDone = (state: ReadingState, sentence: Sentence, from: number): void => {
  let at = from
  for (const clause of splitClauses(sentence.text.slice(from))) {
    const start = sentence.text.indexOf(clause, at)
    at = start + clause.length
    const said = /^[^均全都已并]*?((?:均|全部|都|已|并).*)$/.exec(clause)?.[1] ?? ''
    if (!saysAllDone(clause) && !(start === from && saysAllDone(said))) continue
    if (state.planned || isIntended(sentence.text, at)) continue
    if (start === from && OF_THE_REST.test(sentence.text.slice(0, from))) continue
    // Apart from the figure it must say that it is all and done: «严格按程序办理» is how it is done.
    if (from === 0 && !SAYS_ALL.test(clause)) continue
    const named = subjectOf(clause)
    const subject = named !== null && ANSWERED[named] !== undefined ? named : state.subject
    const told = subject !== null && ANSWERED[subject] !== undefined ? subject : lastReceived(state)
    // Of another paragraph's cases only a sentence that starts with it tells.
    if (told !== null && state.receivedIn.get(told) !== state.paragraph && start > 0) continue
    // «热线受理20件,信箱受理5件,均已办结»: all of them that the sentence tells.
    const each = named === null && ALL_OF_THEM.test(clause) ? receivedHere(state, told) : [told]
    for (const one of each) answerAll(state, sentence, one, start, at)
  }
}

const bothLinesHere = ({ drafts, draftsBefore }: ReadingState): boolean => {
  const told = drafts.slice(draftsBefore).map(({ indicator }) => indicator)
  return told.some((id) => id.startsWith('mail.')) && told.some((id) => id.startsWith('hotline.'))
}

const CARRIED_IN = /上年|上一年|[含加][^,;。]{0,8}(?:结转|转结)/

/**
 * Reads printed rates of reply: the mailbox's has an indicator, an application's 100 % means all. A
 * rate of what was carried in as well is no rate of what was received.
 */
export const readRates = (state: ReadingState, sentence: Sentence): void => {
  for (const rate of ratesOf(sentence.text)) {
    if (state.planned || isIntended(sentence.text, rate.start)) continue
    if (tellsOtherYear(state, sentence.text.slice(0, rate.start))) continue
    const clauses = sentence.text.slice(0, rate.end).split(/[,;:、。]/)
    let subject: Subject | null = null
    for (let i = clauses.length - 1; i >= 0 && subject === null; i -= 1)
      if (i === 0 || !dividesCases(clauses[i] ?? '')) subject = subjectOf(clauses[i] ?? '')
    subject ??= state.lost ? null : state.subject
    // «热线、信箱共办理88件,办结率98%», «热线受理48件,留言板受理2件,办结率98%»: of both, and neither's.
    const own = subjectOf(clauses[clauses.length - 1] ?? '')
    const ofBoth = rate.value !== 100 && own === null && bothLinesHere(state)
    if ((state.mixed || ofBoth) && subject !== 'application') continue
    if (subject === 'mail')
      keep(
        state,
        draftOfWords(
          sentence,
          'mail.reply_rate',
          rate.value,
          rate.approximate ? 'approximate' : 'stated',
          rate.numberStart,
          rate.end,
        ),
      )
    else if (subject === 'application' || subject === 'hotline') {
      if (subject === 'application' && rate.value === 100 && !rate.approximate)
        answerAll(state, sentence, subject, rate.start, rate.end)
      if (!rate.approximate && !CARRIED_IN.test(state.paragraphText + sentence.text))
        state.rates.push({
          of: subject,
          value: rate.value,
          ...placeOf(sentence, rate.numberStart, rate.end),
        })
    }
  }
}
