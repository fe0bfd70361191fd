import type { PdfGlyph } from './pdf-glyphs.ts'
import { IDENTITY, movedBox, times, type Box, type Matrix } from './pdf-walk.ts'

/** A page as its reader holds it: what moves its content there, and where its edges come to be. */
export interface Upright {
  readonly matrix: Matrix
  readonly box: Box
}

type Turn = 0 | 90 | 180 | 270

/** A page turned clockwise, as `/Rotate` asks for. */
export const turned = ([x0, y0, x1, y1]: Box, turn: number): Upright => {
  const matrices: Readonly<Record<Turn, Matrix>> = {
    0: IDENTITY,
    90: [0, -1, 1, 0, -y0, x1],
    180: [-1, 0, 0, -1, x1, y1],
    270: [0, 1, -1, 0, y1, -x0],
  }
  const quarter = ((turn % 360) + 360) % 360
  const matrix = quarter in matrices ? matrices[quarter as Turn] : IDENTITY
  return { matrix, box: movedBox(matrix, [x0, y0, x1, y1]) }
}

const MOST_LEAN = 4
const LEAST_LEAN = 0.05
const MOST = 0.6

/** The page turned as most of its words ask for: a wide table is often set on its side. */
export const asWordsStand = (page: Upright, glyphs: readonly PdfGlyph[]): Upright => {
  const counts = new Map<Turn, number>()
  for (const { angle } of glyphs) {
    const turn = ((((Math.round(angle / 90) * 90) % 360) + 360) % 360) as Turn
    counts.set(turn, (counts.get(turn) ?? 0) + 1)
  }
  const most = [...counts].find(([turn, n]) => turn !== 0 && n > glyphs.length * MOST)?.[0]
  if (most === undefined) return page
  const again = turned(page.box, most)
  return { matrix: times(again.matrix, page.matrix), box: again.box }
}

/** How far most words lean from the nearest straight direction, in degrees; 0 for upright pages. */
export const leanOf = (glyphs: readonly PdfGlyph[]): number => {
  const leans = glyphs
    .map(({ angle }) => angle - Math.round(angle / 90) * 90)
    .filter((lean) => Math.abs(lean) <= MOST_LEAN)
    .sort((a, b) => a - b)
  const middle = leans[Math.floor(leans.length / 2)] ?? 0
  const alike = leans.filter((lean) => Math.abs(lean - middle) < LEAST_LEAN).length
  return Math.abs(middle) > LEAST_LEAN / 2 && alike > glyphs.length * MOST ? middle : 0
}

/** What straightens a page that leans, turned about the corner from which all is measured. */
export const straightened = ({ matrix }: Upright, lean: number): Matrix => {
  if (lean === 0) return matrix
  const angle = (-lean * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [matrix[4], matrix[5]]
  const back: Matrix = [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
  return times(back, matrix)
}
