import { asMatrix, times, type Matrix, type PageOperators } from './pdf-rules.ts'
import type { PdfText } from './pdf-text.ts'
import { withoutRadicals } from './radicals.ts'

/** The codes of the operators that set text. */
export interface TextCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly beginText: number
  readonly setFont: number
  readonly setCharSpacing: number
  readonly setWordSpacing: number
  readonly setHScale: number
  readonly setLeading: number
  readonly setTextMatrix: number
  readonly moveText: number
  readonly setLeadingMoveText: number
  readonly nextLine: number
  readonly showText: number
  readonly showSpacedText: number
}

interface TextState {
  size: number
  unit: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
}

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace?: boolean
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const move = (m: Matrix, x: number, y: number): Matrix => times(m, [1, 0, 0, 1, x, y])

/**
 * Every character of a page with its own place. pdf.js runs the texts of neighbouring cells
 * together when they stand close; characters tell which cell each belongs to. `unitOf` gives the
 * size of a font's width unit (a thousandth, but for fonts drawn by hand).
 */
export const glyphsOf = (
  operators: PageOperators,
  codes: TextCodes,
  unitOf: (font: string) => number,
): readonly PdfText[] => {
  const glyphs: PdfText[] = []
  const stack: { matrix: Matrix; text: TextState }[] = []
  let matrix = IDENTITY
  let text: TextState = {
    size: 1,
    unit: 0.001,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
  }
  let line = IDENTITY
  let pen = IDENTITY
  let run = 0

  const show = (items: readonly unknown[]) => {
    run++
    const at = times(matrix, pen)
    const size = Math.hypot(at[2], at[3]) * text.size
    const stretch = Math.hypot(at[0], at[1])
    const turned = Math.abs(at[1]) > Math.abs(at[0])
    let ahead = 0
    for (const item of items) {
      if (typeof item === 'number') {
        ahead -= (item / 1000) * text.size * text.scale
        continue
      }
      if (!isGlyph(item)) continue
      const own = item.width * text.unit * text.size
      if (item.unicode.trim() !== '') {
        const glyph = {
          text: withoutRadicals(item.unicode),
          x: at[0] * ahead + at[4],
          y: at[1] * ahead + at[5],
          width: stretch * own * text.scale,
          height: size,
          run,
        }
        glyphs.push(turned ? upended(glyph, at[1] > 0) : glyph)
      }
      const spacing = text.charSpacing + (item.isSpace ? text.wordSpacing : 0)
      ahead += (own + spacing) * text.scale
    }
    pen = move(pen, ahead, 0)
  }
  const nextLine = (x: number, y: number) => {
    line = move(line, x, y)
    pen = line
  }

  operators.fnArray.forEach((code, i) => {
    const raw: unknown = operators.argsArray[i]
    const args: readonly unknown[] = Array.isArray(raw) ? raw : []
    const number = (at: number): number => Number(args[at] ?? 0)
    if (code === codes.save) stack.push({ matrix, text: { ...text } })
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) {
      const last = stack.pop()
      if (last) ({ matrix, text } = last)
    } else if (code === codes.transform) matrix = times(matrix, asMatrix(raw))
    else if (code === codes.paintFormXObjectBegin) {
      stack.push({ matrix, text: { ...text } })
      matrix = times(matrix, asMatrix(args[0]))
    } else if (code === codes.beginText) line = pen = IDENTITY
    else if (code === codes.setFont)
      text = { ...text, unit: unitOf(String(args[0])), size: number(1) }
    else if (code === codes.setCharSpacing) text = { ...text, charSpacing: number(0) }
    else if (code === codes.setWordSpacing) text = { ...text, wordSpacing: number(0) }
    else if (code === codes.setHScale) text = { ...text, scale: number(0) / 100 }
    else if (code === codes.setLeading) text = { ...text, leading: -number(0) }
    else if (code === codes.setTextMatrix) line = pen = asMatrix(args.length === 1 ? args[0] : raw)
    else if (code === codes.moveText) nextLine(number(0), number(1))
    else if (code === codes.setLeadingMoveText) {
      text = { ...text, leading: number(1) }
      nextLine(number(0), number(1))
    } else if (code === codes.nextLine) nextLine(0, text.leading)
    else if (code === codes.showText || code === codes.showSpacedText)
      show(Array.isArray(args[0]) ? args[0] : [])
  })
  return glyphs
}

/** The box of a character that stands on its side, its line running up or down the page. */
const upended = (glyph: PdfText, isUpwards: boolean): PdfText => ({
  ...glyph,
  x: isUpwards ? glyph.x - glyph.height : glyph.x,
  y: isUpwards ? glyph.y : glyph.y - glyph.width,
  width: glyph.height,
  height: glyph.width,
  turned: true,
})
