import type { WordTable } from './word-table.ts'

interface KindOfChannel {
  readonly id: string
  /** Nouns that end the name of such a channel: «县政府门户网站» is one, «网站建设» is not. */
  readonly nouns: WordTable
}

/** Nouns of channels by kind. One of the last kind says that it is a channel, but not of which. */
export const CHANNEL_KINDS = [
  {
    id: 'website',
    nouns: [
      ['网站|网页|子站', '县政府网站'],
      ['门户|(?<![互电管路水联法渔光天情的上])网(?![上络格民友])', '县政府网'],
    ],
  },
  {
    id: 'wechat',
    nouns: [
      ['公众平台|公众号|订阅号|服务号', '微信公众号'],
      ['微信|企业微信|政务微信|官微', '政务微信'],
      ['(?:微信|工作|居民|村民|村组|QQ|网格)群', '村民群'],
    ],
  },
  { id: 'weibo', nouns: [['微博', '政务微博']] },
  {
    id: 'app',
    nouns: [
      ['(?:抖音|快手|视频|头条|百家|澎湃)号', '抖音号'],
      ['抖音|快手|头条|短视频|美篇|微刊', '抖音'],
      ['小程序|客户端|APP|app', '客户端'],
      ['学习强国|七彩云端', '学习强国'],
    ],
  },
  {
    id: 'media',
    nouns: [
      ['媒体|融媒|融媒号|央媒|官媒', '主流媒体'],
      ['融媒体中心', '县融媒体中心'],
      ['[一两三]微一(?:端|抖)', '两微一端'],
    ],
  },
  {
    id: 'board',
    nouns: [
      [
        '(?:公示|公告|公开|宣传|村务|政务|党务|财务|告示|信息)栏|橱窗|(?:公告|公示)牌',
        '村务公开栏',
      ],
      ['板报|黑板报|展板', '黑板报'],
      ['(?:显示|电子|LED)屏|LED|大屏', '电子显示屏'],
    ],
  },
  {
    id: 'other',
    nouns: [
      ['村村响|村村通|喇叭|广播站?', '大喇叭'],
      ['电视|电视台|广播电视', '县电视台'],
      ['报刊|报纸|报社|杂志|[日晚晨]报|时报|[省市县区党]报|《[^《》]{1,12}报》', '市日报'],
      ['公报', '政府公报'],
      ['宣传(?:资料|单|册)|明白纸|(?:印发|纸质)(?:资料|材料)', '明白纸'],
      ['查阅(?:点|室|中心)|(?:便民)?服务中心|(?:服务|办事|政务)大厅', '政务大厅'],
      ['系统', '目录管理系统'],
      ['平台', '集约化平台'],
      ['专区|专栏|公开专题', '政务公开专栏'],
      ['渠道|途径|载体|方式|端口|(?<=其[他它])形式', '线下渠道'],
      ['线下|线上|网上', '线上'],
      ['村级|村居|村社区', '村级'],
    ],
  },
] as const satisfies readonly KindOfChannel[]

export type ChannelKind = (typeof CHANNEL_KINDS)[number]['id']

/** All nouns that end the name of a channel. */
export const CHANNEL_NOUNS: WordTable = CHANNEL_KINDS.flatMap(({ nouns }): WordTable => nouns)

/** Phrases that end in such a noun and name something else. */
export const NO_CHANNEL: WordTable = [
  [
    '(?:建设|管理|维护|运维|监管|政务服务|两化|标准化|规范化|建成|设置|开设|开通|整合)[^、]{0,4}(?:平台|系统|专栏|专区|方式)',
    '标准化平台',
  ],
  ['(?:工作|办事|联系|监督|办理|申请|受理|答复)(?:方式|途径|渠道)', '办事渠道'],
  ['(?:信访|执法|监控|监测|预警|考核|审批|办公)系统', '信访系统'],
  ['短信[^、]{0,4}', '短信平台'],
  ['(?:监测|测评|考核)[^、]{0,4}平台', '政务公开监测平台'],
  ['[两二三四五六七八](?:个|种|大)?(?:平台|渠道|载体|途径|方式)', '两个平台'],
  ['(?:发放|散发|制作|摆放|印制)[^、]{0,8}', '入户发放明白纸'],
  ['(?:登录|登陆|巡查|检查|抽查|关注)(?:[^、]{0,4})(?:网站|网|平台)', '巡查网站'],
]
