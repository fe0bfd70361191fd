import { companionName } from '../../models/companion.ts'
import type { Comparison } from '../../models/comparison.ts'
import type { FigureSource, Message } from '../../models/figure.ts'
import type { FunnelPoint } from '../../figures/measure-funnel/model-point.ts'
import type { MeasureRankingChart } from '../../figures/measure-ranking/model.ts'
import type { RankingMark } from '../../figures/measure-ranking/model-marks.ts'
import type { TrendPoint } from '../../figures/measure-trend/model-lines.ts'
import { isShare, partsParam } from '../../models/measured.ts'
import { peersMessage } from '../../models/peers-words.ts'
import { say, signedText } from '../../wording/say.ts'
import type { DrawContext } from '../drawing.ts'
import { words } from '../words.ts'
import { pressLines } from '../press-words.ts'

interface Known {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator?: number | null
  readonly approximate: boolean
  readonly oneChannel?: boolean
  readonly source: FigureSource | null
}

/** «公开率：66.7%（2/3，样本少）», and what else must be known of one figure. */
const valueLines = (shown: Known, { measure, params }: Comparison, look: DrawContext): string[] => [
  words(look, 'chart.tip.line', {
    label: params.measure,
    value: partsParam(
      { ...shown, value: shown.value ?? 0, denominator: shown.denominator ?? null },
      measure,
    ),
  }),
  ...(shown.oneChannel ? [words(look, 'chart.legend.one_channel')] : []),
]

const placed = (name: string, county: string): string =>
  county === '' ? name : `${name}　${county}`

const said = (message: Message, look: DrawContext): string => say(message, look.t, look.locale)

/** What the tooltip says of one row of the ranking. */
export const rankingTip = (
  mark: RankingMark,
  { comparison }: MeasureRankingChart,
  look: DrawContext,
): string => {
  const { choice, measure } = comparison
  const companion = companionName(comparison)
  const change = mark.value === null || mark.before === null ? null : mark.value - mark.before
  const moved: Message | string =
    change === null
      ? ''
      : isShare(measure)
        ? { key: 'compare.points', params: { points: { points: change } } }
        : signedText(change, look.locale)
  return [
    placed(mark.name, mark.county),
    ...valueLines(mark, comparison, look),
    ...(mark.interval === null
      ? []
      : [
          words(look, 'compare.tip.interval', {
            low: { rate: mark.interval.low },
            high: { rate: mark.interval.high },
          }),
        ]),
    ...(change === null
      ? []
      : [
          words(look, 'chart.tip.line', {
            label: { key: 'compare.tip.change', params: { year: String(choice.base) } },
            value: moved,
          }),
        ]),
    ...(companion === null || mark.companion === null
      ? []
      : [
          words(look, 'chart.tip.line', {
            label: companion,
            value: { rate: mark.companion },
          }),
        ]),
    ...(mark.peers === null
      ? []
      : [
          said(
            peersMessage(mark.peers, comparison, {
              key: `compare.legend.peers.${choice.reference === 'kind' ? 'kind' : 'county'}`,
            }),
            look,
          ),
        ]),
    ...pressLines({ source: mark.source, township: mark.code }, look),
  ].join('\n')
}

/** What the tooltip says of one township and year. */
export const trendTip = (point: TrendPoint, comparison: Comparison, look: DrawContext): string =>
  [
    words(look, 'chart.tip.place', { name: point.name, year: String(point.year) }),
    ...valueLines(point, comparison, look),
    ...pressLines(point, look),
  ].join('\n')

/** What the tooltip says of one point of the funnel. */
export const funnelTip = (point: FunnelPoint, comparison: Comparison, look: DrawContext): string =>
  [
    placed(point.name, point.county),
    ...valueLines({ ...point, denominator: point.cases }, comparison, look),
    words(look, `compare.place.${point.place}`),
    ...pressLines(point, look),
  ].join('\n')
