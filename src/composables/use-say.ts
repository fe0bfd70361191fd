import type { Message } from '../models/figure.ts'
import { say as sayIn } from '../wording/say.ts'
import type { WordKey } from '../wording/zh-CN.ts'
import { useWords } from './words.ts'

/** Says a message, or a key with what fills its gaps, in the page's language. */
export type Say = (key: WordKey | Message, params?: Message['params']) => string

/** The page's language: `say` for messages, `t` for those who take a translator. */
export const useSay = () => {
  const { t, locale } = useWords()
  const say: Say = (key, params) => {
    const message = typeof key === 'string' ? (params ? { key, params } : { key }) : key
    return sayIn(message, t, locale.value)
  }
  return { say, t, locale }
}
