import type { AxisScale } from './axis-scale.ts'
import type { AxisOption, LabelOption } from './option.ts'
import type { Box, Shape, TextStyle } from './shape.ts'
import { linesOf } from './text-lines.ts'
import { FONT, SIZE, textWidth } from './text.ts'

/** A label of an axis with its name in the list, where it has one. */
export interface AxisLabel {
  readonly shapes: readonly Shape[]
  readonly name: string | null
}

const MARGIN = 8

/** The shapes of a label; a line may stand as `{style|text}`. */
const textShapes = (
  text: string,
  place: Pick<TextStyle, 'x' | 'y' | 'align' | 'verticalAlign'>,
  { color = '', fontSize = SIZE.small, lineHeight = fontSize, rich = {} }: LabelOption,
): readonly Shape[] => {
  const style = { ...place, text, fontFamily: FONT, fontSize, fill: color }
  return linesOf({ type: 'text', style }, lineHeight).map((line) => {
    const [, name = '', said = ''] = /^\{(\w+)\|(.*)\}$/u.exec(line.style.text) ?? []
    const own = rich[name]
    if (own === undefined) return line
    const { color: fill, fontSize } = own
    return { ...line, style: { ...line.style, text: said, fill, fontSize } }
  })
}

const labelText = (axis: AxisOption, tick: number): string => {
  if (axis.type === 'value') return axis.axisLabel?.formatter?.(tick) ?? String(tick)
  const name = axis.data[tick] ?? ''
  return axis.axisLabel?.formatter?.(name, tick) ?? name
}

/** Whether the last label of a horizontal axis of numbers would run into the one before it. */
const isCrowded = (axis: AxisOption, scale: AxisScale, fontSize: number): boolean => {
  const [before, last] = scale.ticks.slice(-2)
  if (before === undefined || last === undefined) return false
  const half = (tick: number): number => textWidth(labelText(axis, tick), fontSize) / 2
  return scale.at(last) - half(last) < scale.at(before) + half(before)
}

const labelledTicks = (
  axis: AxisOption,
  scale: AxisScale,
  isVertical: boolean,
): readonly number[] => {
  if (axis.type === 'category') return scale.ticks
  const { showMaxLabel, customValues, fontSize = SIZE.small } = axis.axisLabel ?? {}
  if (customValues) return scale.ticks
  const isHidden = showMaxLabel === false || (!isVertical && isCrowded(axis, scale, fontSize))
  return isHidden ? scale.ticks.slice(0, -1) : scale.ticks
}

/** The labels of an axis, each at its tick. */
export const axisLabels = (
  axis: AxisOption,
  scale: AxisScale,
  plot: Box,
  isVertical: boolean,
): readonly AxisLabel[] => {
  const { axisLabel = {} } = axis
  if (axis.show === false || axisLabel.show === false) return []
  const { margin = MARGIN, align, alignMinLabel } = axisLabel
  return labelledTicks(axis, scale, isVertical).map((tick, i) => {
    const at = scale.at(tick)
    const isTop = axis.position === 'top'
    const place = isVertical
      ? ({ x: plot.x - margin, y: at, align: align ?? 'right', verticalAlign: 'middle' } as const)
      : ({
          x: at,
          y: isTop ? plot.y - margin : plot.y + plot.height + margin,
          align: i === 0 && alignMinLabel ? 'left' : 'center',
          verticalAlign: isTop ? 'bottom' : 'top',
        } as const)
    return {
      shapes: textShapes(labelText(axis, tick), place, axisLabel),
      name: axis.type === 'category' && axis.triggerEvent ? (axis.data[tick] ?? null) : null,
    }
  })
}

/** The hairlines across the plot, the line of the axis and its name. */
export const axisFrame = (
  axis: AxisOption,
  scale: AxisScale,
  plot: Box,
  isVertical: boolean,
): readonly Shape[] => {
  if (axis.show === false) return []
  const { splitLine, axisLine } = axis
  const right = plot.x + plot.width
  const foot = plot.y + plot.height
  const across = (at: number, color: string): Shape => ({
    type: 'line',
    shape: isVertical
      ? { x1: plot.x, y1: at, x2: right, y2: at }
      : { x1: at, y1: plot.y, x2: at, y2: foot },
    style: { stroke: color, lineWidth: 1 },
  })
  const hairlines =
    axis.type === 'value' && splitLine?.lineStyle && splitLine.show !== false
      ? scale.ticks.map((tick) => across(scale.at(tick), splitLine.lineStyle!.color))
      : []
  const line: readonly Shape[] =
    axisLine?.lineStyle && axisLine.show !== false
      ? [
          {
            type: 'line',
            shape: isVertical
              ? { x1: plot.x, y1: plot.y, x2: plot.x, y2: foot }
              : { x1: plot.x, y1: foot, x2: right, y2: foot },
            style: { stroke: axisLine.lineStyle.color, lineWidth: 1 },
          },
        ]
      : []
  return [...hairlines, ...line, ...nameShapes(axis, plot)]
}

const nameShapes = (axis: AxisOption, plot: Box): readonly Shape[] => {
  if (axis.type === 'category' || axis.name === undefined) return []
  const y = plot.y + plot.height + (axis.nameGap ?? 15)
  const place = { x: plot.x + plot.width / 2, y, align: 'center', verticalAlign: 'top' } as const
  return textShapes(axis.name, place, axis.nameTextStyle ?? {})
}
