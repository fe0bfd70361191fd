import type { Figure } from '../models/figure.ts'
import type { VolumeBar, VolumeRankingChart } from '../models/volume-ranking.ts'
import { largestOf } from '../models/volume.ts'
import { numberText } from '../wording/say.ts'
import type { Drawing, Look } from './drawing.ts'
import { legend, type LegendEntry } from './legend.ts'
import { base, tooltip, words } from './look.ts'
import { pressLines } from './press-words.ts'
import { endLabel, rowLayout, shownRows, townshipRow } from './rows.ts'
import { logTicks, position } from './scale.ts'
import type { Box, Shape, Style } from './shape.ts'
import { FONT, SIZE } from './text.ts'

/** Horizontal bars, one a township with a number; who has none is listed below by the page. */
export const drawVolumeRanking = ({ chart }: Figure<VolumeRankingChart>, look: Look): Drawing => {
  const { palette } = look
  const bars = shownRows(chart.bars, look)
  const named = bars.map((bar) => ({
    ...townshipRow(bar, chart.counties),
    isChosen: chart.among !== null && !bar.neighbour,
  }))
  const layout = rowLayout(named, { look, ends: bars.map((bar) => valueText(bar, look)) })
  const key = legend(legendOf(chart, look), look)
  const isLog = chart.scale === 'log'
  const largest = largestOf(
    chart.bars.map((bar) => bar.value),
    1,
  )
  const ticks = logTicks(largest)
  const head = key.height + (chart.median === null ? 0 : 22) + (isLog ? 20 : 0)
  const data = bars.map((bar, y) => ({
    value: [position(bar.value, chart.scale), y],
    number: bar.value,
    bar,
    source: bar.source,
    township: bar.code,
  }))
  return {
    height: head + bars.length * layout.height + 6,
    hidden: chart.bars.length - bars.length,
    option: {
      ...base(look),
      graphic: [...key.elements],
      grid: {
        left: layout.left,
        right: layout.right,
        top: head,
        bottom: 6,
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'value',
        position: 'top',
        min: 0,
        max: position(largest, chart.scale),
        axisLine: { show: false },
        axisTick: { show: false, customValues: ticks.map((tick) => position(tick, 'log')) },
        axisLabel: {
          show: isLog,
          alignMinLabel: 'left',
          color: palette.muted,
          fontSize: SIZE.small,
          customValues: ticks.map((tick) => position(tick, 'log')),
          formatter: (at: number) => numberText(Math.round(10 ** at - 1), look.locale),
        },
        splitLine: { show: isLog, lineStyle: { color: palette.line } },
      },
      yAxis: { type: 'category', inverse: true, data: bars.map((bar) => bar.code), show: false },
      tooltip: {
        ...tooltip(look),
        formatter: (params) => {
          const at = Array.isArray(params) ? params[0] : params
          const datum = at?.seriesIndex === 0 ? data[at.dataIndex ?? -1] : undefined
          return datum ? tipOf(datum.bar, look) : ''
        },
      },
      series: [
        {
          type: 'custom',
          data,
          renderItem: (params, api) => {
            const datum = data[params.dataIndex]
            const [x0, middle] = api.coord([0, api.value(1)])
            const [x1] = api.coord([api.value(0), api.value(1)])
            if (!datum || x0 === undefined || x1 === undefined || middle === undefined) return null
            const top = layout.barTop(middle)
            const row = named[params.dataIndex] ?? { name: '', within: '' }
            const box = { x: x0, y: top, width: Math.max(0, x1 - x0), height: layout.bar }
            const children: Shape[] = [
              ...layout.title(row, middle),
              ...barShapes(datum.bar, box, look),
              endLabel(valueText(datum.bar, look), {
                x: x1,
                y: top + layout.bar / 2,
                look,
                quiet: datum.bar.oneChannel || datum.bar.neighbour,
              }),
            ]
            return { type: 'group', children }
          },
        },
        ...medianSeries(chart, look),
      ],
    },
  }
}

const styleOf = (
  bar: Pick<VolumeBar, 'approximate' | 'oneChannel' | 'neighbour'>,
  look: Look,
): Style => {
  const { palette } = look
  const fill = bar.neighbour ? palette.context : palette.data
  if (bar.oneChannel)
    return { fill: palette.ground, stroke: palette.context, lineWidth: 1, lineDash: [3, 2] }
  if (bar.approximate)
    return { fill: bar.neighbour ? palette.line : palette.dataSoft, stroke: fill, lineWidth: 1 }
  return { fill }
}

