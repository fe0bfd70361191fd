import { CHANNEL_KINDS } from './channel-kinds.ts'

/**
 * Nouns that end the name of a channel. A channel is told by its last word: «县政府门户网站» is one,
 * «网站建设» is not.
 */
const CHANNEL_NOUNS = CHANNEL_KINDS.map(({ nouns }) => nouns).join('|')

const ENDS_IN_CHANNEL = new RegExp(
  `(?:${CHANNEL_NOUNS})”?(?:“[^“”]{1,20}”)?(?:\\([^()]{0,30}\\))?(?:账号|账户|平台|专栏|渠道|载体|媒介|阵地)?(?:、|及)?(?:等(?:其他)?(?:各类|多种|多个|各种)?(?:新媒体|平台|渠道|途径|方式|载体|线下|线上|媒体|媒介|形式|公开)*)?(?:上|中|内|里|端|方面|渠道|平台)?$`,
)
const NOT_A_CHANNEL =
  /(?:建设|管理|维护|运维|监管|政务服务|两化|标准化|规范化|建成|设置|开设|开通|整合)[^、]{0,4}(?:平台|系统|专栏|专区|方式)$|(?:工作|办事|联系|监督|办理)(?:方式|途径|渠道)$|(?:信访|执法)系统$/

/** True if a noun phrase names a place of publication. */
export const namesChannel = (phrase: string): boolean =>
  phrase.length <= 60 && ENDS_IN_CHANNEL.test(phrase) && !NOT_A_CHANNEL.test(phrase)

const ANY_CHANNEL = new RegExp(`(?:${CHANNEL_NOUNS})`, 'g')

/** True if a phrase names a channel anywhere («政府网站公开栏目»). */
export const mentionsChannel = (phrase: string): boolean =>
  phrase.length <= 25 && phrase.search(ANY_CHANNEL) >= 0

/** How many channels a phrase names («政府网站、公众号等渠道»: more than one). */
export const countsChannels = (phrase: string): number => {
  const items = phrase.split(/[、,]|以及|及|和|与/)
  return items.filter((item) => item.search(ANY_CHANNEL) >= 0).length
}

const WEBSITE = /网站|门户|政府网|信息网|官网/
const ANY_WAY =
  /^(?:各类|各种|多种|多个|不同|多|线上线下)[^、]{0,6}(?:渠道|平台|途径|方式|载体|媒体|形式)$/

/**
 * The website and others, or «…等渠道», named as one source: a figure of the whole, not of a channel.
 */
export const isJoint = (phrase: string): boolean =>
  ANY_WAY.test(phrase.replace(/^[全我本](?:镇|乡|街道|县|区)/, '')) ||
  /等(?:其他|各类|多种|多个|各种)*(?:渠道|平台|途径|方式|载体|形式)/.test(phrase) ||
  (WEBSITE.test(phrase) && countsChannels(phrase) > 1)

const LEADING =
  /^(?:并|同时|主要|还|均|另外|此外|另|充分|积极|分别)*(?:通过|利用|依托|借助|运用|使用|经由|经|在|于|以|从|向|借力|用)/
const NAMED =
  /^(?:.{0,6}(?:镇|乡|街道|办))?“[^“”]{1,20}”(?:政务|官方)?(?=微信|公众|微博|抖音|视频|订阅|快手|APP|头条)/
const OWN = /^(?:我|本|该|全)(?:镇|乡|街道|办|县|区|市|局|单位)(?:的)?(?=.)/

/** The channel's name as printed, without preposition, place words and its own title in quotes. */
export const channelLabel = (phrase: string): string =>
  phrase
    .replace(/^(?:公开)?(?:形式|方式|渠道|途径)(?:主要)?(?:[为是有]|:)/, '')
    .replace(LEADING, '')
    .replace(OWN, '')
    .replace(NAMED, (match) => (match.endsWith('政务”') ? match : ''))
    .replace(/(?:(?<![线网路])上|(?<![集其])中|(?<!境)内|里)$/, '')
    .replace(/(?<=.)“[^“”]{1,20}”$/, '')
