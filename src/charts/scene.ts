import { axisScale, type AxisScale } from './axis-scale.ts'
import { axisFrame, axisLabels } from './axis-shapes.ts'
import { listOf } from './option.ts'
import type { AxisOption, ChartOption, GridOption, RenderApi, SeriesOption } from './option.ts'
import type { Pressed } from './pressed.ts'
import { elementOf, type SceneElement } from './scene-element.ts'
import type { Box, Shape } from './shape.ts'
import { linesOf } from './text-lines.ts'

/** What the pointer is over, as those who take a press read it. */
export type ScenePress =
  | {
      readonly componentType: 'series'
      readonly seriesIndex: number
      readonly dataIndex: number
      readonly data: unknown
      /** What the name under the pointer chooses. */
      readonly info?: { readonly pressed: Pressed }
    }
  | { readonly componentType: 'xAxis' | 'yAxis'; readonly value: string }

export interface SceneItem extends SceneElement {
  /** Null where the pointer passes through. */
  readonly press: ScenePress | null
}

/** A chart as a flat list of SVG elements, from the lowest to the topmost. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly items: readonly SceneItem[]
}

interface Plot {
  readonly box: Box
  readonly x: AxisScale | null
  readonly y: AxisScale | null
}

const boxOf = (grid: GridOption | undefined, width: number, height: number): Box => {
  const { left = 0, right = 0, top = 0, bottom = 0, height: own } = grid ?? {}
  return { x: left, y: top, width: width - left - right, height: own ?? height - top - bottom }
}

const plotsOf = (option: ChartOption, width: number, height: number) => {
  const grids = listOf(option.grid)
  const series = option.series ?? []
  const laid = (axis: AxisOption, index: number, isVertical: boolean) => {
    const box = boxOf(grids[axis.gridIndex ?? 0], width, height)
    const own = series.filter(
      (one) => ((isVertical ? one.yAxisIndex : one.xAxisIndex) ?? 0) === index,
    )
    const values = own.flatMap(({ data }) =>
      data.map(({ value }) => value[isVertical ? 1 : 0] ?? 0),
    )
    const largest = values.reduce((a, b) => Math.max(a, b), 0)
    const span = isVertical
      ? { start: box.y, size: box.height, isVertical }
      : { start: box.x, size: box.width, isVertical }
    return { axis, box, scale: axisScale(axis, span, largest), isVertical }
  }
  return {
    xs: listOf(option.xAxis).map((axis, i) => laid(axis, i, false)),
    ys: listOf(option.yAxis).map((axis, i) => laid(axis, i, true)),
  }
}

/** Shapes that are drawn as one element. */
type Shapes = readonly [Shape, ...Shape[]]

const item = (shapes: Shapes, press: ScenePress | null): SceneItem => ({
  ...elementOf(shapes, press === null),
  press,
})

/** Lines of one look that follow each other, such as a hatching, are one element. */
const gathered = (shapes: readonly Shape[]): readonly Shapes[] => {
  const out: [Shape, ...Shape[]][] = []
  for (const shape of shapes.flatMap((one): readonly Shape[] =>
    isLong(one) ? linesOf(one) : [one],
  )) {
    const last = out.at(-1)
    if (last && isSameLook(last[0], shape)) last.push(shape)
    else out.push([shape])
  }
  return out
}

const isLong = (shape: Shape): shape is Extract<Shape, { type: 'text' }> =>
  shape.type === 'text' && shape.style.text.includes('\n')

const isSameLook = (a: Shape, b: Shape): boolean => {
  if (a.type !== 'line' || b.type !== 'line') return false
  const [one, other] = [a.style, b.style]
  return (
    one.stroke === other.stroke &&
    one.lineWidth === other.lineWidth &&
    one.opacity === other.opacity &&
    String(one.lineDash) === String(other.lineDash)
  )
}

const seriesItems = (series: SeriesOption, seriesIndex: number, plot: Plot): SceneItem[] =>
  series.data.flatMap((data, dataIndex): SceneItem[] => {
    const api: RenderApi = {
      coord: ([x = 0, y = 0]) => [plot.x?.at(x) ?? x, plot.y?.at(y) ?? y],
      value: (dimension) => data.value[dimension] ?? 0,
    }
    const drawn = series.renderItem({ dataIndex, coordSys: plot.box }, api)
    if (drawn === null) return []
    const press = { componentType: 'series', seriesIndex, dataIndex, data } as const
    return gathered(drawn.type === 'group' ? drawn.children : [drawn]).map((shapes) => {
      const [first] = shapes
      const info = first.type === 'rect' ? first.info : undefined
      const isSilent = series.silent === true || (first.type === 'text' && first.silent === true)
      return item(shapes, isSilent ? null : info ? { ...press, info } : press)
    })
  })

/** Lays a chart out: axes, legend and marks, each where it is seen. */
export const sceneOf = (option: ChartOption, width: number, height: number): Scene => {
  const { xs, ys } = plotsOf(option, width, height)
  const axes = [...xs, ...ys]
  const frames = axes.flatMap(({ axis, scale, box, isVertical }) =>
    gathered(axisFrame(axis, scale, box, isVertical)).map((shapes) => item(shapes, null)),
  )
  const labels = axes.flatMap(({ axis, scale, box, isVertical }) =>
    axisLabels(axis, scale, box, isVertical).flatMap(({ shapes, name }) =>
      shapes.map((shape) =>
        item(
          [shape],
          name === null ? null : { componentType: isVertical ? 'yAxis' : 'xAxis', value: name },
        ),
      ),
    ),
  )
  const graphic = gathered(option.graphic ?? []).map((shapes) => item(shapes, null))
  const layers = (option.series ?? []).map((series, i) => {
    const x = xs[series.xAxisIndex ?? 0]
    const y = ys[series.yAxisIndex ?? 0]
    const box = x?.box ?? boxOf(listOf(option.grid)[0], width, height)
    const plot = { box, x: x?.scale ?? null, y: y?.scale ?? null }
    return { z: series.z ?? 2, items: seriesItems(series, i, plot) }
  })
  const marks = [...layers].sort((a, b) => a.z - b.z).flatMap(({ items }) => items)
  return { width, height, items: [...frames, ...labels, ...graphic, ...marks] }
}
