import { init } from 'echarts/core'
import type { Drawing, Look } from './drawing.ts'
import { registerCharts } from './echarts.ts'
import { FONT } from './text.ts'

/** Marks as SVG elements without a root, in CSS pixels from the top left corner of their room. */
export interface Block {
  readonly height: number
  /** Rows left out; 0 when all are drawn. */
  readonly hidden: number
  readonly svg: () => string
}

/** A chart drawn without a page. What the page alone can use, such as hover styles, is left out. */
export const chartBlock = (draw: (look: Look) => Drawing, look: Look): Block => {
  const { option, height, hidden } = draw(look)
  return { height, hidden, svg: () => marksOf(render({ option, height }, look.width)) }
}

const render = ({ option, height }: Pick<Drawing, 'option' | 'height'>, width: number): string => {
  registerCharts()
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

const marksOf = (svg: string): string =>
  svg
    .replace(/^<svg[^>]*>\s*<rect[^>]*><\/rect>/, '')
    .replace(/<style[^>]*>[^]*?<\/style>/g, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    // The picture's root names the face once.
    .replaceAll(`font-family:${FONT};`, '')
    .replace(/font: \w+ (\w+) ([\d.]+px) [^"]*"/g, 'font-weight:$1;font-size:$2"')
    // Office programs know nothing of dominant-baseline.
    .replaceAll('dominant-baseline="central"', 'dy="0.35em"')
    .trim()
