import type { PartItem, PartsBody, PartsChart, PartsColumn } from './model.ts'
import { largestOf } from '../../models/amounts.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { words } from '../../charts/look.ts'
import { itemBar, itemLabel, partTip, scaleNote } from './chart-marks.ts'
import { shownRows, townshipRow, rowTitle } from '../../charts/frames/rows.ts'
import type { Shape } from '../../charts/shape.ts'
import { FONT, SIZE, textWidth, wrapped } from '../../charts/text.ts'

const NOTE = 22
const HEAD = 40
const GAP = 14
/** Between one township's row and the next. */
const BETWEEN = 9
/** An item with its label above the bar, and one whose label is the column's heading. */
const ITEM = { labelled: 34, plain: 20 } as const
/** Wider columns would only put the numbers far apart. */
const WIDEST = 280

const nameRoom = ({ bodies, counties }: PartsChart, { width }: Look): number => {
  const widths = bodies.map(
    ({ name, county }) =>
      textWidth(name, SIZE.body) + (counties ? 8 + textWidth(county, SIZE.small) : 0),
  )
  return Math.ceil(Math.min(Math.max(0, ...widths), width * 0.24)) + GAP
}

/** How wide a column would be. */
export const columnRoom = (chart: PartsChart, look: Look): number =>
  Math.min(WIDEST, (look.width - nameRoom(chart, look)) / Math.max(1, chart.columns.length))

/** Townships by columns; a cell holds every item of the column with its number and bar. */
export const drawPartsMatrix = (chart: PartsChart, look: Look): Drawing => {
  const { columns, counties, scale } = chart
  const bodies = shownRows(chart.bodies, look)
  const left = nameRoom(chart, look)
  const wide = columnRoom(chart, look)
  const largest = largestOf(chart.bodies.flatMap(({ items }) => items.map((it) => it.value ?? 0)))
  let top = NOTE + HEAD
  const rows = bodies.map((body) => {
    const height = Math.max(...columns.map((column) => heightOf(body, column))) + BETWEEN
    const row = { body, y: top, height }
    top += height
    return row
  })
  const data = rows.flatMap(({ body, y, height }) => [
    { value: [0, 0], body, item: null, x: 0, y, height, township: body.code },
    ...columns.flatMap((column, i) => {
      let below = y + BETWEEN / 2
      return itemsIn(body, column).map((item) => {
        const size = column.label === null ? ITEM.labelled : ITEM.plain
        const at = { x: left + i * wide, y: below, height: size }
        below += size
        return {
          value: [0, 0],
          number: item.value,
          source: item.source,
          ...at,
          body,
          item,
          township: body.code,
        }
      })
    }),
  ])
  return {
    height: top + 4,
    hidden: chart.bodies.length - bodies.length,
    option: {
      graphic: [
        scaleNote(`chart.parts.scale.${scale}`, look),
        ...columns.map((column, i) => headShape(column, left + i * wide, wide, look)),
      ],
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: { type: 'value', min: 0, max: 1, show: false },
      tooltip: {
        formatter: (at) => {
          const datum = data[at.dataIndex]
          return datum ? partTip(datum.body, datum.item, { counties, look }) : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params) => {
            const datum = data[params.dataIndex]
            if (!datum) return null
            const { body, item, x, y, height } = datum
            if (item === null) {
              const middle = y + BETWEEN / 2 + ITEM.plain / 2
              const title = rowTitle(townshipRow(body, counties), {
                y: middle,
                room: left - GAP,
                look,
              })
              return {
                type: 'group',
                children: [lineAbove(y, left + wide * columns.length, look), ...title],
              }
            }
            const isLabelled = height === ITEM.labelled
            const box = { x, y: isLabelled ? y + 15 : y, width: wide - GAP, height: ITEM.plain - 2 }
            // The whole cell answers to a press, not only its marks.
            const ground: Shape = {
              type: 'rect',
              shape: { x, y, width: wide - GAP, height },
              style: { fill: 'transparent' },
            }
            return {
              type: 'group',
              children: [
                ground,
                ...(isLabelled ? [itemLabel(item, { x, y: y + 8, width: wide - GAP }, look)] : []),
                ...itemBar(item, box, { largest, scale, look }),
              ],
            }
          },
        },
      ],
    },
  }
}

const itemsIn = (body: PartsBody, column: PartsColumn): readonly PartItem[] =>
  body.items.filter((item) => item.column === column.id)

const heightOf = (body: PartsBody, column: PartsColumn): number =>
  itemsIn(body, column).length * (column.label === null ? ITEM.labelled : ITEM.plain)

const headShape = (
  column: PartsColumn,
  x: number,
  width: number,
  look: Look,
): Shape & { silent: true } => ({
  type: 'text',
  silent: true,
  style: {
    text: wrapped(words(look, column.heading.key, column.heading.params), width - GAP, SIZE.small),
    x,
    y: NOTE + HEAD - 7,
    verticalAlign: 'bottom',
    fontFamily: FONT,
    fontSize: SIZE.small,
    fontWeight: 600,
    fill: look.palette.ink,
  },
})

const lineAbove = (y: number, width: number, { palette }: Look): Shape => ({
  type: 'line',
  shape: { x1: 0, y1: y, x2: width, y2: y },
  style: { stroke: palette.line, lineWidth: 1 },
})
