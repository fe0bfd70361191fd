import { stretched, type GrayImage } from './gray-image.ts'
import type { Ink } from './scan-ink.ts'

/** A part of a picture in pixels: left, top, right, bottom (the last two outside). */
export type Area = readonly [number, number, number, number]

const DUST = 5

/** How much ink stands in each row of an area, or in each column. */
const profile = (
  { width, dark }: Ink,
  [left, top, right, bottom]: Area,
  isColumns: boolean,
): Uint32Array => {
  const counts = new Uint32Array(Math.max(0, isColumns ? right - left : bottom - top))
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      if (dark[y * width + x] === 1) {
        const at = isColumns ? x - left : y - top
        counts[at] = (counts[at] ?? 0) + 1
      }
  return counts
}

interface Band {
  from: number
  to: number
}

/** Stretches that hold ink, with gaps up to a size taken in. */
const bandsOf = (counts: Uint32Array, gap: number): Band[] => {
  const bands: Band[] = []
  counts.forEach((count, i) => {
    if (count === 0) return
    const last = bands.at(-1)
    if (last && i - last.to <= gap) last.to = i + 1
    else bands.push({ from: i, to: i + 1 })
  })
  return bands
}

/**
 * The lines of print in an area, top first. `letter` is how high letters usually are: the strokes
 * of 二 are one line, two lines of print are not.
 */
export const linesIn = (ink: Ink, area: Area, letter: number): readonly Area[] => {
  const [left, top, right] = area
  const bands: Band[] = []
  for (const band of bandsOf(profile(ink, area, false), 1)) {
    const last = bands.at(-1)
    const gap = last ? band.from - last.to : Infinity
    const isPart =
      last !== undefined &&
      band.to - last.from <= letter * 1.35 &&
      (gap <= letter * 0.2 || Math.min(band.to - band.from, last.to - last.from) < letter * 0.6)
    if (isPart) last.to = band.to
    else bands.push({ ...band })
  }
  return bands.flatMap(({ from, to }): readonly Area[] => {
    const row: Area = [left, top + from, right, top + to]
    const columns = profile(ink, row, true)
    const count = columns.reduce((sum, n) => sum + n, 0)
    const [first, last] = [columns.findIndex((n) => n > 0), columns.findLastIndex((n) => n > 0)]
    if (count < DUST || first < 0) return []
    return [[left + first, row[1], left + last + 1, row[3]]]
  })
}

/** A line cut where nothing stands for longer than `gap`: pieces far apart are read apart. */
export const piecesIn = (ink: Ink, line: Area, gap: number): readonly Area[] =>
  bandsOf(profile(ink, line, true), gap).flatMap(({ from, to }): readonly Area[] => {
    const piece: Area = [line[0] + from, line[1], line[0] + to, line[3]]
    return profile(ink, piece, true).reduce((sum, n) => sum + n, 0) < DUST ? [] : [piece]
  })

/** How many marks with white between them stand in a line: at least as many as it has digits. */
export const marksIn = (ink: Ink, line: Area): number =>
  bandsOf(profile(ink, line, true), 0).filter(({ from, to }) => {
    const mark: Area = [line[0] + from, line[1], line[0] + to, line[3]]
    return profile(ink, mark, true).reduce((sum, n) => sum + n, 0) >= DUST
  }).length

const ROOM = 0.22

/** The picture of a line with room around it, as dark and as light as can be. */
export const pictureOf = (
  image: GrayImage,
  [left, top, right, bottom]: Area,
  letter: number,
): GrayImage => {
  // A low line («一», «-», «.») keeps the size it has beside others.
  const high = Math.max(bottom - top, letter * 0.8)
  const middle = (top + bottom) / 2
  const room = high * ROOM
  const area: Area = [left - room, middle - high / 2 - room, right + room, middle + high / 2 + room]
  const width = Math.max(1, Math.round(area[2] - area[0]))
  const height = Math.max(1, Math.round(area[3] - area[1]))
  const cut = stretched(image, area, width, height)
  let [low, top_] = [255, 0]
  for (const value of cut.pixels) {
    if (value < low) low = value
    if (value > top_) top_ = value
  }
  if (top_ - low < 40) return cut
  const pixels = cut.pixels.map((value) => ((value - low) / (top_ - low)) * 255)
  return { width, height, pixels }
}
