import { companionName } from '../../models/companion.ts'
import type { MeasureRankingChart } from './model.ts'
import type { RankingMark } from './model-marks.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import type { LegendEntry } from '../../charts/frames/legend.ts'
import { words } from '../../charts/words.ts'
import { barStyle, companionShape, dotStyle, tickShape } from './chart-marks.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

type Kind = Pick<RankingMark, 'approximate' | 'oneChannel' | 'nth' | 'isNeighbour' | 'small'>

const PLAIN: Kind = {
  approximate: false,
  oneChannel: false,
  nth: null,
  isNeighbour: false,
  small: false,
}

const middleOf = ({ x, y, width, height }: Box) => ({ cx: x + width / 2, cy: y + height / 2 })

/** Explains the kinds of marks that occur; nothing where all are plain. */
export const rankingLegend = (
  chart: MeasureRankingChart,
  look: DrawContext,
): readonly LegendEntry[] => {
  const { marks, form, comparison } = chart
  const { base, reference } = comparison.choice
  const companion = companionName(comparison)
  const drawn = marks.filter((mark) => mark.value !== null)
  const entry = (
    key: WordKey,
    swatch: LegendEntry['swatch'],
    params?: Parameters<typeof words>[2],
  ): LegendEntry => ({ text: words(look, key, params), swatch })
  const bar =
    (over: Partial<Kind>) =>
    (box: Box): Shape[] => [
      {
        type: 'rect',
        shape: { ...box, y: box.y + 3, height: box.height - 6, r: 2 },
        style: barStyle({ ...PLAIN, ...over }, look),
      },
    ]
  const dot =
    (over: Partial<Kind>) =>
    (box: Box): Shape[] => [
      {
        type: 'circle',
        shape: { ...middleOf(box), r: 5 },
        style: dotStyle({ ...PLAIN, ...over }, look),
      },
    ]
  const mark = form === 'bars' ? bar : dot
  const has = (is: (mark: RankingMark) => boolean): boolean => drawn.some(is)
  const kinds: LegendEntry[] = [
    ...(has((m) => m.approximate && !m.oneChannel)
      ? [entry('chart.legend.approximate', mark({ approximate: true }))]
      : []),
    ...(has((m) => m.oneChannel)
      ? [entry('chart.legend.one_channel', bar({ oneChannel: true }))]
      : []),
    ...(has((m) => m.small && !m.isNeighbour)
      ? [entry('compare.legend.small', dot({ small: true }), { least: SMALL_SAMPLE })]
      : []),
    ...(has((m) => m.isNeighbour)
      ? [entry('compare.legend.neighbour', mark({ isNeighbour: true }))]
      : []),
  ]
  const isPlain = has((m) => !m.small && !m.isNeighbour)
  const plain =
    form === 'dots'
      ? [
          ...(isPlain ? [entry('compare.legend.rate', dot({}))] : []),
          ...(has((m) => m.interval !== null && m.before === null)
            ? [entry('compare.legend.interval', whisker(look))]
            : []),
        ]
      : isPlain && kinds.length > 0
        ? [entry('chart.legend.total', bar({}))]
        : []
  return [
    ...plain,
    ...kinds,
    ...(has((m) => m.before !== null)
      ? [entry('compare.legend.base', hollow(look), { year: String(base) })]
      : []),
    ...(companion !== null && marks.some((m) => m.companion !== null)
      ? [entry(companion.key, (box) => [companionShape(middleOf(box).cx, middleOf(box).cy, look)])]
      : []),
    ...(has((m) => m.peers !== null)
      ? [
          entry(`compare.legend.peers.${reference === 'kind' ? 'kind' : 'county'}`, (box) => [
            tickShape(middleOf(box).cx, middleOf(box).cy, 6, look),
          ]),
        ]
      : []),
  ]
}

const whisker =
  ({ palette }: DrawContext) =>
  (box: Box): Shape[] => {
    const { cy } = middleOf(box)
    return [
      {
        type: 'line',
        shape: { x1: box.x - 1, y1: cy, x2: box.x + box.width + 1, y2: cy },
        style: { stroke: palette.context, lineWidth: 1.5 },
      },
    ]
  }

const hollow =
  ({ palette }: DrawContext) =>
  (box: Box): Shape[] => [
    {
      type: 'circle',
      shape: { ...middleOf(box), r: 4.5 },
      style: { fill: palette.page, stroke: palette.ink, lineWidth: 1.5 },
    },
  ]
