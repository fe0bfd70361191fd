import type { WordTable } from './word-table.ts'
import { anyOf, expressionOf } from './word-table.ts'

/** What may stand before 信息 without making it a kind of information. */
export const GENERIC_MODIFIERS: WordTable = [
  ['了|的|、|和|及|并|可', '了'],
  ['各类|各种|各项|各级|各|一些|全部|所有|最新', '各类'],
  ['相关|有关|涉及|重要|重大|主要', '有关'],
  ['本级|上级|镇级|(?:(?:19|20)\\d\\d)?年度|(?:19|20)\\d\\d年|本年度?|新增|原有|已有', '本级'],
  ['应公开|应主动公开|应当公开|法定|主动|对外', '法定'],
  ['(?:我|本|全)(?:镇|乡|街道)|镇|乡|街道|机关|镇政府|乡镇', '我镇'],
  ['政府|政务|党政|党务政务', '政府'],
  ['[\\u4e00-\\u9fff]{2,4}(?:镇|乡|街道)(?=政府信息|政务信息|各类)', '朋来镇政府信息'],
  ['公开|主动公开|政务公开|政府公开|信息公开|工作', '信息公开'],
  ['更新|发布|转发|推送', '更新'],
]

/** Words for all information. */
export const GENERIC_HEADS: WordTable = [
  ['类?信息|信息内容|信息类|消息|资讯|数据', '信息'],
  ['内容|政府信息公开内容', '内容'],
  ['信息公开|政务公开', '政务公开'],
  ['事项信息|信息事项', '事项信息'],
  ['政务文件|工作信息', '政务文件'],
]

/** No noun at all: the verb's object stands after the number or is left out. */
const NO_NOUN =
  '(?:了|的|各类|共|主动|公开|政府|政务|对外|新增|并|更新|发布|录入|上传|推送|转发|、|和|及|与)*'
const GENERIC = new RegExp(
  `^(?:${anyOf(GENERIC_MODIFIERS)})*(?:${anyOf(GENERIC_HEADS)})(?:的)?(?:情况)?$|^${NO_NOUN}$`,
)

/** What only a channel carries: «公众号发布推文120篇» is a figure of the channel. */
export const CHANNEL_MODIFIERS: WordTable = [
  ['了|的|、|和|及|类|短', '短'],
  ['各类|各种|各|相关|有关|原创|优质|本地', '原创'],
  ['政务|政府|政策|工作|宣传|新闻', '宣传'],
  ['图文|文字|视频|推文|微信|公众号', '图文'],
  ['(?:我|本)(?:镇|乡|街道)', '我镇'],
]
export const CHANNEL_HEADS: WordTable = [
  ['推文|图文|图文消息|图文信息|文章|作品|博文|微博|微信|公众号文章', '图文信息'],
  ['视频|短视频', '短视频'],
  ['稿件|新闻|新闻稿件|新闻稿|宣传稿件|报道', '新闻稿件'],
  ['信息|内容|消息|宣传信息', '宣传信息'],
]
const OF_CHANNEL = new RegExp(
  `^(?:${anyOf(CHANNEL_MODIFIERS)})*(?:${anyOf(CHANNEL_HEADS)})(?:的)?$|^[^、]{0,6}(?:新闻稿件?|稿件|报道|推文|图文|短视频)$`,
)

// «涉及教育、医疗等方面信息»: what it is about is told, but it is all of it.
const ABOUT =
  /^(?:了|的)*(?:涉及|关于|有关|关系|群众)[^;]{2,80}?(?:等(?:[^、]{0,8}(?:方面|领域|内容|事项|工作))?的?|的)(?=(?:各类|各项|相关)*(?:政府|政务)?信息$)|^[^;]{2,60}等(?=(?:各类|各项|各种)(?:政府|政务)?信息$)|^[^;]{2,80}(?:等(?:事项|方面|领域|内容|类别|重点)*的?|的)(?:各类|各项|相关)*(?=(?:政府|政务)信息$)/
