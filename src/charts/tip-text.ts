import type { EChartsOption } from './echarts.ts'

/** A mark of a chart, by its place in the option. */
export interface MarkPlace {
  readonly seriesIndex: number
  readonly dataIndex: number
  readonly data: unknown
}

const textOf = (said: unknown): string => (typeof said === 'string' ? said : '')

/** What the tooltip says of a mark, in lines; none where it says nothing. */
export const tipLines = ({ tooltip }: Pick<EChartsOption, 'tooltip'>, mark: MarkPlace) => {
  const { formatter } = (Array.isArray(tooltip) ? tooltip[0] : tooltip) ?? {}
  if (typeof formatter !== 'function') return []
  // Of all that ECharts hands to a formatter, those of the site read the place and the datum.
  const say = formatter as (mark: MarkPlace) => unknown
  return textOf(say(mark))
    .split('\n')
    .filter((line) => line !== '')
}
