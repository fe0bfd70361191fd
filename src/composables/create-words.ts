import { createI18n } from 'vue-i18n'
import { resolveMessage, spoken } from '../wording/message-format.ts'
import { ZH_CN } from '../wording/zh-CN.ts'

/** The words of the page in the language that opens unasked; `speak` fetches the others. */
export const createWords = () =>
  createI18n<false>({
    legacy: false,
    locale: 'zh-CN',
    messages: { 'zh-CN': spoken(ZH_CN, 'zh-CN') },
    messageResolver: resolveMessage,
  })