// «公开26个领域信息»: in how many fields is told beside how much.
const IN_FIELDS =
  /^(?:了|的)?(?:\d+|[一二三四五六七八九十]+)(?:个|大|项)?(?:试点|重点|民生|热点|主要|方面)*(?:领域|栏目|方面|类别|类|大类|事项)(?:、?$|的?(?=(?:政府|政务|各类)?信息$))/

// «法定主动公开内容» is a column of the site, one kind of what is published.
const KINDS =
  /^[^;]{2,80}(?:[^、]{2}(?:、|和|及)[^;]{2,40})等(?:(?:重点|相关|有关|各类|各项|各种|多|\d*|[一二三四五六七八九十]*)(?:个|类|项)?(?:方面|领域|事项|类别|内容)?的?)*(?:政府|政务)?(?:信息|内容)$/
const OF_LAW = /^法定主动公开/

export const isGeneric = (object: string): boolean =>
  !OF_LAW.test(object) && GENERIC.test(object.replace(ABOUT, ''))

/** True for «政策文件、工作动态等信息», «26个领域信息»: kinds of what was published, named in passing. */
export const namesKinds = (object: string): boolean => namesFields(object) || KINDS.test(object)

/** True for «26个领域信息», «八大类信息», «12个栏目、»: in how many fields, not of what kind. */
export const namesFields = (object: string): boolean =>
  IN_FIELDS.test(object) && GENERIC.test(object.replace(IN_FIELDS, ''))

export const isGenericOfChannel = (object: string): boolean =>
  isGeneric(object) || OF_CHANNEL.test(object)

/** True for what is no topic beside a channel: «在县政府网发布动态信息61条». */
export const isMereNews = (object: string): boolean =>
  isGenericOfChannel(object) ||
  /^(?:各类)?动态(?:类)?(?:信息)?$|^(?:乡村|镇务|乡务|村务|党务|财务|镇情|乡情)信息$|^各[类种](?:公示|公告|通知|事项)+$|等(?:各类|相关)?(?:政府|政务)?信息$/.test(
    object,
  )

/** True for what an account carries: «公众号发布政务动态66条» is the account's figure. */
export const isNewsOfAccount = (object: string): boolean =>
  /^(?:各类|政务|工作|本地|本镇|我镇|街道)*(?:动态|资讯|要闻|新闻动态)(?:信息)?$/.test(object)

/** Nouns for the whole without a verb: «政府信息公开共计508条», «主动公开政府信息数46条». */
export const WHOLE_NOUNS: WordTable = [
  ['(?:主动)?公开(?:的)?(?:各类)?(?:政府|政务)?信息', '主动公开政府信息'],
  ['(?:政府|政务)?信息(?:主动)?公开总?[量数]?', '政府信息公开量'],
  ['(?:主动)?公开(?:量|总数|总量)?|(?:发布|更新)总?量', '主动公开'],
  ['政务公开信息|(?:政府|政务)信息|发布信息', '政务信息'],
  ['(?:政务公开)?信息(?:公开|发布|更新|推送)?总?[量数]?', '信息发布量'],
]
const WHOLE = new RegExp(
  `^(?:的|全年|全(?:镇|乡|县|区|街道)|[我本](?:镇|乡|街道|级)|本级)?(?:${anyOf(WHOLE_NOUNS)})(?:的)?(?:情况|内容)?$`,
)

/** True for a noun that means all that was published. */
export const isWhole = (noun: string): boolean => WHOLE.test(noun)

