import type { MixChart, MixPart } from '../../models/mix.ts'
import { largestOf } from '../../models/amounts.ts'
import type { Drawing, Look } from '../drawing.ts'
import { words } from '../look.ts'
import { pressLines } from '../press-words.ts'
import type { Pressed } from '../pressed.ts'
import { endLabel, rowLayout, type Named } from './rows.ts'
import type { Box, Shape } from '../shape.ts'

/** How many who have some of a part are named in its tooltip. */
const NAMED = 8

/** The parts of a whole as bars, a row each, with count and share; a nought is a tick. */
export const drawMix = <Id extends string>(
  chart: MixChart<Id>,
  look: Look,
  pressedOf: (id: Id) => Pressed | undefined = () => undefined,
): Drawing => {
  const { parts, chosen } = chart
  const named = parts.map((part): Named => {
    const pressed = pressedOf(part.id)
    const row = { name: words(look, 'text', { text: part.label }), within: '' }
    return { ...row, ...(pressed ? { pressed } : {}), isChosen: part.id === chosen }
  })
  const layout = rowLayout(named, { look, ends: parts.map((part) => endText(part, look)) })
  const data = parts.map((part, y) => ({
    value: [part.count, y],
    number: part.count,
    part,
    ...pressing(pressedOf(part.id)),
  }))
  return {
    height: 6 + parts.length * layout.height + 6,
    hidden: 0,
    option: {
      grid: { left: layout.left, right: layout.right, top: 6, bottom: 6 },
      xAxis: {
        type: 'value',
        min: 0,
        max: largestOf(
          parts.map((part) => part.count),
          1,
        ),
        show: false,
      },
      yAxis: { type: 'category', inverse: true, data: parts.map((part) => part.id), show: false },
      tooltip: {
        formatter: (at) => {
          const datum = data[at.dataIndex]
          return datum ? tipOf(datum, chart, look) : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params, api) => {
            const datum = data[params.dataIndex]
            const row = named[params.dataIndex]
            const [x0, middle] = api.coord([0, params.dataIndex])
            const [x1] = api.coord([datum?.part.count ?? 0, params.dataIndex])
            if (!datum || !row || x0 === undefined || x1 === undefined || middle === undefined)
              return null
            const isQuiet = chosen !== null && datum.part.id !== chosen
            const box = { x: x0, y: layout.barTop(middle), width: x1 - x0, height: layout.bar }
            return {
              type: 'group',
              children: [
                ...layout.title(row, middle),
                ...barShapes(box, isQuiet, look),
                endLabel(endText(datum.part, look), {
                  x: x1,
                  y: box.y + box.height / 2,
                  look,
                  quiet: datum.part.count === 0 || isQuiet,
                }),
              ],
            }
          },
        },
      ],
    },
  }
}

const pressing = (pressed: Pressed | undefined): { readonly pressed?: Pressed } =>
  pressed ? { pressed } : {}

const barShapes = (box: Box, isQuiet: boolean, { palette }: Look): Shape[] =>
  box.width < 1
    ? [
        {
          type: 'line',
          shape: { x1: box.x, y1: box.y, x2: box.x, y2: box.y + box.height },
          style: { stroke: palette.context, lineWidth: 2 },
        },
      ]
    : [
        {
          type: 'rect',
          shape: { ...box, r: [0, 2, 2, 0] },
          style: { fill: isQuiet ? palette.dataSoft : palette.data },
        },
      ]

const endText = ({ count, share }: MixPart, look: Look): string =>
  share === null
    ? words(look, 'chart.cases', { value: count })
    : words(look, 'chart.mix.share', { value: count, rate: { rate: share } })

const tipOf = (
  { part, pressed }: { readonly part: MixPart; readonly pressed?: Pressed },
  { whole }: MixChart,
  look: Look,
): string => {
  const named = part.holders.slice(0, NAMED)
  const more = part.holders.length - named.length
  const share =
    part.share === null
      ? words(look, 'chart.cases', { value: part.count })
      : words(look, 'chart.mix.of', { value: part.count, whole, rate: { rate: part.share } })
  return [
    words(look, 'chart.tip.line', { label: part.label, value: share }),
    ...named.map((one) =>
      words(look, 'chart.tip.line', {
        label: one.name,
        value: { key: 'chart.cases', params: { value: one.count } },
      }),
    ),
    ...(more > 0 ? [words(look, 'chart.mix.more', { count: more })] : []),
    ...pressLines({ pressed }, look),
  ].join('\n')
}
