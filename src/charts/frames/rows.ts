import type { Message } from '../../models/figure.ts'
import { say } from '../../wording/say.ts'
import type { DrawContext } from '../drawing.ts'
import type { Pressed } from '../pressed.ts'
import type { Box, Shape } from '../shape.ts'
import { fitted, FONT, SIZE, textWidth } from '../text.ts'

/** Rows drawn before the reader asks for all. */
const FIRST_ROWS = 40
/** A page stands no more; whoever wants them all has the table and the CSV. */
const MOST_ROWS = 1000

/** The rows to draw: the first, or all that the reader asked for, or that a picture has room for. */
export const shownRows = <R>(
  rows: readonly R[],
  look: DrawContext,
  first = FIRST_ROWS,
): readonly R[] =>
  rows.slice(0, Math.min(look.most ?? MOST_ROWS, look.expanded ? MOST_ROWS : first))

/** Where names, bars and end labels of a horizontal chart stand, in pixels. */
export interface RowLayout {
  readonly left: number
  readonly right: number
  readonly height: number
  readonly bar: number
  /** The bar's top, given the middle of its row. */
  readonly barTop: (middle: number) => number
  /** The bar of a row from one pixel to another. */
  readonly box: (middle: number, start: number, end: number) => Box
  /** The same, a little higher: what a bar of parts fills. */
  readonly track: (middle: number, start: number, end: number) => Box
  /** Where a label stands whose bar ends at `x`. */
  readonly end: (middle: number, x: number) => { readonly x: number; readonly y: number }
  /** The row's name, beside the bar or, on a phone, above it. */
  readonly title: (row: Named, middle: number) => Shape[]
}

export interface Named {
  readonly name: string
  /** Printed smaller behind the name; empty where it says nothing. */
  readonly within: string
  /** Stays behind the others. */
  readonly quiet?: boolean
  /** What pressing the name chooses; left out where it chooses nothing. */
  readonly pressed?: Pressed
  /** The row to which the page is narrowed: its name is set in bold. */
  readonly isChosen?: boolean
}

/** The name of a township's row: its code is chosen when it is pressed. */
export const townshipRow = (
  { code, name, county }: { readonly code: string; readonly name: string; readonly county: string },
  counties: boolean,
): Named => ({ name, within: counties ? county : '', pressed: { township: code } })

/** Whose name stands beside a row's marks, as their data carry it; rows of years have none. */
export const beside = (
  { code }: { readonly code: string },
  { byYear }: { readonly byYear: boolean },
): { readonly township?: string } => (byYear ? {} : { township: code })

const GAP = 14

/** Lays out rows so that no name is cut where there is room, and end labels fit on the right. */
export const rowLayout = (
  rows: readonly Named[],
  { look, ends }: { look: DrawContext; ends: readonly string[] },
): RowLayout => {
  const { narrow, width } = look
  const nameWidth = (row: Named): number =>
    textWidth(row.name, SIZE.body) + (row.within === '' ? 0 : 8 + textWidth(row.within, SIZE.small))
  const widest = Math.max(0, ...rows.map(nameWidth))
  const left = narrow ? 0 : Math.ceil(Math.min(widest, width * 0.36)) + GAP
  const right = Math.ceil(Math.max(0, ...ends.map((end) => textWidth(end, SIZE.body)))) + 12
  const room = narrow ? width : left - GAP
  const height = narrow ? 46 : 30
  const bar = narrow ? 14 : 16
  const barTop = (middle: number): number => (narrow ? middle + 2 : middle - bar / 2)
  const box = (middle: number, start: number, end: number, over = 0): Box => {
    const y = barTop(middle) - over
    return { x: start, y, width: end - start, height: bar + 2 * over }
  }
  return {
    left,
    right,
    height,
    bar,
    barTop,
    box: (middle, start, end) => box(middle, start, end),
    track: (middle, start, end) => box(middle, start, end, 2),
    end: (middle, x) => ({ x, y: barTop(middle) + bar / 2 }),
    title: (row, middle) => rowTitle(row, { y: narrow ? middle - 10 : middle, room, look }),
  }
}

