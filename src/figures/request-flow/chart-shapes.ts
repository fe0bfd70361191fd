import type { Box, Shape, Style } from '../../charts/shape.ts'

/** One end of a band: its x, its upper edge and how high it is there. */
interface End {
  readonly x: number
  readonly y: number
}

/** A band that flows from one place to another, of the same height all along. */
export const bandShape = (from: End, to: End, height: number, style: Style): Shape => {
  const middle = (from.x + to.x) / 2
  const bend = (y1: number, y2: number, x: number): string =>
    `C${middle} ${y1} ${middle} ${y2} ${x} ${y2}`
  return {
    type: 'path',
    shape: {
      pathData: [
        `M${from.x} ${from.y}`,
        bend(from.y, to.y, to.x),
        `L${to.x} ${to.y + height}`,
        bend(to.y + height, from.y + height, from.x),
        'Z',
      ].join(' '),
    },
    style,
  }
}

/**
 * Boxes one below the other, `gap` apart, each in the middle of a slot that is at least as high as
 * it. `y` is the top of the first slot.
 */
export const stacked = (
  parts: readonly { readonly height: number; readonly slot: number }[],
  { x, y, width, gap }: { x: number; y: number; width: number; gap: number },
): readonly Box[] => {
  let top = y
  return parts.map(({ height, slot }) => {
    const room = Math.max(height, slot)
    const box = { x, y: top + (room - height) / 2, width, height }
    top += room + gap
    return box
  })
}

/** How high the slots are together. */
export const stackHeight = (
  parts: readonly { readonly height: number; readonly slot: number }[],
  gap: number,
): number =>
  parts.reduce((sum, { height, slot }) => sum + Math.max(height, slot), 0) +
  gap * Math.max(0, parts.length - 1)
