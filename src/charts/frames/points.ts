import type { Drawing } from '../drawing.ts'
import type { AxisOption, GridOption, TipPlace } from '../option.ts'
import type { Box, Shape } from '../shape.ts'

/** Pixels of two values. */
export type PlaceOf = (x: number, y: number) => [number, number]

/** What a plot of points is besides its frame. */
interface Points<D> extends Pick<Drawing, 'height'> {
  readonly hidden?: number
  readonly graphic: readonly Shape[]
  readonly grid: GridOption
  readonly xAxis: AxisOption
  readonly yAxis: AxisOption
  readonly data: readonly D[]
  readonly tip: (datum: D) => string
  readonly mark: (datum: D, x: number, y: number) => Shape
  /** Lines and names, under the points. */
  readonly behind: (at: PlaceOf, plot: Box) => readonly Shape[]
}

/** Points between two axes, over lines that answer to no press. */
export const pointsFrame = <D extends { readonly value: readonly number[] }>(
  of: Points<D>,
): Drawing => {
  const { data, tip, mark, behind, graphic, grid, xAxis, yAxis } = of
  const found = (at: TipPlace): D | undefined =>
    at.seriesIndex === 0 ? data[at.dataIndex] : undefined
  return {
    height: of.height,
    hidden: of.hidden ?? 0,
    option: {
      ...{ graphic, grid, xAxis, yAxis },
      tooltip: {
        formatter: (at) => {
          const datum = found(at)
          return datum ? tip(datum) : ''
        },
      },
      series: [
        {
          z: 3,
          data,
          renderItem: (params, api) => {
            const datum = data[params.dataIndex]
            const [x, y] = api.coord([api.value(0), api.value(1)])
            return datum && x !== undefined && y !== undefined ? mark(datum, x, y) : null
          },
        },
        {
          silent: true,
          z: 2,
          data: [{ value: [0, 0] }],
          renderItem: ({ coordSys }, api) => {
            const at: PlaceOf = (x, y) => {
              const [left = 0, top = 0] = api.coord([x, y])
              return [left, top]
            }
            return { type: 'group', children: behind(at, coordSys) }
          },
        },
      ],
    },
  }
}
