import { STRUCK } from './live-text.ts'
import type { Paragraph } from '../report-document.ts'

/** A piece of text on a page; `x`, `y` is the left end of its base line, y upwards. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Which of the page's strings it belongs to: those of two cells are drawn apart. */
  readonly run?: number
  /** Whether it stands on its side, as in a narrow column of merged cells. */
  readonly turned?: boolean
  /** Line of the file, where it is a text that draws a table with characters. */
  readonly line?: number | null
}

/** Pieces of text that stand on one line, from left to right. */
export interface Line {
  readonly texts: PdfText[]
  readonly y: number
  readonly height: number
}

/** Pieces of text as lines, top first, each from left to right. */
export const linesOf = (texts: readonly PdfText[]): readonly Line[] => {
  const lines: Line[] = []
  for (const text of [...texts].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    const near = Math.max(2, Math.min(text.height, line?.height ?? text.height) * 0.45)
    if (line && Math.abs(line.y - text.y) <= near) line.texts.push(text)
    else lines.push({ texts: [text], y: text.y, height: text.height })
  }
  for (const line of lines) line.texts.sort((a, b) => a.x - b.x)
  return lines
}

const isLatin = (text: string | undefined): boolean => /[A-Za-z\d]/u.test(text ?? '')

const textOf = (line: Line): string => {
  let text = ''
  let end: number | null = null
  for (const piece of line.texts) {
    const gap = end === null ? 0 : piece.x - end
    // Figures side by side stay apart; Chinese characters set wide do not.
    const apart = gap > piece.height * 1.5 || (gap > piece.height * 0.25 && isLatin(text.at(-1)))
    text += (end !== null && apart ? '  ' : '') + piece.text
    end = piece.x + piece.width
  }
  return text.trim()
}

const APART = 0.6
const RUN_APART = 0.25
const OVER = -0.5
const TOUCHING = 0.06

/** Characters as words: runs on one line without a wide gap. */
export const wordsOf = (texts: readonly PdfText[]): readonly (readonly PdfText[])[] =>
  linesOf(texts).flatMap((line) => {
    const words: PdfText[][] = []
    const lengths = new Map<number | undefined, number>()
    for (const { run } of line.texts) lengths.set(run, (lengths.get(run) ?? 0) + 1)
    let last: PdfText | null = null
    for (const text of line.texts) {
      const word = words.at(-1)
      const isAlone = lengths.get(last?.run) === 1 && lengths.get(text.run) === 1
      if (word && last && isClose(last, text, isAlone)) word.push(text)
      else words.push([text])
      last = text
    }
    return words
  })

const DIGIT = /^[\d０-９]$/u

// Two strings may stand close, or even over each other, and belong to two cells. Digits of two
// strings are one number only where the program draws every character by itself.
const isClose = (last: PdfText, text: PdfText, isAlone: boolean): boolean => {
  const gap = (text.x - last.x - last.width) / text.height
  if (last.run === text.run) return gap <= APART
  if (DIGIT.test(last.text) && DIGIT.test(text.text)) return isAlone && Math.abs(gap) <= TOUCHING
  return gap <= RUN_APART && gap >= OVER
}

/** The words of one cell: its lines put together; figures on two lines keep a blank between. */
export const joinedText = (all: readonly PdfText[]): string => {
  const live = all.filter((text) => text.text !== STRUCK)
  const texts = live.length > 0 ? live : all.slice(0, 1)
  let joined = ''
  // Words on their side are drawn in the order in which they are read.
  const turned = texts.filter((text) => text.turned)
  if (turned.length > 0) joined = turned.map((text) => text.text).join('')
  for (const line of linesOf(turned.length > 0 ? texts.filter((text) => !text.turned) : texts)) {
    const text = textOf(line)
    joined += (isLatin(joined.at(-1)) && isLatin(text[0]) ? ' ' : '') + text
  }
  return joined
}

const INDENT = 1.2
const SHORT_LINE = 2.5
// A heading is set larger than the text below it, if only by a point and a half.
const OTHER_SIZE = 1.2
const TITLE = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/u

/** The running text of a page: lines that fill the measure are continued by the next. */
export const paragraphsOf = (
  texts: readonly PdfText[],
  page: number,
  pageHeight: number,
): readonly { readonly paragraph: Paragraph; readonly y: number }[] => {
  const live = texts.filter((text) => text.text !== STRUCK)
  const lines = linesOf(live).filter((line) => !isPageNumber(line, pageHeight))
  const left = Math.min(...lines.map((line) => line.texts[0]?.x ?? Infinity))
  const right = Math.max(...lines.map(endOf))
  const paragraphs: { text: string; y: number; isTabular: boolean }[] = []
  let before: Line | null = null
  for (const line of lines) {
    const text = textOf(line)
    if (text === '') continue
    const isTabular = holdsFigures(line)
    const starts = (line.texts[0]?.x ?? 0) > left + line.height * INDENT || TITLE.test(text)
    const ended =
      !before ||
      isShort(before, left, right) ||
      before.y - line.y > Math.max(before.height, line.height) * 3 ||
      Math.abs(before.height - line.height) > OTHER_SIZE
    const last = paragraphs.at(-1)
    if (last && !starts && !ended && !isTabular && !last.isTabular) last.text += text
    else paragraphs.push({ text, y: line.y, isTabular })
    before = line
  }
  return paragraphs.map(({ text, y, isTabular }) => ({
    paragraph: { kind: 'paragraph', text, line: null, page, ...(isTabular && { isTabular }) },
    y,
  }))
}

const MOST_OF_LINE = 0.6

// The last line of a paragraph is short; so is one before a number that is not broken, but it ends
// no sentence.
const isShort = (line: Line, left: number, right: number): boolean => {
  const text = textOf(line)
  const isOpen = !/[。；：！？.;:!?]$/u.test(text) && !TITLE.test(text)
  const end = endOf(line)
  return isOpen
    ? end < left + (right - left) * MOST_OF_LINE
    : end < right - line.height * SHORT_LINE
}

const FIGURE = /^(?:[\d０-９][\d０-９.,，．]*|[/／—–-]+|无)$/u

/** Whether a line is a row of figures of a table, or what is left of one. */
const holdsFigures = (line: Line): boolean => {
  const words = wordsOf(line.texts).map((word) => word.map((text) => text.text).join(''))
  const figures = words.filter((word) => FIGURE.test(word)).length
  return figures > 1 || figures === words.length
}

const endOf = (line: Line): number => {
  const last = line.texts.at(-1)
  return last ? last.x + last.width : 0
}

const MARGIN = 0.09

/** Whether a line is a page number in the margin. */
export const isPageNumber = (line: Line, pageHeight: number): boolean => {
  const inMargin = line.y < pageHeight * MARGIN || line.y > pageHeight * (1 - MARGIN)
  return inMargin && /^[-–—\s]*\d{1,3}[-–—\s]*$/u.test(textOf(line))
}
