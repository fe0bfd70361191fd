import type { FigureSource } from '../../models/figure.ts'
import type { DrawContext } from '../drawing.ts'
import { beside, rowLayout, shownRows, townshipRow, type Named, type RowLayout } from './rows.ts'

/** A bar of a township in the shown year, or of a year of one township. */
interface BodyBar {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly year: number
  readonly source: FigureSource | null
}

interface Chart {
  readonly byYear: boolean
  readonly counties: boolean
}

/** The row of a bar: its township, or its year where there is one township only. */
export const bodyRow = (bar: BodyBar, { byYear, counties }: Chart): Named =>
  byYear ? { name: String(bar.year), within: '' } : townshipRow(bar, counties)

/** What every panel of such bars shows, laid out together; those without bars are left out. */
export interface BodyPanels<B> {
  readonly panels: readonly { readonly title: string; readonly bars: readonly B[] }[]
  /** The bars of all panels. */
  readonly bars: readonly B[]
  /** Bars left out. */
  readonly hidden: number
  readonly layout: RowLayout
}

export const bodyPanels = <B extends BodyBar>(
  given: readonly { readonly title: string; readonly bars: readonly B[] }[],
  chart: Chart,
  look: DrawContext,
  endText: (bar: B) => string,
): BodyPanels<B> => {
  const panels = given
    .filter(({ bars }) => bars.length > 0)
    .map(({ title, bars }) => ({ title, bars: shownRows(bars, look) }))
  const bars = panels.flatMap((panel) => panel.bars)
  const total = given.reduce((sum, panel) => sum + panel.bars.length, 0)
  const named = bars.map((bar) => bodyRow(bar, chart))
  const layout = rowLayout(named, { look, ends: bars.map(endText) })
  return { panels, bars, hidden: total - bars.length, layout }
}

/** Names of rows, which no two bars share. */
export const rowIds = (bars: readonly BodyBar[]): readonly string[] =>
  bars.map((bar) => `${bar.code}-${bar.year}`)

/** Bars as data: how long each is, and the number that it stands for. */
export const bodyData = <B extends BodyBar>(
  bars: readonly B[],
  chart: Chart,
  of: (bar: B) => { readonly length: number; readonly number: number },
) =>
  bars.map((bar, y) => {
    const { length, number } = of(bar)
    return { value: [length, y], number, bar, source: bar.source, ...beside(bar, chart) }
  })
