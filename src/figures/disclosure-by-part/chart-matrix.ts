import { largestOf } from '../../models/amounts.ts'
import type { PartItem, PartsBody, PartsChart, PartsColumn } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { freeFrame } from '../../charts/frames/free.ts'
import { rowTitle, shownRows, townshipRow } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { ground, label, line, type Silent } from '../../charts/marks/basic.ts'
import type { Shape } from '../../charts/shape.ts'
import { SIZE, textWidth, wrapped } from '../../charts/text.ts'
import { itemBar, itemLabel, partDatum, partTip, scaleNote } from './chart-marks.ts'

const NOTE = 22
const HEAD = 40
const GAP = 14
/** Between one township's row and the next. */
const BETWEEN = 9
/** An item with its label above the bar, and one whose label is the column's heading. */
const ITEM = { labelled: 34, plain: 20 } as const
/** Wider columns would only put the numbers far apart. */
const WIDEST = 280

const nameRoom = ({ bodies, counties }: PartsChart, { width }: DrawContext): number => {
  const widths = bodies.map(
    ({ name, county }) =>
      textWidth(name, SIZE.body) + (counties ? 8 + textWidth(county, SIZE.small) : 0),
  )
  return Math.ceil(Math.min(Math.max(0, ...widths), width * 0.24)) + GAP
}

/** How wide a column would be. */
export const columnRoom = (chart: PartsChart, look: DrawContext): number =>
  Math.min(WIDEST, (look.width - nameRoom(chart, look)) / Math.max(1, chart.columns.length))

/** Townships by columns; a cell holds every item of the column with its number and bar. */
export const drawPartsMatrix = (chart: PartsChart, look: DrawContext): Drawing => {
  const { columns, counties, scale } = chart
  const bodies = shownRows(chart.bodies, look)
  const room = { left: nameRoom(chart, look), wide: columnRoom(chart, look) }
  const largest = largestOf(chart.bodies.flatMap(({ items }) => items.map((it) => it.value ?? 0)))
  let top = NOTE + HEAD
  const data = bodies.flatMap((body) => {
    const height = Math.max(...columns.map((column) => heightOf(body, column))) + BETWEEN
    top += height
    return rowData(body, { columns, y: top - height, height, ...room })
  })
  return freeFrame({
    height: top + 4,
    hidden: chart.bodies.length - bodies.length,
    graphic: [
      scaleNote(`chart.parts.scale.${scale}`, look),
      ...columns.map((column, i) => headShape(column, room.left + i * room.wide, room.wide, look)),
    ],
    data,
    tip: ({ body, item }) => partTip(body, item, { counties, look }),
    draw: (datum) => {
      const { item, x, y, height } = datum
      if (item === null)
        return rowShapes(datum, { ...room, across: columns.length, counties, look })
      const width = room.wide - GAP
      const isLabelled = height === ITEM.labelled
      const box = { x, y: isLabelled ? y + 15 : y, width, height: ITEM.plain - 2 }
      return [
        ground({ x, y, width, height }),
        ...(isLabelled ? [itemLabel(item, { x, y: y + 8, width }, look)] : []),
        ...itemBar(item, box, { largest, scale, look }),
      ]
    },
  })
}

/** One township's row: its name, and each of its items below the others of its column. */
const rowData = (
  body: PartsBody,
  of: { columns: readonly PartsColumn[]; y: number; height: number; left: number; wide: number },
) => {
  const { columns, y, height, left, wide } = of
  const items = columns.flatMap((column, i) => {
    let below = y + BETWEEN / 2
    return itemsIn(body, column).map((item) => {
      const size = column.label === null ? ITEM.labelled : ITEM.plain
      below += size
      return { ...partDatum(body, item), x: left + i * wide, y: below - size, height: size }
    })
  })
  return [{ ...partDatum(body, null), x: 0, y, height }, ...items]
}

/** A hairline above the row, and its name. */
const rowShapes = (
  { body, y }: { readonly body: PartsBody; readonly y: number },
  of: { left: number; wide: number; across: number; counties: boolean; look: DrawContext },
): readonly Shape[] => {
  const { left, wide, across, counties, look } = of
  const middle = y + BETWEEN / 2 + ITEM.plain / 2
  return [
    line([0, y, left + wide * across, y], { stroke: look.palette.line, lineWidth: 1 }),
    ...rowTitle(townshipRow(body, counties), { y: middle, room: left - GAP, look }),
  ]
}

const itemsIn = (body: PartsBody, column: PartsColumn): readonly PartItem[] =>
  body.items.filter((item) => item.column === column.id)

const heightOf = (body: PartsBody, column: PartsColumn): number =>
  itemsIn(body, column).length * (column.label === null ? ITEM.labelled : ITEM.plain)

const headShape = (column: PartsColumn, x: number, width: number, look: DrawContext): Silent => {
  const text = words(look, column.heading.key, column.heading.params)
  const fill = look.palette.ink
  const at = { x, y: NOTE + HEAD - 7, verticalAlign: 'bottom', fontWeight: 600, fill } as const
  return { ...label(wrapped(text, width - GAP, SIZE.small), at, look), silent: true }
}
