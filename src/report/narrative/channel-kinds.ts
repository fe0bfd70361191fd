interface KindOfChannel {
  readonly id: string
  /** Nouns that end the name of such a channel, longest first where one contains another. */
  readonly nouns: string
  /** Further words by which a printed label is known to be of this kind. */
  readonly also?: string
}

/**
 * Kinds of places of publication, by the nouns that name them. A noun of the last kind says that
 * something is a channel, but not of which kind («平台», «渠道»).
 */
export const CHANNEL_KINDS = [
  {
    id: 'website',
    nouns:
      '政府网站|门户网站|官方网站|网站|门户网|政府网|政务网|公开网|信息网|官网|子站|网页|政府网页',
    also: 'website',
  },
  {
    id: 'wechat',
    nouns:
      '微信公众平台|微信公众号|公众号|公众平台|订阅号|服务号|政务微信|官方微信|微信平台|微信群|工作群|居民群|村民群|QQ群|微信|企业微信|官微',
    also: 'wechat|WeChat',
  },
  { id: 'weibo', nouns: '微博' },
  {
    id: 'app',
    nouns:
      '抖音号|抖音|快手号|快手|视频号|短视频|短视频平台|头条号|头条|百家号|澎湃号|小程序|客户端|APP|app|美篇|微刊|学习强国|七彩云端',
  },
  {
    id: 'media',
    nouns: '新媒体|融媒体中心|融媒体|融媒号|融媒|媒体|央媒|官媒|三微一端|两微一端',
  },
  {
    id: 'board',
    nouns:
      '公示栏|公告栏|公开栏|宣传栏|村务栏|橱窗|电子显示屏|显示屏|电子屏|LED屏|LED|大屏|公告牌|公示牌|板报|黑板报|展板',
  },
  {
    id: 'other',
    nouns: [
      '村村响|大喇叭|广播电视|广播|电视台|电视|报刊杂志|报刊|报纸|报社|杂志|日报|政府公报|公报',
      '宣传资料|宣传单|宣传册|明白纸|印发资料|纸质材料|查阅点|查阅室|便民服务中心|服务大厅|办事大厅|政务大厅',
      '目录系统|公开系统|目录管理系统|管理系统|发布系统|系统|集约化平台|信息平台|平台|专区|专栏|公开专题',
      '渠道|途径|载体|方式|线下|线上|网上|端口|村级|村居|村社区',
    ].join('|'),
  },
] as const satisfies readonly KindOfChannel[]

export type ChannelKind = (typeof CHANNEL_KINDS)[number]['id']

const words = ({ nouns, also }: KindOfChannel): string => (also ? `${nouns}|${also}` : nouns)

const KNOWN = CHANNEL_KINDS.filter(({ id }) => id !== 'other').map((kind) => ({
  id: kind.id,
  // «公开栏目» is a column of a website, no board.
  pattern: new RegExp(`(?:${words(kind)})(?!目)`, 'g'),
}))

/** A label that names several channels, item by item. */
const itemsOf = (label: string): string[] => label.split(/[、,，/]|以及|及|和|与/)

// A channel is told by its last word: «微信视频号» is a video account.
const kindOfItem = (item: string): ChannelKind => {
  const ends = KNOWN.map(({ id, pattern }) => {
    const last = [...item.matchAll(pattern)].at(-1)
    return { id, end: last === undefined ? -1 : last.index + last[0].length }
  })
  const furthest = ends.reduce((best, one) => (one.end > best.end ? one : best))
  return furthest.end > 0 ? furthest.id : 'other'
}

/** Of which kind the channel of a printed label is; `other` where it is of several or of none. */
export const channelKind = (label: string): ChannelKind => {
  const [first, ...others] = new Set(itemsOf(label).filter(Boolean).map(kindOfItem))
  return first === undefined || others.length > 0 ? 'other' : first
}
