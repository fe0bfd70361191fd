import { describe, expect, it } from 'vitest'
import { whiteImage, type GrayImage } from '../../../src/report/readers/gray-image.ts'
import { inkOf } from '../../../src/report/readers/scan-ink.ts'
import { linesIn } from '../../../src/report/readers/scan-lines.ts'
import { scanRules } from '../../../src/report/readers/scan-rules.ts'
import { leanOf, straightened } from '../../../src/report/readers/scan-straighten.ts'
import { latticesOf } from '../../../src/report/grids/scan-lattice.ts'

const box = (image: GrayImage, x: number, y: number, wide: number, high: number): void => {
  for (let row = y; row < y + high; row++)
    image.pixels.fill(20, row * image.width + x, row * image.width + x + wide)
}

/** Two rows of three cells, the upper two on the left merged; hairlines with gaps if asked. */
const table = (gap = 0): GrayImage => {
  const image = whiteImage(1000, 700)
  const across = (x: number, y: number, wide: number) => {
    for (let i = x; i < x + wide; i += 20) box(image, i, y, Math.min(20 - gap, x + wide - i), 2)
  }
  const down = (x: number, y: number, high: number) => {
    for (let i = y; i < y + high; i += 20) box(image, x, i, 2, Math.min(20 - gap, y + high - i))
  }
  for (const y of [200, 260, 320]) across(100, y, 602)
  for (const x of [100, 500, 700]) down(x, 200, 120)
  down(300, 260, 60)
  // Words in the merged cell cross the line between the cells below.
  for (let x = 260; x < 340; x += 22) box(image, x, 218, 16, 3)
  for (let x = 262; x < 340; x += 22) box(image, x, 220, 3, 20)
  return image
}

const cellsOf = (image: GrayImage): readonly (readonly number[])[] => {
  const ink = inkOf(image)
  const { horizontal, vertical } = scanRules(ink)
  // About 150 dots to an inch.
  const scale = { height: image.height, size: 0.5 }
  const rules = {
    horizontal: horizontal.map(({ at, from, to }) => ({
      at: (image.height - at) / 2,
      from: from / 2,
      to: to / 2,
    })),
    vertical: vertical.map((rule) => ({
      at: rule.at / 2,
      from: (image.height - rule.to) / 2,
      to: (image.height - rule.from) / 2,
    })),
  }
  return latticesOf(ink, rules, scale).flatMap(({ cells }) =>
    cells.map(([left, , right]) => [Math.round(left / 100), Math.round(right / 100)]),
  )
}

const CELLS = [
  [1, 5],
  [5, 7],
  [1, 3],
  [3, 5],
  [5, 7],
]

describe('the picture of a page', () => {
  it.each([-2.9, -0.6, 1.3, 2.5])('that leans by %f degrees is put straight', (degrees) => {
    const askew = straightened(table(), -degrees)
    expect(leanOf(inkOf(askew))).toBeCloseTo(degrees, 0)
    expect(cellsOf(straightened(askew, leanOf(inkOf(askew))))).toEqual(CELLS)
  })

  it('gives its cells, also between hairlines in pieces', () => {
    expect(cellsOf(table())).toEqual(CELLS)
    expect(cellsOf(table(2))).toEqual(CELLS)
  })

  it('has no ink where it is shaded', () => {
    const image = whiteImage(400, 400)
    image.pixels.fill(200, 0, 400 * 150)
    box(image, 50, 60, 30, 10)
    const { dark } = inkOf(image)
    expect(dark.slice(0, 400 * 120).reduce((sum, n) => sum + n, 0)).toBe(300)
  })

  it('keeps the strokes of a letter together and lines of print apart', () => {
    const image = whiteImage(200, 200)
    for (const y of [20, 36, 60, 68, 76]) box(image, 20, y, 20, 3)
    expect(linesIn(inkOf(image), [5, 5, 195, 195], 20).map(([, top]) => top)).toEqual([20, 60])
  })
})
