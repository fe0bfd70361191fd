import type { MeasureRankingChart } from './model.ts'
import type { RankingMark } from './model-marks.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'
import { BEHIND, colourOf, valueText } from '../../charts/frames/measure-look.ts'
import type { Shape, Style } from '../../charts/shape.ts'

/** Where a row is drawn: its middle, its thickness, and how values become pixels. */
export interface RowPlace {
  readonly middle: number
  readonly bar: number
  readonly start: number
  readonly x: (value: number) => number
}

type Kind = Pick<RankingMark, 'approximate' | 'oneChannel' | 'nth' | 'isNeighbour'>

/** A bar is full, of an approximate number soft, of one channel only a dashed frame. */
export const barStyle = (mark: Kind, look: DrawContext): Style => {
  const { palette } = look
  if (mark.oneChannel)
    return { fill: palette.ground, stroke: palette.context, lineWidth: 1, lineDash: [3, 2] }
  const colour = colourOf(mark, look)
  if (mark.approximate)
    return {
      fill: mark.nth === null && !mark.isNeighbour ? palette.dataSoft : palette.page,
      stroke: colour,
      lineWidth: 1,
    }
  return { fill: colour, ...(mark.isNeighbour ? { opacity: BEHIND } : {}) }
}

// A stated 0 is a tick at the origin, so that it is seen to be stated.
const barShapes = (
  mark: RankingMark,
  value: number,
  place: RowPlace,
  look: DrawContext,
): Shape[] => {
  const { start, middle, bar } = place
  const width = place.x(value) - start
  const y = middle - bar / 2
  return width < 1
    ? [
        {
          type: 'line',
          shape: { x1: start, y1: y, x2: start, y2: y + bar },
          style: { stroke: colourOf(mark, look), lineWidth: 2 },
        },
      ]
    : [
        {
          type: 'rect',
          shape: { x: start, y, width, height: bar, r: [0, 2, 2, 0] },
          style: barStyle(mark, look),
        },
      ]
}

/** A dot is full, of an approximate rate hollow. */
export const dotStyle = (
  mark: Pick<RankingMark, 'approximate' | 'nth' | 'isNeighbour' | 'small'>,
  look: DrawContext,
): Style => {
  const colour = colourOf(mark, look)
  const opacity = mark.isNeighbour ? { opacity: BEHIND } : {}
  return mark.approximate
    ? { fill: look.palette.page, stroke: colour, lineWidth: 2, ...opacity }
    : { fill: colour, ...opacity }
}

const dotShapes = (
  mark: RankingMark,
  value: number,
  place: RowPlace,
  look: DrawContext,
): Shape[] => {
  const { middle: y } = place
  // Beside another year a whisker would be read as the way from one to the other.
  const interval = mark.before === null ? mark.interval : null
  const whisker: Shape[] =
    interval === null
      ? []
      : [
          {
            type: 'line',
            shape: { x1: place.x(interval.low), y1: y, x2: place.x(interval.high), y2: y },
            style: {
              stroke: colourOf(mark, look),
              lineWidth: 1.5,
              opacity: mark.isNeighbour ? BEHIND : 0.75,
            },
          },
        ]
  return [
    ...whisker,
    {
      type: 'circle',
      shape: { cx: place.x(value), cy: y, r: mark.isNeighbour ? 4 : 5 },
      style: dotStyle(mark, look),
    },
  ]
}

/** The base year: a hollow mark, and the way from it to the shown year. */
const beforeShapes = (
  { before, value, isNeighbour }: RankingMark,
  { x, middle: y }: RowPlace,
  { palette }: DrawContext,
): { under: Shape[]; over: Shape[] } => {
  if (before === null || value === null) return { under: [], over: [] }
  const line = { stroke: isNeighbour ? palette.context : palette.ink, lineWidth: 1.5 }
  return {
    under: [
      {
        type: 'line',
        shape: { x1: x(before), y1: y, x2: x(value), y2: y },
        style: line,
      },
    ],
    over: [
      {
        type: 'circle',
        shape: { cx: x(before), cy: y, r: 4.5 },
        style: { fill: palette.page, ...line },
      },
    ],
  }
}

/** What the row's own group has together. */
export const tickShape = (x: number, y: number, bar: number, { palette }: DrawContext): Shape => ({
  type: 'line',
  shape: { x1: x, y1: y - bar / 2 - 4, x2: x, y2: y + bar / 2 + 4 },
  style: { stroke: palette.ink, lineWidth: 2 },
})

/** The rate without which this one would mislead. */
export const companionShape = (x: number, y: number, { palette }: DrawContext): Shape => ({
  type: 'rect',
  shape: { x: x - 4, y: y - 4, width: 8, height: 8 },
  style: { fill: palette.page, stroke: palette.ink, lineWidth: 1.25 },
})

/** All of one row but its name and its number. */
export const markShapes = (
  mark: RankingMark,
  { form }: MeasureRankingChart,
  place: RowPlace,
  look: DrawContext,
): Shape[] => {
  const companion =
    mark.companion === null ? [] : [companionShape(place.x(mark.companion), place.middle, look)]
  if (mark.value === null) return companion
  const { under, over } = beforeShapes(mark, place, look)
  const shapes = (form === 'bars' ? barShapes : dotShapes)(mark, mark.value, place, look)
  return [
    ...(form === 'bars' ? [...shapes, ...under] : [...under, ...shapes]),
    ...over,
    ...companion,
    ...(mark.peers === null
      ? []
      : [tickShape(place.x(mark.peers.value), place.middle, place.bar, look)]),
  ]
}

/** What is printed behind a mark: «1,234», «60（单一渠道）», «66.7%　2/3　样本少». */
export const markText = (
  mark: RankingMark,
  { comparison }: MeasureRankingChart,
  look: DrawContext,
): string => {
  const { value, numerator, denominator } = mark
  const about = (text: string): string =>
    mark.approximate ? words(look, 'value.about', { text }) : text
  if (comparison.measure.unit === '%' && numerator !== null && denominator !== null) {
    const fraction = words(look, 'compare.fraction', { part: numerator, whole: denominator })
    if (value === null) return words(look, 'compare.mark.few', { fraction })
    const rate = about(valueText(value, comparison, look))
    return words(look, `compare.mark.${mark.small ? 'small' : 'share'}`, { rate, fraction })
  }
  const text = about(valueText(value ?? 0, comparison, look))
  if (mark.oneChannel) return words(look, 'chart.one_channel', { value: text })
  return mark.outlier ? words(look, 'chart.outlier', { value: text }) : text
}
