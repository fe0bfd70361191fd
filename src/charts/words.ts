import type { Message } from '../models/figure.ts'
import { say } from '../wording/say.ts'
import type { DrawContext } from './drawing.ts'
import type { WordKey } from '../wording/zh-CN.ts'

/** A message in the chart's language. */
export const words = (look: DrawContext, key: WordKey, params?: Message['params']): string =>
  say(params === undefined ? { key } : { key, params }, look.t, look.locale)
