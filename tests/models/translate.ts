import { createI18n } from 'vue-i18n'
import type { Message } from '../../src/models/figure.ts'
import { say as sayIn, type Translate } from '../../src/wording/say.ts'
import { resolveMessage, spoken } from '../../src/wording/message-format.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'

const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  messages: { 'zh-CN': spoken(ZH_CN, 'zh-CN') },
  messageResolver: resolveMessage,
})

/** The page's translator, which here also throws on a key or a parameter that is missing. */
export const t: Translate = (key, params) => {
  const text = ZH_CN[key]
  if (text === undefined) throw new Error(`wording: no ${key}`)
  for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g))
    if (params[name] === undefined) throw new Error(`wording: ${key} without ${name}`)
  return i18n.global.t(key, params)
}

export const say = (message: Message): string => sayIn(message, t)
