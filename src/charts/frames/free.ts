import type { Drawing } from '../drawing.ts'
import type { Shape } from '../shape.ts'

/** Where the axes do not matter. */
export const ANYWHERE = [0, 0] as const

/** What a chart that places all its marks by itself is besides its frame. */
interface Free<D> extends Pick<Drawing, 'height' | 'hidden'> {
  readonly graphic: readonly Shape[]
  readonly data: readonly D[]
  readonly tip: (datum: D) => string
  readonly draw: (datum: D) => readonly Shape[]
}

/** The whole box is the plot, and nothing of an axis is seen. */
export const freeFrame = <D extends { readonly value: readonly number[] }>({
  height,
  hidden,
  graphic,
  data,
  tip,
  draw,
}: Free<D>): Drawing => ({
  height,
  hidden,
  option: {
    graphic,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', min: 0, max: 1, show: false },
    yAxis: { type: 'value', min: 0, max: 1, show: false },
    tooltip: {
      formatter: (at) => {
        const datum = data[at.dataIndex]
        return datum ? tip(datum) : ''
      },
    },
    series: [
      {
        data,
        renderItem: (params) => {
          const datum = data[params.dataIndex]
          return datum ? { type: 'group', children: draw(datum) } : null
        },
      },
    ],
  },
})
