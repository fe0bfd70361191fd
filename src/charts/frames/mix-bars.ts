import { largestOf } from '../../models/amounts.ts'
import type { MixChart, MixPart } from '../../models/mix.ts'
import type { Drawing, DrawContext } from '../drawing.ts'
import { words } from '../words.ts'
import { line, rect } from '../marks/basic.ts'
import { pressLines } from '../press-words.ts'
import type { Pressed } from '../pressed.ts'
import type { Box, Shape } from '../shape.ts'
import { tipLine, tipText } from '../tips.ts'
import { barsFrame } from './bars.ts'
import { endLabel, rowLayout, type Named } from './rows.ts'

/** How many who have some of a part are named in its tooltip. */
const NAMED = 8

/** The parts of a whole as bars, a row each, with count and share; a zero is a tick. */
export const drawMix = <Id extends string>(
  chart: MixChart<Id>,
  look: DrawContext,
  pressedOf: (id: Id) => Pressed | undefined = () => undefined,
): Drawing => {
  const { parts, chosen } = chart
  const pressing = (id: Id): { readonly pressed?: Pressed } => {
    const pressed = pressedOf(id)
    return pressed ? { pressed } : {}
  }
  const named = parts.map((part): Named => {
    const row = { name: words(look, 'text', { text: part.label }), within: '' }
    return { ...row, ...pressing(part.id), isChosen: part.id === chosen }
  })
  const layout = rowLayout(named, { look, ends: parts.map((part) => endText(part, look)) })
  const data = parts.map((part, y) => ({
    ...{ value: [part.count, y], number: part.count, part, row: named[y]! },
    ...pressing(part.id),
  }))
  const most = largestOf(
    parts.map((part) => part.count),
    1,
  )
  return barsFrame({
    look,
    layout,
    panels: [{ rows: parts.map((part) => part.id), most, data }],
    tip: (datum) => tipOf(datum, chart, look),
    draw: ({ part, row }, { x, middle }) => {
      const isQuiet = chosen !== null && part.id !== chosen
      const quiet = part.count === 0 || isQuiet
      const end = x(part.count)
      return [
        ...layout.title(row, middle),
        barShape(layout.box(middle, x(0), end), isQuiet, look),
        endLabel(endText(part, look), { ...layout.end(middle, end), look, quiet }),
      ]
    },
  })
}

const barShape = (box: Box, isQuiet: boolean, { palette }: DrawContext): Shape =>
  box.width < 1
    ? line([box.x, box.y, box.x, box.y + box.height], { stroke: palette.context, lineWidth: 2 })
    : rect({ ...box, r: [0, 2, 2, 0] }, { fill: isQuiet ? palette.dataSoft : palette.data })

const endText = ({ count, share }: MixPart, look: DrawContext): string =>
  share === null
    ? words(look, 'chart.cases', { value: count })
    : words(look, 'chart.mix.share', { value: count, rate: { rate: share } })

const tipOf = (
  { part, pressed }: { readonly part: MixPart; readonly pressed?: Pressed },
  { whole }: MixChart,
  look: DrawContext,
): string => {
  const named = part.holders.slice(0, NAMED)
  const more = part.holders.length - named.length
  const share =
    part.share === null
      ? words(look, 'chart.cases', { value: part.count })
      : words(look, 'chart.mix.of', { value: part.count, whole, rate: { rate: part.share } })
  return tipText(
    tipLine(look, part.label, share),
    named.map((one) =>
      tipLine(look, one.name, { key: 'chart.cases', params: { value: one.count } }),
    ),
    more > 0 && words(look, 'chart.mix.more', { count: more }),
    pressLines({ pressed }, look),
  )
}
