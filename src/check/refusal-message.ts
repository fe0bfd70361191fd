import type { Message } from '../models/figure.ts'
import { isChinese } from '../wording/language.ts'
import type { Refusal } from './work/messages.ts'

/** Why a file was refused, in the page's language: the reader's own sentence is Chinese. */
export const refusalMessage = (refusal: Refusal, locale: string): Message => {
  const { code, message, about } = refusal
  if (message !== null && isChinese(locale))
    return { key: 'check.refused.said', params: { message } }
  return { key: `check.refused.${code}`, params: { about: about ?? '' } }
}
