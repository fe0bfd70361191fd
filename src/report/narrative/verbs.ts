import { remember } from '../remember.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import type { WordTable } from './word-table.ts'
import { anyOf, endingOf, startOf } from './word-table.ts'

/** Verbs of publication. */
export const PUBLISH: WordTable = [
  ['主动公开|公开发布|公开发表|公开', '主动公开信息'],
  ['对外发布|发布|公布|披露|发表', '发布信息'],
  ['更新', '更新信息'],
  ['推送|推发|推出|编发', '推送信息'],
  ['转发|转载', '转载信息'],
  ['上传|录入', '上传信息'],
  ['刊登|刊发|刊载|刊播|刊稿|登载', '刊登信息'],
  ['公示', '公示信息'],
]

/** What a board, a screen or another's medium does with an item: it needs the channel beside it. */
export const CARRY: WordTable = [
  ['张贴|张挂|粘贴', '公示栏张贴'],
  ['(?:滚动|循环|轮流)?(?:播放|播出|播报|播发|播送|(?<=站|台|喇叭)广播)', '显示屏滚动播放'],
  ['展出|展示', '宣传栏展出'],
  ['发送', '微信群发送'],
  ['采用(?!.{0,12}(?:方式|形式|方法|渠道|手段))|刊用', '融媒体中心采用'],
]

const VERB = new RegExp(`${anyOf(PUBLISH)}|${anyOf(CARRY)}`, 'g')
const CARRIES = startOf(CARRY)
// «发布和更新政务动态»: the second verb says no more than the first.
const AND_MORE = new RegExp(
  `^(?:[、和及并与]|以及)(?:${anyOf(PUBLISH)})(?=.)|^(?:主动公开|公开|更新|发布)(?=(?:政府|政务|各类|网站)*信息)`,
)

/** Nouns whose last part the word 公开 is: «信息公开», «不予公开». */
export const NOUN_BEFORE: WordTable = [
  ['信息|政务|党务|村务|财务|厂务|校务|居务|三务|事务', '政务公开'],
  ['决策|执行|结果|会议|服务|管理', '决策公开'],
  ['预决算|预算|决算|三公', '预决算公开'],
  ['依申请|申请|不予|予以|同意|部分', '不予公开'],
  ['事项|基层', '基层公开'],
  ['未|应|拟|待', '拟公开'],
]

/** Nouns whose first part it is: «公开指南», «公示公告栏». */
export const NOUN_AFTER: WordTable = [
  ['年度?报|年度报|年度工作报', '公开年报'],
  ['指南|目录|基本目录|制度|标准|条例|原则', '公开指南'],
  ['平台|专栏|栏|专区|系统|网|渠道|电话', '公开平台'],
  ['工作(?!动态|信息|进展|总结|计划)|情况|质量|力度|机制|程序|审查', '公开工作'],
  ['办$|办公|会|公告|申请', '公开办公室'],
  ['前(?!沿)', '公开前'],
  ['属性|类别|类型', '公开属性'],
]

/** Documents that are named with the verb and all: «主动公开事项目录». */
export const NAMES_A_LIST: WordTable = [
  ['(?:事项|基本|信息|标准)*(?:目录|指南)', '公开事项目录'],
  ['前(?!沿|期|进)|形式|方式|范围|时限|途径|透明', '公开范围'],
  ['答复|回复|征求|征集', '公开征求'],
  ['资源交易', '公开资源交易'],
  ['(?:招标|招聘|选拔|承诺|竞聘|遴选|拍卖|竞价|竞争|道歉|透明)(?!信息|公告|公示)', '公开招标'],
]

const ENDS_NOUN = endingOf(NOUN_BEFORE)
const GOES_ON_AS_NOUN = startOf(NOUN_AFTER)
const NAMES = startOf(NAMES_A_LIST)

export interface Predicate {
  readonly verb: string
  readonly before: string
  readonly object: string
  /** A verb that publishes only together with the channel it names. */
  readonly carries: boolean
}

/** The verbs of publication in a clause that are verbs there, with what stands round them. */
export const predicatesOf = remember((clause: string): readonly Predicate[] => {
  const found: Predicate[] = []
  VERB.lastIndex = 0
  for (let match = VERB.exec(clause); match !== null; match = VERB.exec(clause)) {
    const before = clause.slice(0, match.index)
    const object = clause.slice(match.index + match[0].length).replace(AND_MORE, '')
    const verb = match[0]
    if (/^总?量/.test(object)) continue
    const opens = verb === '公开' || (verb === '主动公开' && /[未应拟待]$/.test(before))
    if (before !== '' && opens && ENDS_NOUN.test(before.replace(/”$/, ''))) continue
    if (/“[^”]*$|\([^)]*$/.test(before) || /(?:法定|其[他它余])$/.test(before)) continue
    if (verb.endsWith('公开') && NAMES.test(object)) continue
    const nounLike = verb.endsWith('公开') || verb === '公示' || /^(?:会|前)/.test(object)
    if (nounLike && GOES_ON_AS_NOUN.test(object) && withoutPrefixes(before) !== '') continue
    const onBoard = /(?:栏|屏|牌|网站|平台|公众号|群)$/.test(before)
    if (verb === '公示' && !onBoard && /^(?:公告|栏|公开|信息|类|牌|\()/.test(object)) continue
    if (verb === '公示' && before.endsWith('公告')) continue
    if (verb === '公示' && object === '' && withoutMarks(before) === '') continue
    if (
      verb === '公开' &&
      withoutMarks(before) === '' &&
      /^(?:指南|目录|平台|栏|专栏|专区)/.test(object)
    )
      continue
    found.push({ verb, before, object, carries: CARRIES.test(verb) })
  }
  return found
})
