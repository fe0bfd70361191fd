import { init } from 'echarts/core'
import type { Drawing, Look } from '../../src/charts/drawing.ts'
import { registerCharts } from '../../src/charts/echarts.ts'
import { LIGHT } from '../../src/charts/palette.ts'
import { t } from '../models/translate.ts'

registerCharts()

export const look = (over: Partial<Look> = {}): Look => ({
  palette: LIGHT,
  t,
  locale: 'zh-CN',
  width: 800,
  narrow: false,
  expanded: false,
  reducedMotion: true,
  ...over,
})

/** The drawing as ECharts draws it: SVG text, in which every label can be looked for. */
export const svgOf = ({ option, height }: Drawing, width = 800): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** The words of an SVG, in the order of drawing. */
export const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

interface Datum {
  readonly number?: number
  readonly source?: unknown
  readonly value?: unknown
}

/** The data of one series, as the chart carries it. */
export const dataOf = ({ option }: Drawing, index = 0): readonly Datum[] => {
  const series = Array.isArray(option.series) ? option.series : [option.series]
  const found: unknown = series[index]?.data
  return Array.isArray(found) ? (found as readonly Datum[]) : []
}

/** What the tooltip says of one datum. */
export const tipOf = ({ option }: Drawing, seriesIndex: number, dataIndex: number): string => {
  const tooltip = Array.isArray(option.tooltip) ? option.tooltip[0] : option.tooltip
  const formatter: unknown = tooltip?.formatter
  if (typeof formatter !== 'function') throw new Error('no tooltip')
  const data = dataOf({ option, height: 0, hidden: 0 }, seriesIndex)[dataIndex]
  return String((formatter as (params: object) => unknown)({ seriesIndex, dataIndex, data }))
}
