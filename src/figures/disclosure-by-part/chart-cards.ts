import { largestOf } from '../../models/amounts.ts'
import type { PartItem, PartsBody, PartsChart } from './model.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { freeFrame } from '../../charts/frames/free.ts'
import { rowTitle, shownRows, townshipRow } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import { ground, label } from '../../charts/marks/basic.ts'
import type { Shape } from '../../charts/shape.ts'
import { itemBar, itemLabel, partDatum, partTip, scaleNote } from './chart-marks.ts'

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

const columnsOf = ({ width }: DrawContext): number => (width >= 1000 ? 3 : width >= 640 ? 2 : 1)

/** One card a township: its largest topics or channels as bars, under their printed labels. */
export const drawPartsCards = (chart: PartsChart, look: DrawContext): Drawing => {
  const { counties } = chart
  const bodies = shownRows(chart.bodies, look, look.narrow ? FIRST.narrow : FIRST.wide)
  const across = columnsOf(look)
  const wide = (look.width - GUTTER * (across - 1)) / across
  let top = NOTE
  const data = Array.from({ length: Math.ceil(bodies.length / across) }).flatMap((_, nth) => {
    const inLine = bodies.slice(nth * across, (nth + 1) * across)
    const y = top
    top += Math.max(...inLine.map(heightOf))
    return inLine.flatMap((body, i) => cardData(body, { x: i * (wide + GUTTER), y }))
  })
  return freeFrame({
    height: top,
    hidden: chart.bodies.length - bodies.length,
    graphic: [scaleNote('chart.parts.scale.own', look)],
    data,
    tip: ({ body, item }) => partTip(body, item, { counties, look }),
    draw: (datum) => {
      const { body, item, x, y, largest } = datum
      if (item === null) {
        const title = rowTitle(townshipRow(body, counties), { x, y: y + 10, room: wide, look })
        return [...title, ...moreShape(body, x, y, look)]
      }
      const labels = wide * LABELS
      const box = { x: x + labels, y, width: wide - labels, height: ITEM }
      return [
        ground({ x, y, width: wide, height: ITEM }),
        itemLabel(item, { x, y: y + ITEM / 2, width: labels - 10 }, look),
        ...itemBar(item, box, { largest, look }),
      ]
    },
  })
}

/** A card's name and its items, each a line below the other. */
const cardData = (body: PartsBody, { x, y }: { x: number; y: number }) => {
  const items = largestIn(body)
  const largest = largestOf(items.map((item) => item.value ?? 0))
  return [
    { ...partDatum(body, null), x, y, largest },
    ...items.map((item, i) => ({
      ...{ ...partDatum(body, item), x, y: y + TITLE + i * ITEM, largest },
    })),
  ]
}

/** The largest first; what has no number, last. */
const largestIn = (body: PartsBody): readonly PartItem[] =>
  [...body.items].sort((a, b) => (b.value ?? -1) - (a.value ?? -1)).slice(0, LARGEST)

const itemsHeight = ({ items }: PartsBody): number => Math.min(items.length, LARGEST) * ITEM

const heightOf = (body: PartsBody): number =>
  TITLE + itemsHeight(body) + (body.items.length > LARGEST ? MORE : 0) + BETWEEN

/** How many items a card leaves out. */
const moreShape = (body: PartsBody, x: number, y: number, look: DrawContext): Shape[] => {
  const count = body.items.length - LARGEST
  const middle = y + TITLE + itemsHeight(body) + MORE / 2
  return count > 0
    ? [label(words(look, 'chart.parts.more', { count }), { x, y: middle }, look)]
    : []
}
