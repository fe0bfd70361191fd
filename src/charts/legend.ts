import { SIZE, textWidth } from './text.ts'

const GAP = 18
const LINE = 24

/** One entry of a legend: its words and where its swatch stands, in pixels of the chart box. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Lays legend entries out from left to right in as many lines as the width needs. */
export const placed = (
  entries: readonly string[],
  { width, swatch }: { width: number; swatch: number },
): { readonly entries: readonly Placed[]; readonly height: number } => {
  let x = 0
  let y = 0
  const out = entries.map((text) => {
    const room = swatch + 6 + textWidth(text, SIZE.small)
    if (x > 0 && x + room > width) {
      x = 0
      y += LINE
    }
    const entry = { text, x, y }
    x += room + GAP
    return entry
  })
  return { entries: out, height: y + LINE }
}
