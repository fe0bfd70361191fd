import { largestOf } from '../../models/amounts.ts'
import type { Figure } from '../../models/figure.ts'
import { limitsOf } from './model-limits.ts'
import type { MeasureFunnelChart } from './model.ts'
import type { FunnelPoint } from './model-point.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { countAxis, roundShare, shareAxis } from '../../charts/frames/measure-axis.ts'
import { funnelTip } from '../../charts/frames/measure-tip.ts'
import { pointsFrame } from '../../charts/frames/points.ts'
import { words } from '../../charts/words.ts'
import { circle } from '../../charts/marks/basic.ts'
import { position, type Scale } from '../../charts/scale.ts'
import { SIZE } from '../../charts/text.ts'
import { limitCurves } from './chart-limits.ts'
import { funnelLegend, isOut, nameShapes, pointStyle } from './chart-marks.ts'

const HEIGHT = { wide: 400, narrow: 340 } as const
const TOP = 14
const BOTTOM = 52
/** Up to this part of the most cases the limits may leave the plot: there they are widest. */
const WIDE = 0.25

/** Rates by number of cases, with the limits that chance alone would keep to. */
export const drawMeasureFunnel = (
  { chart }: Figure<MeasureFunnelChart>,
  look: DrawContext,
): Drawing => {
  const { comparison, points, pooled, scale } = chart
  const key = legend(funnelLegend(points, look), look)
  const most = Math.max(1, largestOf(points.map((point) => point.cases)))
  const end = endOf(chart, most)
  // Those outside are drawn last, on top.
  const ordered = [...points].sort((a, b) => Number(isOut(a)) - Number(isOut(b)))
  const outside = ordered.filter((point) => point.place !== 'within')
  return pointsFrame({
    height: key.height + (look.narrow ? HEIGHT.narrow : HEIGHT.wide),
    graphic: [...key.elements],
    grid: { left: 48, right: 52, top: key.height + TOP, bottom: BOTTOM },
    xAxis: casesAxis(most, scale, look),
    yAxis: shareAxis(end, look),
    data: ordered.map((point) => ({
      value: [position(point.cases, scale), point.value],
      number: point.value,
      point,
      source: point.source,
    })),
    tip: ({ point }) => funnelTip(point, comparison, look),
    mark: ({ point }, x, y) => circle(x, y, isOut(point) ? 6 : 5, pointStyle(point, look)),
    behind: (place, plot) => {
      const at = (cases: number, rate: number) => place(position(cases, scale), rate)
      const curves = pooled === null ? [] : limitCurves(pooled.value, { most, end, at, look })
      return [...curves, ...nameShapes(outside, at, plot, look)]
    },
  })
}

/** The axis of cases, with its name below. */
const casesAxis = (most: number, scale: Scale, look: DrawContext) => {
  const axis = countAxis(most, scale, look)
  return {
    ...axis,
    max: position(most, scale) * 1.04,
    splitLine: { show: false },
    axisLine: { show: true, lineStyle: { color: look.palette.context } },
    axisLabel: { ...axis.axisLabel, showMaxLabel: scale === 'log' },
    name: words(look, `compare.axis.cases${scale === 'log' ? '.log' : ''}`),
    nameGap: 30,
    nameTextStyle: { color: look.palette.muted, fontSize: SIZE.small },
  }
}

/** The end of the axis of rates: above all points, and above the limits where they are narrow. */
const endOf = ({ points, pooled }: MeasureFunnelChart, most: number): number => {
  const limit = pooled && limitsOf(Math.max(1, Math.round(most * WIDE)), pooled.value).outer.high
  const largest = largestOf(
    points.map((point: FunnelPoint) => point.value),
    limit ?? 0,
  )
  return roundShare(largest)
}
