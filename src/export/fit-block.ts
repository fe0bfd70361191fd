import type { Block } from '../charts/off-screen.ts'

/** Few rows are drawn larger: a picture is mostly seen small. */
const SCALES = [1.7, 1.5, 1.35, 1.2, 1] as const

/** The size where the picture must grow anyway. */
const GROWN = 1.2

/**
 * Beyond this many pixels only the first rows are drawn, and the picture says how many more there
 * are: some browsers have no larger canvas than 16.7 million pixels, which is this twice over.
 */
const MOST_HEIGHT = 2900

/** A figure drawn as large as the room allows; where no size fits, as high as it needs. */
export const fitted = (
  draw: (room: { readonly width: number; readonly expanded: boolean }) => Block,
  width: number,
  height: number,
): { readonly block: Block; readonly scale: number } => {
  const drawn = (scale: number, expanded: boolean): Block =>
    draw({ width: Math.floor(width / scale), expanded })
  for (const scale of SCALES) {
    const block = drawn(scale, true)
    if (block.height * scale <= height) return { block, scale }
  }
  for (const scale of [GROWN, 1]) {
    const block = drawn(scale, true)
    if (block.height * scale <= MOST_HEIGHT) return { block, scale }
  }
  return { block: drawn(1, false), scale: 1 }
}
