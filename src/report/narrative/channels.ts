/**
 * Nouns that end the name of a channel, longest first where one contains another. A channel is
 * told by its last word: «县政府门户网站» is one, «网站建设» is not.
 */
const CHANNEL_NOUNS = [
  '政府网站|门户网站|官方网站|网站|门户网|政府网|政务网|公开网|信息网|官网|子站|网页|政府网页',
  '微信公众平台|微信公众号|公众号|公众平台|订阅号|服务号|政务微信|官方微信|微信平台|微信群|工作群|居民群|村民群|QQ群|微信|企业微信|官微',
  '微博|抖音号|抖音|快手号|快手|视频号|短视频|短视频平台|头条号|头条|百家号|澎湃号|小程序|客户端|APP|app|美篇|微刊|学习强国|七彩云端',
  '新媒体|融媒体中心|融媒体|融媒号|融媒|媒体|央媒|官媒|三微一端|两微一端',
  '公示栏|公告栏|公开栏|宣传栏|村务栏|橱窗|电子显示屏|显示屏|电子屏|LED屏|LED|大屏|公告牌|公示牌|板报|黑板报|展板',
  '村村响|大喇叭|广播电视|广播|电视台|电视|报刊杂志|报刊|报纸|报社|杂志|日报|政府公报|公报',
  '宣传资料|宣传单|宣传册|明白纸|印发资料|纸质材料|查阅点|查阅室|便民服务中心|服务大厅|办事大厅|政务大厅',
  '目录系统|公开系统|目录管理系统|管理系统|发布系统|系统|集约化平台|信息平台|平台|专区|专栏|公开专题',
  '渠道|途径|载体|方式|线下|线上|网上|端口|村级|村居|村社区',
].join('|')

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
