import { plainText } from '../plain-text.ts'
import { remember } from '../remember.ts'

/** A word as part of a label: its letters, and how its brackets begin or end a note. */
export interface LabelPiece {
  readonly letters: string
  /** Letters after a bracket that closes a note begun before. */
  readonly afterNote: string
  readonly closesNote: boolean
  readonly opensNote: boolean
  /** Whether the word is nothing but a note, or the beginning of one. */
  readonly beginsWithNote: boolean
  readonly ordinal: Ordinal | null
}

/** How a label is numbered: «一、», «（一）» or «1.». */
export type Ordinal = 'chinese' | 'bracketed' | 'arabic'

/** How a label that is printed so is numbered, if it is. */
export const ordinalOf = (text: string): Ordinal | null => {
  const plain = plainText(text)
  if (/^\([一二三四五六七八九十]/u.test(plain)) return 'bracketed'
  if (/^[一二三四五六七八九十]{1,3}[、.,]/u.test(plain)) return 'chinese'
  return /^\d{1,2}[.、](?!\d)/u.test(plain) ? 'arabic' : null
}

const ORDINAL =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.,]|\d{1,2}[.、](?!\d)|[①-⑳])+/u
const AMONG_THEM = /^其中[:,]?/u
const WHOLE_NOTE = /\([^()]*\)|\[[^[\]]*\]/gu
const MARKS = /[^\p{L}\p{N}/]+/gu

const lettersOf = (text: string): string => text.replace(MARKS, '')

/** Takes a word apart as a piece of a label; its ordinal is left out. */
export const labelPiece = remember((word): LabelPiece => {
  const text = plainText(word.replace(/[①-⑳]/gu, '')).replace(ORDINAL, '').replace(AMONG_THEM, '')
  const close = text.search(/[)\]]/u)
  const open = text.search(/[([]/u)
  const closesNote = close >= 0 && (open < 0 || close < open)
  const rest = (closesNote ? text.slice(close + 1) : text).replace(WHOLE_NOTE, '')
  const unclosed = rest.search(/[([]/u)
  const bare = unclosed < 0 ? rest : rest.slice(0, unclosed)
  return {
    letters: closesNote ? lettersOf(text.slice(0, close)) : lettersOf(bare),
    afterNote: closesNote ? lettersOf(bare) : '',
    closesNote,
    opensNote: unclosed >= 0,
    beginsWithNote: /^[([]/u.test(text),
    ordinal: ordinalOf(word),
  }
})
