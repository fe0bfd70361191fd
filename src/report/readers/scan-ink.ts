import type { GrayImage } from './gray-image.ts'

/** Which pixels of a picture are ink: 1, else 0. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly dark: Uint8Array
}

const WINDOW_SHARE = 24
const DARKER = 0.84
const LEAST_CONTRAST = 18

/** Ink by comparison with what lies around it: shaded cells, grey paper and shadows are no ink. */
export const inkOf = ({ width, height, pixels }: GrayImage): Ink => {
  const half = Math.max(8, Math.round(width / WINDOW_SHARE / 2))
  const dark = new Uint8Array(width * height)
  // Sums of everything above and to the left.
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x] ?? 255
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row
    }
  }
  const at = (x: number, y: number): number => sums[y * (width + 1) + x] ?? 0
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - half), Math.min(height, y + half + 1)]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - half), Math.min(width, x + half + 1)]
      const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)
      const mean = sum / ((right - left) * (bottom - top))
      const value = pixels[y * width + x] ?? 255
      if (value < mean * DARKER && mean - value > LEAST_CONTRAST) dark[y * width + x] = 1
    }
  }
  return { width, height, dark }
}
