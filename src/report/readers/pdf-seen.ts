import type { PdfGlyph } from './pdf-glyphs.ts'
import type { Fill } from './pdf-rules.ts'
import type { Box } from './pdf-walk.ts'

const BAND = 24
const TINY = 0.2
const FAINT = 0.08
const MOST = 0.6
const ALIKE = 24
const ASKEW = 4

/** The characters of a page that its reader sees, each once, without those of watermarks. */
export const seenGlyphs = (
  glyphs: readonly PdfGlyph[],
  fills: readonly Fill[],
  page: Box,
): readonly PdfGlyph[] => {
  if (glyphs.length === 0) return glyphs
  const size = medianOf(glyphs.map(({ height }) => height))
  // Below the picture of a scanned page all letters stand unpainted.
  const isScan = glyphs.filter((glyph) => glyph.isUnpainted).length > glyphs.length * MOST
  const behind = byBand(fills)
  const outside = runsOutside(glyphs, page)
  const seen = glyphs.filter(
    (glyph) =>
      (isScan || !glyph.isUnpainted) &&
      glyph.alpha > FAINT &&
      glyph.height > size * TINY &&
      !outside.has(glyph.run ?? -1) &&
      isStraight(glyph) &&
      (isScan || shows(glyph, behind)),
  )
  return once(withoutPale(seen, size))
}

const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

// A watermark runs across the page; a figure never does.
const isStraight = ({ angle }: PdfGlyph): boolean =>
  Math.abs(angle - Math.round(angle / 90) * 90) <= ASKEW

/** Strings that stand as a whole outside the page, or outside what they are cut to. */
const runsOutside = (glyphs: readonly PdfGlyph[], [x0, y0, x1, y1]: Box): ReadonlySet<number> => {
  // Tables wider than their page are printed smaller; what is hidden stands further off.
  const [wide, high] = [(x1 - x0) / 4, (y1 - y0) / 4]
  const out = new Set<number>()
  const inside = new Set<number>()
  for (const { run = -1, x, y, isCutOff } of glyphs) {
    const isOut = isCutOff || x < x0 - wide || x > x1 + wide || y < y0 - high || y > y1 + high
    ;(isOut ? out : inside).add(run)
  }
  for (const run of inside) out.delete(run)
  return out
}

const byBand = (fills: readonly Fill[]): ReadonlyMap<number, readonly Fill[]> => {
  const bands = new Map<number, Fill[]>()
  for (const fill of fills) {
    const [from, to] = [Math.floor(fill.box[1] / BAND), Math.floor(fill.box[3] / BAND)]
    for (let band = from; band <= Math.min(to, from + 200); band++) {
      const known = bands.get(band)
      if (known) known.push(fill)
      else bands.set(band, [fill])
    }
  }
  return bands
}

const colorsOf = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))

const areAlike = (a: string, b: string): boolean => {
  if (a === b) return true
  const [one, other] = [colorsOf(a), colorsOf(b)]
  return one.reduce((sum, part, i) => sum + Math.abs(part - (other[i] ?? 0)), 0) <= ALIKE
}

/** Whether no box covers the character, and it is not of the colour of what lies behind it. */
const shows = (glyph: PdfGlyph, fills: ReadonlyMap<number, readonly Fill[]>): boolean => {
  const [x, y] = [glyph.x + glyph.width / 2, glyph.y + glyph.height * 0.35]
  let paper = '#ffffff'
  for (const { box, color, isOpaque, at } of fills.get(Math.floor(y / BAND)) ?? []) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue
    if (at < glyph.at) paper = color
    else if (isOpaque) return false
  }
  return glyph.color === null || !areAlike(glyph.color, paper)
}

const SAME_WIDTH = 0.3
const SAME_HEIGHT = 0.25

/**
 * Each character once: printers and some word processors embolden by drawing a character twice,
 * hardly moved. Two that stand beside each other never lie upon each other.
 */
const once = (glyphs: readonly PdfGlyph[]): readonly PdfGlyph[] => {
  const known = new Map<string, PdfGlyph[]>()
  return glyphs.filter((glyph) => {
    const row = Math.round(glyph.y / 4)
    const isKnown = [row - 1, row, row + 1].some((near) =>
      known
        .get(`${glyph.text} ${near}`)
        ?.some(
          (other) =>
            Math.abs(other.x - glyph.x) <= Math.min(other.width, glyph.width) * SAME_WIDTH &&
            Math.abs(other.y - glyph.y) <= glyph.height * SAME_HEIGHT,
        ),
    )
    if (isKnown) return false
    const name = `${glyph.text} ${row}`
    const others = known.get(name)
    if (others) others.push(glyph)
    else known.set(name, [glyph])
    return true
  })
}

const PALE = 0.62
const LARGE = 1.4
const OFTEN = 3
// A page that is pale as a whole was printed so.
const NEARLY_ALL = 0.9

/** How bright a character looks on white paper, from 0 to 1. */
const brightness = ({ color, alpha }: PdfGlyph): number => {
  const [r = 0, g = 0, b = 0] = color === null ? [] : colorsOf(color)
  const own = (r * 0.3 + g * 0.59 + b * 0.11) / 255
  return 1 - (1 - own) * Math.min(1, alpha)
}

// A watermark is pale and large, or pale and repeated all over the page.
const withoutPale = (glyphs: readonly PdfGlyph[], size: number): readonly PdfGlyph[] => {
  const pale = glyphs.filter((glyph) => brightness(glyph) > PALE)
  if (pale.length === 0 || pale.length > glyphs.length * NEARLY_ALL) return glyphs
  const runs = new Map<number, string>()
  for (const { run = -1, text } of pale) runs.set(run, (runs.get(run) ?? '') + text)
  const times = new Map<string, number>()
  for (const text of runs.values()) times.set(text, (times.get(text) ?? 0) + 1)
  const isOften = (run: number): boolean => {
    const text = runs.get(run) ?? ''
    return text.length > 1 && (times.get(text) ?? 0) >= OFTEN
  }
  const marks = new Set(
    pale.filter((glyph) => glyph.height > size * LARGE || isOften(glyph.run ?? -1)),
  )
  return glyphs.filter((glyph) => !marks.has(glyph))
}
