import {
  asMatrix,
  IDENTITY,
  times,
  walkPage,
  type Matrix,
  type PageOperators,
  type PageState,
  type StateCodes,
} from './pdf-walk.ts'
import type { PdfText } from './pdf-text.ts'
import { withoutRadicals } from './radicals.ts'

/** A character with what tells whether it shows, and how. */
export interface PdfGlyph extends PdfText {
  /** The direction of its line, in degrees. */
  readonly angle: number
  /** When it was drawn. */
  readonly at: number
  readonly color: string | null
  readonly alpha: number
  /** Whether it is set without being painted, as a scan's letters are below its picture. */
  readonly isUnpainted: boolean
  readonly isCutOff: boolean
}

/** The codes of the operators that set text. */
export interface TextCodes extends StateCodes {
  readonly setTextRenderingMode: number
  readonly setTextRise: number
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
  rise: number
  mode: number
}

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace?: boolean
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value

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
  base: Matrix,
  isOff: (layer: unknown) => boolean,
): readonly PdfGlyph[] => {
  const glyphs: PdfGlyph[] = []
  const stack: TextState[] = []
  const state: PageState = {
    matrix: base,
    color: '#000000',
    alpha: 1,
    blends: false,
    clip: null,
    isOff: false,
  }
  let text: TextState = {
    size: 1,
    unit: 0.001,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  let line = IDENTITY
  let pen = IDENTITY
  let run = 0

  const show = (items: readonly unknown[], order: number) => {
    run++
    const at = times(state.matrix, text.rise === 0 ? pen : move(pen, 0, text.rise))
    const size = Math.hypot(at[2], at[3]) * text.size
    const stretch = Math.hypot(at[0], at[1])
    const turned = Math.abs(at[1]) > Math.abs(at[0])
    const forwards = text.size * text.scale < 0 ? -1 : 1
    const { color, alpha, clip } = state
    const look = {
      run,
      angle: (Math.atan2(at[1] * forwards, at[0] * forwards) * 180) / Math.PI,
      at: order,
      color,
      alpha,
      isUnpainted: text.mode === 3 || text.mode === 7,
    }
    const isCut = (x: number, y: number): boolean =>
      clip !== null && (x < clip[0] - 1 || x > clip[2] + 1 || y < clip[1] - 1 || y > clip[3] + 1)
    let ahead = 0
    for (const item of items) {
      if (typeof item === 'number') {
        ahead -= (item / 1000) * text.size * text.scale
        continue
      }
      if (!isGlyph(item)) continue
      const own = item.width * text.unit * text.size
      if (item.unicode.trim() !== '' && !state.isOff) {
        const [x, y] = [at[0] * ahead + at[4], at[1] * ahead + at[5]]
        const middle = own * text.scale * 0.5
        const glyph = {
          text: withoutRadicals(item.unicode),
          x,
          y,
          width: stretch * own * text.scale,
          height: size,
          isCutOff: isCut(
            x + at[0] * middle + at[2] * text.size * 0.35,
            y + at[1] * middle + at[3] * text.size * 0.35,
          ),
          ...look,
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

  const visit = (code: number, args: readonly unknown[], raw: unknown, order: number) => {
    const number = (at: number): number => Number(args[at] ?? 0)
    if (code === codes.beginText) line = pen = IDENTITY
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
      show(Array.isArray(args[0]) ? args[0] : [], order)
    else if (code === codes.setTextRise) text = { ...text, rise: number(0) }
    else if (code === codes.setTextRenderingMode) text = { ...text, mode: number(0) & 7 }
  }
  const visitor = {
    save: () => void stack.push(text),
    restore: () => void (text = stack.pop() ?? text),
    visit,
  }
  walkPage(operators, codes, state, visitor, isOff)
  return glyphs
}

/** The box of a character that stands on its side, its line running up or down the page. */
const upended = (glyph: PdfGlyph, isUpwards: boolean): PdfGlyph => ({
  ...glyph,
  x: isUpwards ? glyph.x - glyph.height : glyph.x,
  y: isUpwards ? glyph.y : glyph.y - glyph.width,
  width: glyph.height,
  height: glyph.width,
  turned: true,
})
