import type { Figure } from '../models/figure.ts'
import type { TrendPoint, VolumeTrendChart } from '../models/volume-trend.ts'
import { amountParam } from '../models/volume.ts'
import type { Drawing, Look } from './drawing.ts'
import { words } from './look.ts'
import { drawTrendLines } from './volume-trend-lines.ts'
import { drawTrendStrips } from './volume-trend-strips.ts'

/** Lines of a few townships, dots of many; never joined over a year without a number. */
export const drawVolumeTrend = ({ chart }: Figure<VolumeTrendChart>, look: Look): Drawing =>
  chart.kind === 'lines' ? drawTrendLines(chart, look) : drawTrendStrips(chart, look)

/** What the tooltip says of one township and year. */
export const pointTip = (point: TrendPoint, look: Look): string => {
  return [
    words(look, 'chart.tip.place', { name: point.name, year: String(point.year) }),
    words(look, 'chart.tip.line', {
      label: { key: 'chart.volume' },
      value: {
        key: 'chart.items',
        params: { value: amountParam(point.value, point.approximate) },
      },
    }),
    ...(point.oneChannel ? [words(look, 'chart.legend.one_channel')] : []),
    ...(point.source === null ? [] : [words(look, 'chart.tip.open')]),
  ].join('\n')
}