// A stated 0 is a tick at the origin, so that it is seen to be stated.
const barShapes = (bar: VolumeBar, box: Box, look: Look): Shape[] =>
  box.width < 1
    ? [
        {
          type: 'line',
          shape: { x1: box.x, y1: box.y, x2: box.x, y2: box.y + box.height },
          style: { stroke: look.palette.data, lineWidth: 2 },
        },
      ]
    : [{ type: 'rect', shape: { ...box, r: [0, 2, 2, 0] }, style: styleOf(bar, look) }]

const valueText = (bar: VolumeBar, look: Look): string => {
  const number = numberText(bar.value, look.locale)
  const value = bar.approximate ? words(look, 'value.about', { text: number }) : number
  if (bar.oneChannel) return words(look, 'chart.one_channel', { value })
  return bar.outlier ? words(look, 'chart.outlier', { value }) : value
}

const legendOf = (chart: VolumeRankingChart, look: Look): readonly LegendEntry[] => {
  const entry = (
    key: string,
    approximate: boolean,
    oneChannel: boolean,
    neighbour = false,
  ): LegendEntry => ({
    text: words(look, key),
    swatch: (box) => [
      {
        type: 'rect',
        shape: { ...box, y: box.y + 3, height: box.height - 6, r: 2 },
        style: styleOf({ approximate, oneChannel, neighbour }, look),
      },
    ],
  })
  const about = chart.bars.some((bar) => bar.approximate && !bar.oneChannel)
  const channel = chart.bars.some((bar) => bar.oneChannel)
  const neighbours = chart.bars.some((bar) => bar.neighbour)
  if (!about && !channel && !neighbours) return []
  return [
    entry(neighbours ? 'chart.legend.chosen' : 'chart.legend.total', false, false),
    ...(neighbours ? [entry('chart.legend.neighbours', false, false, true)] : []),
    ...(about ? [entry('chart.legend.approximate', true, false)] : []),
    ...(channel ? [entry('chart.legend.one_channel', false, true)] : []),
  ]
}

/** The median of the totals, as a hairline through all rows. */
const medianSeries = (chart: VolumeRankingChart, look: Look) => {
  const { median } = chart
  if (median === null) return []
  return [
    {
      type: 'custom' as const,
      silent: true,
      z: 1,
      data: [{ value: [position(median, chart.scale), 0] }],
      renderItem: (
        params: { coordSys: unknown },
        api: { coord: (at: number[]) => number[] },
      ): { type: 'group'; children: Shape[] } => {
        const grid = params.coordSys as Box
        const x = api.coord([position(median, chart.scale), 0])[0] ?? grid.x
        const isRight = x > grid.x + grid.width * 0.7
        return {
          type: 'group',
          children: [
            {
              type: 'line',
              shape: { x1: x, y1: grid.y - 4, x2: x, y2: grid.y + grid.height },
              style: { stroke: look.palette.accent, lineWidth: 1, lineDash: [4, 3] },
            },
            {
              type: 'text',
              style: {
                text:
                  chart.among === null
                    ? words(look, 'chart.median', { value: median })
                    : words(look, 'chart.median.count', { value: median, count: chart.among }),
                x,
                y: grid.y - (chart.scale === 'log' ? 24 : 8),
                align: isRight ? 'right' : 'left',
                verticalAlign: 'bottom',
                fontFamily: FONT,
                fontSize: SIZE.small,
                fill: look.palette.accent,
              },
            },
          ],
        }
      },
    },
  ]
}

const tipOf = (bar: VolumeBar, look: Look): string => {
  const value = numberText(bar.value, look.locale)
  return [
    bar.name + (bar.county === '' ? '' : `　${bar.county}`),
    words(look, 'chart.tip.line', {
      label: { key: 'chart.volume' },
      value: words(look, 'chart.items', {
        value: bar.approximate ? words(look, 'value.about', { text: value }) : value,
      }),
    }),
    ...(bar.oneChannel ? [words(look, 'chart.legend.one_channel')] : []),
    ...pressLines({ source: bar.source, township: bar.code }, look),
  ].join('\n')
}
