import type { Paragraph } from '../report-document.ts'
import { labelKey } from '../labels/label-key.ts'
import { isRowLabel } from '../labels/form-rows.ts'
import { kindOf, tokenOf, type Token } from './token.ts'

const GLUED = /^(.*[^\d.,，．\s])([0-9０-９]+)$/u

/** A label with its row's digits against it becomes two tokens; other texts stay one. */
export const splitGlued = (token: Token): readonly Token[] => {
  if (token.kind !== 'text') return [token]
  const parts = GLUED.exec(token.text)
  if (!parts?.[1] || !parts[2] || !isRowLabel(labelKey(parts[1]))) return [token]
  return [
    { ...token, text: parts[1] },
    { ...token, kind: 'value', text: parts[2].normalize('NFKC'), glued: true },
  ]
}

const UNIT = /^(?:条|件|次|篇|万元|个|人|人次)$/u

const joinInside = (text: string): string =>
  text
    .replace(/[（(][^（）()]*[)）]/gu, (note) => note.replace(/\s+/gu, ''))
    .replace(/(\d)\s+(?=(?:件|条|项|万?元|宗|[（(]))/gu, '$1')

// «22（其中修订 16»: the number is a note's, which the next line ends.
const isInNote = (words: readonly string[]): boolean => /[（(][^（）()]*$/u.test(words.join(''))

/**
 * One line of plain text: the words in front, then the figures that end it («规章 0 0 0»). A blank
 * line is a blank token, which may or may not be a cell. Labels of several rows stay apart.
 */
export const lineTokens = (paragraph: Paragraph, block: number): readonly Token[] => {
  const text = joinInside(paragraph.text.trim())
  const whole = tokenOf(text, paragraph.line, block)
  if (whole.kind === 'blank' || !/\s/u.test(text)) return splitGlued(whole)
  const words = text.split(/\s+/u)
  let cut = words.length
  while (cut > 0 && kindOf(words[cut - 1] ?? '') === 'value') cut--
  if (cut === words.length && words.every((word) => isRowLabel(labelKey(word))))
    return words.map((word) => tokenOf(word, paragraph.line, block))
  if (cut === words.length || isInNote(words.slice(0, cut))) return splitGlued(whole)
  const figures = words.slice(cut).map((word) => tokenOf(word, paragraph.line, block))
  // The 2014 sheet prints the unit between label and figure.
  const unit = cut > 1 && UNIT.test(words[cut - 1] ?? '') ? 1 : 0
  if (unit > 0) figures.unshift(tokenOf(words[cut - 1] ?? '', paragraph.line, block))
  const head = words.slice(0, cut - unit).join('')
  return head === '' ? figures : [tokenOf(head, paragraph.line, block), ...figures]
}

const OPEN_NOTE = /^\d[^）)]*[（(][^）)]*$/u
const LONGEST_NOTE = 8

/**
 * A cell whose note was broken over lines («22（其中» / «修订16件）») is put together again, with all
 * that stands before its bracket closes: a figure in there cannot be told from the note's own.
 */
export const joinBrokenNotes = (tokens: readonly Token[]): readonly Token[] => {
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    // «增», «/», «减»: a heading's characters below each other.
    const isStroke = token.text === '/' && /增$/u.test(joined.at(-1)?.text ?? '')
    if (isStroke && tokens[i + 1]?.text.startsWith('减') === true) {
      joined.push({ ...token, kind: 'text' })
      continue
    }
    const end = OPEN_NOTE.test(token.text) ? closeOfNote(tokens, i) : i
    const text = tokens.slice(i, end + 1).map((part) => part.text)
    joined.push(end > i ? tokenOf(text.join(''), token.line, token.block) : token)
    i = end
  }
  return joined
}

const closeOfNote = (tokens: readonly Token[], from: number): number => {
  let words = 0
  for (let i = from + 1; i < tokens.length && words < LONGEST_NOTE; i++) {
    const text = tokens[i]?.text ?? ''
    if (/[（(]/u.test(text)) break
    if (/[）)]/u.test(text)) return i
    if (text !== '') words++
  }
  return from
}
