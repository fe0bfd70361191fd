import { regionOf } from '../composables/region-of.ts'
import type { EChartsOption } from '../charts/echarts.ts'
import { sourceOf } from '../charts/source-of.ts'
import { tipLines } from '../charts/tip-text.ts'

/** A mark of a chart that the keys lead to, by its place in the option. */
export interface ChartPoint {
  readonly seriesIndex: number
  readonly dataIndex: number
  /** What a click on the mark would tell. */
  readonly event: { readonly data: unknown }
  /** What a press would open; null where there is nothing to open. */
  readonly opens: 'source' | 'region' | null
  /** What its tooltip says. */
  readonly lines: readonly string[]
}

type Walked = Pick<EChartsOption, 'tooltip'> & { readonly series?: unknown }

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const dataOf = (series: unknown): readonly unknown[] =>
  isObject(series) && series['silent'] !== true && isList(series['data']) ? series['data'] : []

const opens = (event: ChartPoint['event']): ChartPoint['opens'] =>
  sourceOf(event) ? 'source' : regionOf(event) ? 'region' : null

/**
 * Every mark of an ECharts option that opens something or has something to say, in the order of
 * drawing: what a mouse can find, keys can.
 */
export const pointsOf = (option: Walked): readonly ChartPoint[] => {
  const all = isList(option.series) ? option.series : [option.series]
  return all.flatMap((series, seriesIndex) =>
    dataOf(series).flatMap((data, dataIndex): ChartPoint[] => {
      if (!isObject(data)) return []
      const event = { data }
      const point = { seriesIndex, dataIndex, event, opens: opens(event) }
      const lines = tipLines(option, { seriesIndex, dataIndex, data })
      return point.opens === null && lines.length === 0 ? [] : [{ ...point, lines }]
    }),
  )
}

/** How far PageUp and PageDown go. */
const LEAP = 10

/** The point that a key leads to; it stops at the ends. Null for other keys. */
export const stepTo = (key: string, now: number, count: number): number | null => {
  const steps: Record<string, number> = {
    ArrowRight: now + 1,
    ArrowDown: now + 1,
    ArrowLeft: now - 1,
    ArrowUp: now - 1,
    PageDown: now + LEAP,
    PageUp: now - LEAP,
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  return next === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, next))
}