/** A name that fits its room, and behind it, smaller, where the place lies. */
export const rowTitle = (
  row: Named,
  { x = 0, y, room, look }: { x?: number; y: number; room: number; look: DrawContext },
): Shape[] => {
  const { palette } = look
  const style = { fontFamily: FONT, verticalAlign: 'middle', ...halo(look) } as const
  const name = fitted(row.name, room, SIZE.body)
  const width = textWidth(name, SIZE.body)
  const left = room - width - 8
  const within = row.within === '' || left < 24 ? '' : fitted(row.within, left, SIZE.small)
  const shapes: Shape[] = [
    ...(row.pressed ? pressable(row.pressed, { x, y, width }, look) : []),
    {
      type: 'text',
      // A press goes through to the area below.
      silent: row.pressed !== undefined,
      style: {
        ...style,
        ...(row.isChosen ? { fontWeight: 700 } : {}),
        text: name,
        x,
        y,
        fontSize: SIZE.body,
        fill: row.quiet ? palette.muted : palette.ink,
      },
    },
  ]
  if (within !== '')
    shapes.push({
      type: 'text',
      style: {
        ...style,
        text: within,
        x: x + width + 8,
        y,
        fontSize: SIZE.small,
        fill: palette.muted,
      },
    })
  return shapes
}

/**
 * What makes a name pressable: a hairline under it, as under the names in tables, and an unseen area
 * as high as a finger needs.
 */
const pressable = (
  pressed: Pressed,
  { x, y, width }: { x: number; y: number; width: number },
  { palette }: DrawContext,
): Shape[] => [
  {
    type: 'line',
    shape: { x1: x, y1: y + 10.5, x2: x + width, y2: y + 10.5 },
    style: { stroke: palette.line, lineWidth: 1 },
  },
  {
    type: 'rect',
    shape: { x, y: y - 13, width: width + 6, height: 26 },
    style: { fill: 'transparent' },
    info: { pressed },
  },
]

/** The ground around letters, so that they stay readable over a line. */
export const halo = ({ palette }: DrawContext) => ({ stroke: palette.page, lineWidth: 3 }) as const

/** A figure printed behind its bar. */
export const endLabel = (
  text: string,
  { x, y, look, quiet = false }: { x: number; y: number; look: DrawContext; quiet?: boolean },
): Shape => ({
  type: 'text',
  style: {
    text,
    x: x + 6,
    y,
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontSize: SIZE.body,
    fill: quiet ? look.palette.muted : look.palette.ink,
    ...halo(look),
  },
})

/** A value that holds for all rows, as a dashed line through them with its label above. */
export const referenceLine = (
  at: number,
  label: Message,
  { look, above }: { look: DrawContext; above: number },
) => ({
  silent: true,
  z: 1,
  data: [{ value: [at, 0] }],
  renderItem: (
    params: { coordSys: unknown },
    api: { coord: (at: number[]) => number[] },
  ): { type: 'group'; children: Shape[] } => {
    const grid = params.coordSys as Box
    const x = api.coord([at, 0])[0] ?? grid.x
    const text = say(label, look.t, look.locale)
    // The label begins at the line, or ends at it where there is no room behind.
    const room = look.width - x
    const isRight = textWidth(text, SIZE.small) > room && x > room
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x, y1: grid.y - above, x2: x, y2: grid.y + grid.height },
          style: { stroke: look.palette.accent, lineWidth: 1, lineDash: [4, 3] },
        },
        {
          type: 'text',
          style: {
            text,
            x: isRight ? x : Math.min(x, Math.max(0, look.width - textWidth(text, SIZE.small))),
            y: grid.y - above - 2,
            align: isRight ? 'right' : 'left',
            verticalAlign: 'bottom',
            fontFamily: FONT,
            fontSize: SIZE.small,
            fill: look.palette.accent,
          },
        },
      ],
    }
  },
})
