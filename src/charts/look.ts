import type { Message } from '../models/figure.ts'
import { say } from '../wording/say.ts'
import type { Look } from './drawing.ts'
import type { TooltipComponentOption } from 'echarts/components'
import type { EChartsOption } from './echarts.ts'
import { FONT, SIZE } from './text.ts'
import type { WordKey } from '../wording/zh-CN.ts'

/** A message in the chart's language. */
export const words = (look: Look, key: WordKey, params?: Message['params']): string =>
  say(params === undefined ? { key } : { key, params }, look.t, look.locale)

/** What every chart has in common. Tooltips are drawn, not HTML: the page forbids inline styles. */
export const base = (look: Look): EChartsOption => ({
  animation: !look.reducedMotion,
  animationDuration: 300,
  animationDurationUpdate: 300,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: FONT, fontSize: SIZE.body, color: look.palette.ink },
  // The box around the chart is described by the page; two descriptions would be read twice.
  aria: { enabled: false },
})

export const tooltip = (look: Look): TooltipComponentOption => ({
  renderMode: 'richText',
  trigger: 'item',
  confine: true,
  transitionDuration: 0,
  backgroundColor: look.palette.ground,
  borderColor: look.palette.line,
  borderWidth: 1,
  padding: [8, 10],
  textStyle: { fontFamily: FONT, fontSize: SIZE.body, lineHeight: 20, color: look.palette.ink },
})

/** Hairlines behind the marks. */
export const hairline = (look: Look) => ({ lineStyle: { color: look.palette.line, width: 1 } })
