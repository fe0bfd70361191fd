import type { PartItem, PartsBody, PartsChart } from './model.ts'
import { largestOf } from '../../models/amounts.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { words } from '../../charts/look.ts'
import { itemBar, itemLabel, partTip, scaleNote } from './chart-marks.ts'
import { rowTitle, shownRows, townshipRow } from '../../charts/frames/rows.ts'
import type { Shape } from '../../charts/shape.ts'
import { FONT, SIZE } from '../../charts/text.ts'

const NOTE = 24
const TITLE = 26
const ITEM = 21
const MORE = 19
const BETWEEN = 18
const GUTTER = 32
/** Townships before the reader asks for all, and items of each: the rest is in table and evidence. */
const FIRST = { wide: 12, narrow: 6 } as const
const LARGEST = 6
/** How much of a card its labels take. */
const LABELS = 0.42

const columnsOf = ({ width }: Look): number => (width >= 1000 ? 3 : width >= 640 ? 2 : 1)

/** One card a township: its largest topics or channels as bars, under their printed labels. */
export const drawPartsCards = (chart: PartsChart, look: Look): Drawing => {
  const { counties } = chart
  const bodies = shownRows(chart.bodies, look, look.narrow ? FIRST.narrow : FIRST.wide)
  const across = columnsOf(look)
  const wide = (look.width - GUTTER * (across - 1)) / across
  const cards = bodies.map((body) => ({ body, items: largestIn(body) }))
  let top = NOTE
  const data = Array.from({ length: Math.ceil(cards.length / across) }).flatMap((_, line) => {
    const inLine = cards.slice(line * across, (line + 1) * across)
    const y = top
    top += Math.max(...inLine.map(heightOf))
    return inLine.flatMap(({ body, items }, i) => {
      const x = i * (wide + GUTTER)
      const largest = largestOf(items.map((item) => item.value ?? 0))
      const more = body.items.length - items.length
      return [
        { value: [0, 0], body, item: null, x, y, largest, more, township: body.code },
        ...items.map((item, nth) => ({
          value: [0, 0],
          number: item.value,
          source: item.source,
          township: body.code,
          body,
          item,
          x,
          y: y + TITLE + nth * ITEM,
          largest,
          more: 0,
        })),
      ]
    })
  })
  return {
    height: top,
    hidden: chart.bodies.length - bodies.length,
    option: {
      graphic: [scaleNote('chart.parts.scale.own', look)],
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
            const { body, item, x, y, largest, more } = datum
            if (item === null) {
              const row = townshipRow(body, counties)
              const title = rowTitle(row, { x, y: y + 10, room: wide, look })
              const end = y + TITLE + Math.min(body.items.length, LARGEST) * ITEM
              return { type: 'group', children: [...title, ...moreShape(more, x, end, look)] }
            }
            const labels = wide * LABELS
            const ground: Shape = {
              type: 'rect',
              shape: { x, y, width: wide, height: ITEM },
              style: { fill: 'transparent' },
            }
            const box = { x: x + labels, y, width: wide - labels, height: ITEM }
            return {
              type: 'group',
              children: [
                ground,
                itemLabel(item, { x, y: y + ITEM / 2, width: labels - 10 }, look),
                ...itemBar(item, box, { largest, look }),
              ],
            }
          },
        },
      ],
    },
  }
}

/** The largest first; what has no number, last. */
const largestIn = (body: PartsBody): readonly PartItem[] =>
  [...body.items].sort((a, b) => (b.value ?? -1) - (a.value ?? -1)).slice(0, LARGEST)

const heightOf = ({ body, items }: { body: PartsBody; items: readonly PartItem[] }): number =>
  TITLE + items.length * ITEM + (body.items.length > items.length ? MORE : 0) + BETWEEN

const moreShape = (count: number, x: number, y: number, look: Look): Shape[] =>
  count === 0
    ? []
    : [
        {
          type: 'text',
          style: {
            text: words(look, 'chart.parts.more', { count }),
            x,
            y: y + MORE / 2,
            verticalAlign: 'middle',
            fontFamily: FONT,
            fontSize: SIZE.small,
            fill: look.palette.muted,
          },
        },
      ]