/** Things counted in 条, 份 and 个 that are no disclosed information. */
export const NO_DISCLOSURE: WordTable = [
  ['培训|座谈|例会|(?<=.)会议$|工作会|推进会|次会|活动$|场次', '业务培训'],
  ['横幅|标语|短信|海报|展板|广告|宣传片', '宣传标语'],
  ['宣传单|传单|宣传册|宣传品|宣传资料|手册|折页', '宣传折页'],
  ['问卷|满意|投诉|来访|评论|[点获]赞|转发量', '调查问卷'],
  ['问题|线索|隐患|纠纷|矛盾|案件', '问题线索'],
  ['答复并|提供信息', '提供信息'],
  ['意见建议|举措|措施|议案|提案|^征[求集]意见$', '工作举措'],
  ['账号|粉丝|关注(?:人数|用户|量)|阅读|点击|浏览|访问', '公众号粉丝'],
  ['(?:检查|督查|整改)(?!信息|情况|结果|公示)|删除|清理|下架|错别字|错敏|错误|失效|表述', '错别字'],
  ['人员|人次|处分', '工作人员'],
  ['(?<!三公|“三公”)经费(?!信息)|资金[^、]{0,3}元', '工作经费'],
  ['(?:查阅|公开|服务)[点室]$|查阅(?:场所|中心)', '公开查阅点'],
  ['栏目数|窗口|电话|栏目(?:内容)?$|[公示告传]栏$|公开栏$|专栏$|[板版]块$', '二级栏目'],
  ['不予公开|依申请|部分公开|无法提供|不公开', '不予公开信息'],
  ['废止|有效', '现行有效文件'],
  ['失密|泄密', '泄密事件'],
  ['^(?:行政)?规范性文件$|^行政(?:许可|处罚|强制)$|^规章$', '行政许可'],
  ['张贴|播放|播报|发放(?!信息|名单|情况|明细|公示|表)|印发|悬挂', '悬挂物'],
  ['期间|^解读$', '期间'],
  ['^(?:主动)?(?:公开|政务公开|政务服务|公共服务)?事项$|清单共', '公开事项'],
  ['附件|属性|两项|三者|地址|专报|简报', '附件'],
  ['复议|诉讼|申诉', '行政诉讼'],
  ['结转|转结', '上年结转'],
  ['^回应[^、]{0,14}(?:热点|舆情)|新闻发布会', '回应公众关注热点'],
  ['^最[多少高低]|月份', '11月份最多'],
]

/** Nouns that a closed list may hold and a free sentence may not. */
export const NO_ITEM: WordTable = [
  ['不予公开|不公开|依申请(?!对|公开(?:指南|目录|流程|渠道|统计|年报))', '不予公开'],
  ['废止|现行有效', '废止文件'],
  ['删除|清理|下架|整改', '下架信息'],
  ['粉丝|关注(?:人数|用户|量)|阅读|[点获]赞|浏览|点击|访问|播放量|转发量|评论', '阅读量'],
  ['办结|采[用纳]|满意', '满意'],
  ['培训|人次', '培训'],
  ['^第?[一二三四]季度|^[上下]半年|^(?:\\d{1,2})?[至到~-]?\\d*月', '上半年'],
  ['属性', '公开属性'],
  ['^回应[^、]{0,14}(?:热点|舆情)|新闻发布会', '回应公众关注热点'],
  ['^最[多少高低]|月份', '11月份最多'],
  ['投诉|举报|申诉|^行政(?:复议|诉讼)|(?:复议|诉讼)案件?$', '举报投诉'],
  ['答复并|提供信息', '提供信息'],
  ['信访|化解|调解', '信访案件化解'],
  ['结转|转结|^新收', '上年结转'],
]

const NOT_DISCLOSED = expressionOf(NO_DISCLOSURE)
const NOT_AN_ITEM = expressionOf(NO_ITEM)

/** True for a noun that a free sentence may tell a number of as something published. */
export const mayBePublished = (noun: string): boolean => !NOT_DISCLOSED.test(noun)
/** True for a noun that may stand in a list of what was published. */
export const mayBeListed = (noun: string): boolean => !NOT_AN_ITEM.test(noun)
