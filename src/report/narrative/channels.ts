import { CHANNEL_NOUNS, NO_CHANNEL } from './channel-words.ts'
import { anyOf } from './word-table.ts'

const NOUN = anyOf(CHANNEL_NOUNS)

const ENDS_IN_CHANNEL = new RegExp(
  `(?:${NOUN})”?(?:(?:账号)?“[^“”]{1,20}”)?(?:\\([^()]{0,30}\\))?(?:账号|账户|平台|专栏|渠道|载体|媒介|阵地|矩阵)?(?:、|及)?(?:等(?:其他)?(?:各类|多种|多个|各种)?(?:新媒体|平台|渠道|途径|方式|载体|线下|线上|媒体|媒介|形式|公开)*)?(?:上|中|内|里|端|方面|渠道|平台)?$`,
)
const NOT_A_CHANNEL = new RegExp(`(?:${anyOf(NO_CHANNEL)})(?:等(?:信息)?)?$`)

/** True if a noun phrase names a place of publication. */
export const namesChannel = (phrase: string): boolean =>
  phrase.length <= 60 && ENDS_IN_CHANNEL.test(phrase) && !NOT_A_CHANNEL.test(phrase)

const ANY_CHANNEL = new RegExp(`(?:${NOUN})`, 'g')

/** True if a phrase names a channel anywhere («政府网站公开栏目»). */
export const mentionsChannel = (phrase: string): boolean =>
  phrase.length <= 25 && phrase.search(ANY_CHANNEL) >= 0

/** How many channels a phrase names («政府网站、公众号等渠道»: more than one). */
export const countsChannels = (phrase: string): number => {
  const items = phrase.split(/[、,]|以及|及|和|与/)
  return items.filter((item) => item.search(ANY_CHANNEL) >= 0).length
}

const SITE = /网站|门户|平台|系统|目录|专栏|专区|栏目|[政务府信息公开]网|官网|子站/
const NO_SITE =
  /[省市]级|上级|国家|微信|公众|新媒体|微博|抖音|短信|视频|融媒|媒体|公示栏|公告栏|村级|学习/

/** True for the township's place on the official site: what it carries alone is the whole. */
export const isOfficialSite = (phrase: string): boolean =>
  SITE.test(phrase) && !NO_SITE.test(phrase)

const WEBSITE = /网站|门户|政府网|信息网|官网/
const ANY_WAY =
  /(?:各类|各种|各级|各大|多种|多个|不同|多|线上线下)[^、]{0,6}(?:渠道|平台|途径|方式|载体|媒体|形式)$/

/**
 * The website and others, or «…等渠道», named as one source: a figure of the whole, not of a channel.
 */
export const isJoint = (phrase: string): boolean =>
  /^(?:各|各个|各类)(?:平台|渠道|载体|途径)上?$/.test(phrase) ||
  ANY_WAY.test(phrase.replace(/^[全我本](?:镇|乡|街道|县|区)/, '')) ||
  /等(?:其他|各类|多种|多个|各种)*(?:渠道|平台|途径|方式|载体|形式)/.test(phrase) ||
  (WEBSITE.test(phrase) && countsChannels(phrase) > 1)
