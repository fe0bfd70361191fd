import type { FigureSource } from '../../models/figure.ts'
import { gapMessage } from './model-gaps.ts'
import type { FlowCell, FlowSide, RequestFlowChart } from './model-chart.ts'
import { MIX_MINIMUM } from '../../queries/measure.ts'
import { say } from '../../wording/say.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'

/** A band of the drawing: what it is, what it says, whose evidence it opens. */
export interface FlowItem {
  readonly side: FlowSide
  readonly key: FlowCell | 'gap'
  readonly count: number
  readonly label: string
  readonly tip: readonly string[]
  readonly source: FigureSource | null
}

/** Every band of the flow, then every difference, with what its label and tooltip say. */
export const flowItems = (chart: RequestFlowChart, look: DrawContext): readonly FlowItem[] => {
  const whole = (side: FlowSide): number =>
    chart.bands.reduce((sum, band) => sum + (band.side === side ? band.count : 0), 0)
  const bands = chart.bands.map(({ side, cell, count, source }): FlowItem => {
    const label = words(look, 'chart.flow.label', { label: { key: `column.${cell}` }, count })
    const all = whole(side)
    const share = words(look, 'chart.flow.share', {
      label: { key: `flow.${side}` },
      count,
      whole: all,
      rate: { rate: all === 0 ? 0 : count / all },
    })
    return {
      side,
      key: cell,
      count,
      source,
      label,
      tip: all < MIX_MINIMUM ? [label] : [label, share],
    }
  })
  const gaps = chart.gaps.map((gap): FlowItem => {
    const { side, name, count, source } = gap
    return {
      side,
      key: 'gap',
      count,
      source,
      label: words(look, 'chart.flow.gap', { name, count }),
      tip: [say(gapMessage(gap, chart.counties), look.t, look.locale)],
    }
  })
  return [...bands, ...gaps]
}
