import type { Block } from '../charts/off-screen.ts'

/** What a figure may fill: `most` rows at the most, where it has rows. */
export interface Room {
  readonly width: number
  readonly expanded: boolean
  readonly most?: number
}

/** Draws a figure into a width, with all rows, the first ones, or at most so many. */
export type DrawBlock = (room: Room) => Block

/** A block, enlarged or made smaller to fit. */
export interface Fitted {
  readonly block: Block
  readonly scale: number
}

/** Few rows are drawn larger: a picture is mostly seen small. */
const SCALES = [1.7, 1.5, 1.35, 1.2, 1] as const

/** What cannot leave rows out is drawn smaller, down to what can just be read. */
const SMALLER = [0.9, 0.8, 0.7, 0.6, 0.5] as const

/** The size where the picture must grow anyway. */
const GROWN = 1.2

/**
 * Beyond this many pixels only the first rows are drawn, and the picture says how many more there
 * are: some browsers have no larger canvas than 16.7 million pixels, which is this twice over.
 */
const MOST_HEIGHT = 2900

/** More rows than any picture has room for. */
const MOST_ROWS = 200

const drawnWith =
  (draw: DrawBlock, width: number) =>
  (scale: number, room: Omit<Room, 'width'>): Fitted => ({
    block: draw({ ...room, width: Math.floor(width / scale) }),
    scale,
  })

const heightOf = ({ block, scale }: Fitted): number => block.height * scale

/** A figure drawn as large as the room allows; where no size fits, as high as it needs. */
export const grown = (draw: DrawBlock, width: number, height: number): Fitted => {
  const drawn = drawnWith(draw, width)
  for (const scale of SCALES) {
    const fitted = drawn(scale, { expanded: true })
    if (heightOf(fitted) <= height) return fitted
  }
  for (const scale of [GROWN, 1]) {
    const fitted = drawn(scale, { expanded: true })
    if (heightOf(fitted) <= MOST_HEIGHT) return fitted
  }
  return drawn(1, { expanded: false })
}

/**
 * A figure within the room, never beyond: as large as it allows; else with as many rows as fit; what
 * has no rows to leave out is drawn smaller.
 */
export const within = (draw: DrawBlock, width: number, height: number): Fitted => {
  const drawn = drawnWith(draw, width)
  for (const scale of SCALES) {
    const fitted = drawn(scale, { expanded: true })
    if (heightOf(fitted) <= height) return fitted
  }
  const rows = mostRows((most) => heightOf(drawn(1, { expanded: true, most })) <= height)
  if (rows > 0) return drawn(1, { expanded: true, most: rows })
  for (const scale of SMALLER) {
    const fitted = drawn(scale, { expanded: true })
    if (heightOf(fitted) <= height) return fitted
  }
  const { block } = drawn(SMALLER.at(-1)!, { expanded: true })
  return { block, scale: Math.max(0, height) / block.height }
}

/** The most rows that fit, 0 where not even one does. A drawing grows with its rows. */
const mostRows = (fits: (rows: number) => boolean): number => {
  let [fitting, tooMany] = [0, MOST_ROWS + 1]
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(middle)) fitting = middle
    else tooMany = middle
  }
  return fitting
}
