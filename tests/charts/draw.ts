import type { Drawing, DrawContext } from '../../src/charts/drawing.ts'
import { LIGHT } from '../../src/charts/palette.ts'
import { sceneText } from '../../src/charts/scene-svg.ts'
import { sceneOf } from '../../src/charts/scene.ts'
import { t } from '../models/translate.ts'

export const look = (over: Partial<DrawContext> = {}): DrawContext => ({
  palette: LIGHT,
  t,
  locale: 'zh-CN',
  width: 800,
  narrow: false,
  expanded: false,
  ...over,
})

/** The drawing as the page draws it: SVG text, in which every label can be looked for. */
export const svgOf = ({ option, height }: Drawing, width = 800): string =>
  `<svg width="${width}" height="${height}">${sceneText(sceneOf(option, width, height))}</svg>`

/** The words of an SVG, in the order of drawing. */
export const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

interface Datum {
  readonly number?: number
  readonly source?: unknown
  readonly value?: unknown
}

/** The data of one series, as the chart carries it. */
export const dataOf = ({ option }: Drawing, index = 0): readonly Datum[] =>
  option.series?.[index]?.data ?? []

/** What the tooltip says of one datum. */
export const tipOf = ({ option }: Drawing, seriesIndex: number, dataIndex: number): string => {
  if (!option.tooltip) throw new Error('no tooltip')
  return option.tooltip.formatter({ seriesIndex, dataIndex })
}
