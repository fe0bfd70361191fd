import type { MeasureTrendChart } from './model.ts'
import type { TrendLine } from './model-lines.ts'
import type { TrendReference } from './model-references.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { colourOf, referenceStyle, valueText } from '../../charts/frames/measure-look.ts'
import { referenceShapes, runShapes, type At } from './chart-lines.ts'
import { position } from '../../charts/scale.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { fitted, FONT, SIZE } from '../../charts/text.ts'

/** One township's small chart: where it stands, how high its axis goes, what it is held against. */
export interface TrendPanel {
  readonly line: TrendLine
  readonly reference: TrendReference | null
  readonly end: number
  readonly box: Box
}

/** Height of a panel, and the room in it around the plot. */
export const PANEL_HEIGHT = 136
const INSET = { top: 34, right: 14, bottom: 36, left: 4 } as const
/** Room of the last value beside the name. */
const VALUE = 64

const plotOf = ({ x, y, width, height }: Box): Box => ({
  x: x + INSET.left,
  y: y + INSET.top,
  width: width - INSET.left - INSET.right,
  height: height - INSET.top - INSET.bottom,
})

/** Where a year and a value stand in a panel. */
export const placeIn = (
  { box, end }: TrendPanel,
  { years, scale }: Pick<MeasureTrendChart, 'years' | 'scale'>,
): At => {
  const plot = plotOf(box)
  const steps = Math.max(1, years.length - 1)
  return (year, value) => [
    plot.x + (plot.width * years.indexOf(year)) / steps,
    plot.y + plot.height * (1 - position(value, scale) / position(end, scale)),
  ]
}

/** The chosen keep the colours that they have in the other figures. */
export const panelColour = (
  { nth }: TrendLine,
  { comparison }: MeasureTrendChart,
  look: DrawContext,
): string => {
  const isChosen = comparison.context.filter.townships.length > 0
  return colourOf({ nth: isChosen ? nth : null, isNeighbour: isChosen && nth === null }, look)
}

/** All of a panel but its points: name, last value, scale, both lines. */
export const panelShapes = (
  panel: TrendPanel,
  chart: MeasureTrendChart,
  look: DrawContext,
): readonly Shape[] => {
  const { line, reference, end, box } = panel
  const { comparison, years } = chart
  const { palette } = look
  const at = placeIn(panel, chart)
  const plot = plotOf(box)
  const [left, right, foot] = [plot.x, plot.x + plot.width, plot.y + plot.height]
  const text = (content: string, x: number, y: number, isTitle = false): Shape => ({
    type: 'text',
    style: {
      text: content,
      x,
      y,
      align: x === right ? 'right' : 'left',
      verticalAlign: 'middle',
      fontFamily: FONT,
      fontSize: isTitle ? SIZE.small : 11,
      fill: isTitle ? palette.ink : palette.muted,
    },
  })
  const rule = (y: number): Shape => ({
    type: 'line',
    shape: { x1: left, y1: y, x2: right, y2: y },
    style: { stroke: palette.line, lineWidth: 1 },
  })
  const last = line.points.at(-1)
  const title = box.y + 10
  return [
    text(fitted(line.name, plot.width - VALUE, SIZE.small), left, title, true),
    ...(last ? [text(valueText(last.value, comparison, look), right, title, true)] : []),
    text(valueText(end, comparison, look), left, plot.y - 7),
    rule(plot.y),
    rule(foot),
    ...(reference === null
      ? []
      : referenceShapes(reference, chart, at, { ...referenceStyle(look), lineWidth: 1.5 })),
    ...runShapes(
      line.runs,
      at,
      { stroke: panelColour(line, chart, look), lineWidth: 2, fill: 'none' },
      look,
    ),
    text(String(years[0]), left, foot + 10),
    ...(years.length > 1 ? [text(String(years.at(-1)), right, foot + 10)] : []),
  ]
}
