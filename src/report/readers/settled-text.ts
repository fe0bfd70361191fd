import type { RecognisedLine } from './recognise.ts'

/** What stands for a letter of which the recogniser is unsure. */
export const UNSURE = '□'

const LEAST_SURE = 0.8
const LEAST_SURE_LETTER = 0.35

/** Letters that are taken for digits where a cell holds nothing else. */
const LIKE_DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  〇: '0',
  Ｏ: '0',
  l: '1',
  I: '1',
  '|': '1',
  丨: '1',
  '，': ',',
  '．': '.',
}
const DIGITS_ONLY = /^[\doOＯ〇lI|丨.,，．-]*$/u

/**
 * The text of a line, as far as it is sure: in a line of figures every one must be, and there must
 * be as many as there are marks of ink. An empty answer for ink is an unsure one, never a blank.
 */
export const settledText = ({ text, sure }: RecognisedLine, marks: number): string => {
  const letters = [...text]
  const trimmed = text.trim()
  if (trimmed === '') return UNSURE
  if (!DIGITS_ONLY.test(trimmed.replaceAll(' ', '')))
    return letters
      .map((letter, i) => {
        const least = /\d/u.test(letter) ? LEAST_SURE : LEAST_SURE_LETTER
        return (sure[i] ?? 0) < least ? UNSURE : letter
      })
      .join('')
  const figures = letters.flatMap((letter, i) =>
    letter.trim() === '' ? [] : [{ letter: LIKE_DIGITS[letter] ?? letter, sure: sure[i] ?? 0 }],
  )
  // A digit that the recogniser passed over left its ink behind.
  if (marks > figures.length) return figures.map((f) => f.letter).join('') + UNSURE
  return figures.map((f) => (f.sure < LEAST_SURE ? UNSURE : f.letter)).join('')
}
