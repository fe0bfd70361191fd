import type { Paragraph } from '../report-document.ts'
import type { MappedText } from './mapped-text.ts'
import { normalise } from './mapped-text.ts'
import { sectionOf, titleCuts } from './section-titles.ts'
import { isCut } from './word-breaks.ts'

/** A stretch of normalised text. */
export interface Sentence {
  readonly text: string
  /** Place in the narrative of each character; null where they run on from `start`. */
  readonly at: readonly number[] | null
  readonly start: number
  /** Bracketed figures taken out of `text`, each with the index in `text` where it stood. */
  readonly asides: readonly { readonly after: number; readonly sentence: Sentence }[]
  /** The sign that ended it: 。 or a line feed. */
  readonly stop: string
}

/** The running text of a report: one string, with the way back to its lines. */
export interface Narrative {
  readonly source: string
  readonly mapped: MappedText
  /** The line of a place in `source`; null where the file has no lines. */
  readonly lineOf: (place: number) => number | null
}

const HEADING =
  /^\s*(?:[一二三四五六七八九十]+[、,是]|[(（]|第[一二三四五六七八九十]|\d{1,2}[.、．]|[-—•·*①-⑳])/
const ENDS = /[。!?！？;；:：,，、…]\s*$/

/** True where a line break only wraps a sentence, as in text taken from a PDF. */
const wraps = (before: Paragraph, after: Paragraph): boolean => {
  const [left, right] = [before.text.trim(), after.text.trim()]
  if (left === '' || right === '') return false
  if (before.line !== null && after.line !== null && after.line - before.line > 1) return false
  if (/\d[余多万]?$/.test(left) && /^(?:余|多|万)?[年月日条件份篇次项期则宗起]/.test(right))
    return true
  if (
    /^\d[\d,，.]*\s*[余多万]?[条件份篇]/.test(right) &&
    !/[，,、。；;：:\s]$/.test(left) &&
    left.length >= 8
  )
    return true
  if (isCut(left, right)) return true
  if (HEADING.test(right) || sectionOf(right.split(/[:：,，。]/)[0] ?? '') !== null) return false
  if (/[，,、]$/.test(left)) return left.length >= 25
  return left.length >= 25 && !ENDS.test(left) && !(HEADING.test(left) && left.length < 30)
}

/** Joins paragraphs to one text, mending wrapped lines. */
export const narrativeOf = (paragraphs: readonly Paragraph[]): Narrative => {
  const starts: number[] = []
  let source = ''
  paragraphs.forEach((paragraph, i) => {
    const before = paragraphs[i - 1]
    if (before !== undefined && !wraps(before, paragraph)) source += '\n'
    starts.push(source.length)
    source += paragraph.text
  })
  const lineOf = (place: number): number | null => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return paragraphs[low]?.line ?? null
  }
  return { source, mapped: normalise(source), lineOf }
}

const HAS_FIGURE = /\d|[一二两三四五六七八九十百千万][条件份篇次余多]|被采[用纳]的/
// «(32条)» is the figure of what stands before it; «(1个)» counts accounts.
const PLAIN_FIGURE =
  /^(?:共计?|合计|总计|计|约|近)?\d+(?:'\d{3})*(?:\.\d+)?[余多]?万?[余多]?(?:条次|件次|篇次|人次|条|件|份|篇|则|项|期|次)[余多]?$/
const UNIT_BRACKET = /^(?:人|次|条|件)$/
const COUNTS_ACCOUNTS = /^(?:共|含)?\d+个$/

/** Lifts brackets that hold figures of their own out of a sentence that starts at `start`. */
const liftAsides = (text: string, start: number, stop: string): Sentence => {
  if (!text.includes('(')) return { text, at: null, start, asides: [], stop }
  const kept: string[] = []
  const places: number[] = []
  const asides: { after: number; sentence: Sentence }[] = []
  const keep = (from: number, to: number): void => {
    for (let k = from; k < to; k += 1) {
      kept.push(text.charAt(k))
      places.push(start + k)
    }
  }
  let i = 0
  while (i < text.length) {
    const close = text.charAt(i) === '(' ? closing(text, i) : -1
    const inner = close > i ? text.slice(i + 1, close) : ''
    if (!HAS_FIGURE.test(inner) || UNIT_BRACKET.test(inner)) {
      keep(i, i + 1)
      i += 1
      continue
    }
    if (PLAIN_FIGURE.test(inner)) keep(i + 1, close)
    else if (!COUNTS_ACCOUNTS.test(inner) && !/^\d{1,2}$/.test(inner))
      asides.push({ after: kept.length, sentence: liftAsides(inner, start + i + 1, ')') })
    i = close + 1
  }
  return { text: kept.join(''), at: places, start, asides, stop }
}

/** The bracket that closes the one at `open`, within 400 characters; -1 if there is none. */
const closing = (text: string, open: number): number => {
  let depth = 0
  const last = Math.min(text.length, open + 400)
  for (let i = open; i < last; i += 1) {
    const char = text.charAt(i)
    if (char === '(') depth += 1
    else if (char === ')') {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return -1
}

// A page without punctuation is cut where it must be: no sentence of a report is longer.
const LONGEST = 1200

/** Cuts the normalised narrative at 。！？, line ends and titles within a line. */
export const sentencesOf = (mapped: MappedText): Sentence[] => {
  const sentences: Sentence[] = []
  const { text } = mapped
  const titles = titleCuts(text)
  let start = 0
  for (let i = 0; i <= text.length; i += 1) {
    const char = i === text.length ? '\n' : text.charAt(i)
    if (titles.has(i) && i > start) {
      sentences.push(liftAsides(text.slice(start, i), start, ''))
      start = i
    }
    const cut = i - start >= LONGEST && /[,;、(]/.test(char)
    if (char !== '。' && char !== '\n' && char !== '!' && char !== '?' && !cut)
      if (i - start < 2 * LONGEST) continue
    if (i > start) sentences.push(liftAsides(text.slice(start, i), start, char))
    else if (char === '\n') {
      const last = sentences[sentences.length - 1]
      if (last?.stop === '。') sentences[sentences.length - 1] = { ...last, stop: '。\n' }
    }
    start = char === '。' || char === '\n' || char === '!' || char === '?' ? i + 1 : i
  }
  return sentences
}
