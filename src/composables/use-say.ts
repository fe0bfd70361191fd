import { useI18n } from 'vue-i18n'
import type { Message } from '../models/figure.ts'
import { say as sayIn } from '../wording/say.ts'
import type { Translate } from '../wording/say.ts'
import type { WordKey } from '../wording/zh-CN.ts'

/** Says a message, or a key with what fills its gaps, in the page's language. */
export type Say = (key: WordKey | Message, params?: Message['params']) => string

/** The page's language: `say` for messages, `t` for those who take a translator. */
export const useSay = () => {
  const i18n = useI18n()
  const t: Translate = (key, params) => i18n.t(key, params)
  const say: Say = (key, params) => {
    const message = typeof key === 'string' ? (params ? { key, params } : { key }) : key
    return sayIn(message, t, i18n.locale.value)
  }
  return { say, t, locale: i18n.locale }
}
