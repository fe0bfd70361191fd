import { whiteImage, valueAt, type GrayImage } from './gray-image.ts'
import type { Ink } from './scan-ink.ts'

/** How far a page may lie askew, in degrees, and be put straight. */
const MOST = 4
const COARSE = 0.25
const FINE = 0.03
const MOST_POINTS = 60_000

/**
 * How many degrees the page leans: the angle at which its ink falls into the fewest rows, as lines
 * of text and ruling lines do.
 */
export const leanOf = ({ width, height, dark }: Ink): number => {
  const xs: number[] = []
  const ys: number[] = []
  let count = 0
  for (const value of dark) count += value
  const every = Math.max(1, Math.floor(count / MOST_POINTS))
  let seen = 0
  for (let i = 0; i < dark.length; i++)
    if (dark[i] === 1 && seen++ % every === 0) {
      xs.push(i % width)
      ys.push(Math.floor(i / width))
    }
  const rows = new Uint32Array(height + 2 * Math.ceil(width * Math.tan((MOST * Math.PI) / 180)) + 2)
  const offset = Math.ceil(width * Math.tan((MOST * Math.PI) / 180))
  const score = (degrees: number): number => {
    rows.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    for (let i = 0; i < xs.length; i++) {
      const row = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * slope) + offset
      if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1
    }
    let sum = 0
    for (const n of rows) sum += n * n
    return sum
  }
  const best = (from: number, to: number, step: number): number => {
    let [angle, most] = [0, -1]
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const value = score(degrees)
      if (value > most) [angle, most] = [degrees, value]
    }
    return angle
  }
  const coarse = best(-MOST, MOST, COARSE)
  return best(coarse - COARSE, coarse + COARSE, FINE)
}

/** The picture turned back by so many degrees about its middle. */
export const straightened = (image: GrayImage, degrees: number): GrayImage => {
  if (Math.abs(degrees) < FINE) return image
  const { width, height } = image
  const made = whiteImage(width, height)
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const [mx, my] = [width / 2, height / 2]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - mx, y - my]
      made.pixels[y * width + x] = valueAt(
        image,
        mx + dx * cos - dy * sin,
        my + dx * sin + dy * cos,
      )
    }
  return made
}
