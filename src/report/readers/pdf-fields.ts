import type { PdfText } from './pdf-text.ts'
import { movedBox, type Box, type Matrix } from './pdf-walk.ts'

const HIDDEN = 2
const NO_VIEW = 32
const LARGEST = 10
const FIRST_RUN = 1_000_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The words in a page's form fields, and those typed onto it, as texts at their places. */
export const fieldTexts = (annotations: readonly unknown[], matrix: Matrix): readonly PdfText[] =>
  annotations.flatMap((annotation, i): readonly PdfText[] => {
    if (!isRecord(annotation)) return []
    const { rect, annotationFlags } = annotation
    if ((Number(annotationFlags ?? 0) & (HIDDEN | NO_VIEW)) !== 0) return []
    const text = wordsOf(annotation).trim()
    if (text === '' || !Array.isArray(rect) || rect.length !== 4) return []
    const [x0, y0, x1, y1] = rect.map(Number) as unknown as Box
    return placed(text, movedBox(matrix, [x0, y0, x1, y1]), FIRST_RUN + i * 100)
  })

const wordsOf = (annotation: Readonly<Record<string, unknown>>): string => {
  const { subtype, fieldType, fieldValue, password, options } = annotation
  if (subtype === 'FreeText') {
    const contents: unknown = annotation.contentsObj
    return isRecord(contents) ? String(contents.str ?? '') : ''
  }
  if (subtype !== 'Widget' || !(fieldType === 'Tx' || fieldType === 'Ch') || password === true)
    return ''
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values.map((value) => shownOf(value, options)).join(' ')
}

// A list keeps what it writes down apart from what it shows.
const shownOf = (value: unknown, options: unknown): string => {
  if (typeof value !== 'string') return ''
  const list: readonly unknown[] = Array.isArray(options) ? options : []
  const chosen = list.find((option) => isRecord(option) && option.exportValue === value)
  return isRecord(chosen) ? String(chosen.displayValue ?? value) : value
}

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0x2e7f

/** Words in a box, in the middle of its height, line by line. */
const placed = (text: string, [x0, y0, x1, y1]: Box, run: number): readonly PdfText[] => {
  const lines = text.split(/\r\n|\r|\n/u).slice(0, 50)
  const high = (y1 - y0) / lines.length
  const longest = Math.max(1, ...lines.map(widthOf))
  const size = Math.max(1, Math.min(LARGEST, high * 0.8, (x1 - x0) / longest))
  return lines.flatMap((line, row) => {
    let x = x0 + Math.max(0, (x1 - x0 - widthOf(line) * size) / 2)
    const y = y1 - high * (row + 0.5) - size * 0.35
    return [...line].flatMap((character): readonly PdfText[] => {
      const width = (isWide(character) ? 1 : 0.5) * size
      const at = x
      x += width
      return character.trim() === ''
        ? []
        : [{ text: character, x: at, y, width, height: size, run: run + row }]
    })
  })
}

const widthOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5), 0)
