import type { OfdDrawing, OfdPath, OfdText } from './ofd-content.ts'
import { addFilled, addLine, type OpenRules } from './ofd-rules.ts'
import { times, type Matrix } from './pdf-walk.ts'
import type { PdfText } from './pdf-text.ts'
import { withoutRadicals } from './radicals.ts'

/** Characters and ruling lines of a page in the making. */
export interface OpenMarks {
  readonly glyphs: PdfText[]
  readonly rules: OpenRules
  run: number
}

const DEEPEST = 4
const MOST_GLYPHS = 200_000

/** Adds what a drawing shows, and the units it uses, to a page. */
export const drawOn = (
  marks: OpenMarks,
  drawing: OfdDrawing,
  matrix: Matrix,
  units: ReadonlyMap<string, OfdDrawing>,
  depth = 0,
): void => {
  const filled: Box[] = []
  for (const path of drawing.paths) drawPath(marks, path, times(matrix, path.matrix), filled)
  for (const text of drawing.texts)
    if (marks.glyphs.length < MOST_GLYPHS) drawText(marks, text, times(matrix, text.matrix), filled)
  if (depth >= DEEPEST) return
  for (const { id, matrix: own } of drawing.units) {
    const unit = units.get(id)
    if (unit) drawOn(marks, unit, times(matrix, own), units, depth + 1)
  }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

const MOST_ASKEW = 0.1

const drawText = (marks: OpenMarks, text: OfdText, at: Matrix, filled: readonly Box[]): void => {
  const stretch = Math.hypot(at[0], at[1])
  const height = Math.hypot(at[2], at[3]) * text.size
  const askew = Math.min(Math.abs(at[0]), Math.abs(at[1])) / (stretch || 1)
  // Words set at an angle are a watermark.
  if (askew > MOST_ASKEW || height <= 0) return
  const isTurned = Math.abs(at[1]) > Math.abs(at[0])
  for (const codes of text.codes) {
    marks.run++
    let { x, y } = codes
    // Line breaks of the file between the marks of a text are none of its characters.
    const letters = [...codes.text.replace(/^\s*\n\s*|\s*\n\s*$/gu, '')]
    letters.forEach((letter, i) => {
      const across = codes.across[i]
      const width = widthOf(letter, across, text)
      const glyph: PdfText = {
        text: withoutRadicals(letter),
        x: at[0] * x + at[2] * y + at[4],
        y: at[1] * x + at[3] * y + at[5],
        width: stretch * width,
        height,
        run: marks.run,
      }
      const isSeen = !text.isWhite || filled.some((box) => lies(glyph, box))
      if (letter.trim() !== '' && isSeen)
        marks.glyphs.push(isTurned ? upended(glyph, at[1] > 0) : glyph)
      x += across ?? (codes.down.length > 0 ? 0 : width)
      y += codes.down[i] ?? 0
    })
  }
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

const lies = (glyph: PdfText, box: Box): boolean =>
  glyph.x >= box.left && glyph.x <= box.right && glyph.y >= box.low && glyph.y <= box.high

// The file has no widths; the way to the next character is one, unless it leads to the next cell.
const widthOf = (letter: string, across: number | undefined, text: OfdText): number => {
  const own = text.size * text.stretch * (/[\u0020-\u00ff]/u.test(letter) ? 0.5 : 1)
  return across !== undefined && across > 0 && across < own * 1.3
    ? Math.min(across, text.size)
    : own
}

const MOST_POINTS = 20_000

/** The straight parts of a path; curves part them. */
const subpathsOf = (
  path: OfdPath,
  m: Matrix,
): readonly (readonly (readonly [number, number])[])[] => {
  const parts = path.data.trim().split(/[\s,]+/u, MOST_POINTS * 3)
  const paths: [number, number][][] = []
  let at = 0
  const point = (): [number, number] => {
    const [x, y] = [Number(parts[at++]) || 0, Number(parts[at++]) || 0]
    return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
  }
  const SKIPS: Readonly<Record<string, number>> = { Q: 2, B: 4, A: 5 }
  while (at < parts.length) {
    const step = parts[at++] ?? ''
    const open = paths.at(-1)
    if (step === 'M' || step === 'S') paths.push([point()])
    else if (step === 'L') open?.push(point())
    else if (step in SKIPS) {
      at += SKIPS[step] ?? 0
      paths.push([point()])
    } else if (step === 'C' && open?.[0]) open.push(open[0])
  }
  return paths
}

const drawPath = (marks: OpenMarks, path: OfdPath, matrix: Matrix, filled: Box[]): void => {
  for (const points of subpathsOf(path, matrix)) {
    if (path.isFilled && !path.isWhite) filled.push(boxOf(points))
    if (path.isStroked)
      points.forEach(([x, y], i) => {
        const before = points[i - 1]
        if (before) addLine(marks.rules, ...before, x, y)
      })
    else if (path.isFilled && !path.isWhite) addFilled(marks.rules, points)
  }
}

const boxOf = (points: readonly (readonly [number, number])[]): Box => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    low: Math.min(...ys),
    high: Math.max(...ys),
  }
}
