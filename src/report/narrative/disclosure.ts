import { channelLabel, isJoint, mentionsChannel, namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import { withoutQuantity } from './clauses.ts'
import { topicLabel } from './labels.ts'
import { withoutMarks, withoutPrefixes, withoutTrailingAdverbs } from './prefixes.ts'
import type { Predicate } from './publishing-words.ts'
import {
  NO_DISCLOSURE,
  NO_ITEM,
  OTHER_DEED,
  WHOLE,
  isGeneric,
  isGenericOfChannel,
  predicatesOf,
} from './publishing-words.ts'

/** What a figure of publication is: the whole, or a part by topic or channel. */
export interface Disclosure {
  readonly kind: 'total' | 'topic' | 'channel'
  /** Label of a part; the channel of a total that names one. */
  readonly label: string | null
  /** The channel that a topic was published through, where the clause says. */
  readonly channel: string | null
  /** 3 for words of the whole («主动公开政府信息共»), 1 for words that may mean less («更新»). */
  readonly strength: number
  /** The clause speaks of 主动公开 or of 公开政府信息: one channel's figure may be the total. */
  readonly official: boolean
  /** A verb of publication stands in the clause. */
  readonly led: boolean
}

const DELTA =
  /(?:增加|增长|减少|下降|提升|提高|上升|增幅|增|减|降)了?(?:约|近)?$|(?:较|比|同比|相比|与去年|与上年|环比).{0,14}(?:增|减|多|少|降|升|下滑)/
const RATE_OF_PUBLISHING =
  /(?:每[月周日天年季]|平均|日均|月均|人均|不少于|不低于|至少|计划(?:全年|公开|发布|每|完成|新增|于)|力争|目标|预计|要求)/
const WHOLE_YEAR = /共|累计|总计|合计|全年|年度|总/
const OFFICIAL = /主动公开|公开(?:的|了|各类)*(?:政府|政务)信息|(?:政府|政务)信息公开/
const COUNTABLE_ITEM =
  /^(?:条|件|份|篇|则|项|个|期|次|条次|件次|篇次|条\(次\)|件\(次\)|次\(条\)|宗|)$/
const ITEM_OF_WHOLE = /^(?:条|件|份|篇|则|项|条次|件次|篇次|条\(次\)|件\(次\)|次\(条\)|宗|)$/
const NUMBER_WORD = /(?:数|数量|总数|总量|共计|总计|合计|累计|条数|件数|数量为|为|共|达|达到|:)$/

const INTRODUCED = /(?:公开|发布|更新)[^,;。]{0,30}(?:中,|:)[^,;:]*$/
const SUMS_UP = /^(?:全年|全镇|全乡|年度|以上|,)*(?:合计|总计|共计|累计|总共|共)(?:为|达)?$/

const tidy = (object: string): string =>
  withoutQuantity(
    withoutQuantity(object.replace(/^(?:了|的)+/, '')).replace(
      /(?:\d+|[一二三四五六七八九十]+)(?:大|小)?类$/,
      '',
    ),
  ).replace(/^(?:类|相关)(?=信息$)/, '')

/** The noun that follows a number, without what is said of it («信息均经审核»). */
const tailOf = (tail: string): string =>
  tail.replace(/^(?:的|为|是)/, '').replace(/(?:均|全部|都|已|被|等)[^、]*$/, '')

const withoutTitles = (text: string): string => text.replace(/《[^《》]*》[、和及]?/g, '')

const PREPOSITION =
  /(?:通过|利用|依托|借助|运用|使用|经由|(?<!级)以(?![上下及来外内])|(?<![存实正现])在|(?<![关基位属由对处至])于)([^,]*)$/

/** The channel a phrase before the verb ends with, or null. */
const channelOf = (phrase: string): string | null => {
  const bare = withoutTrailingAdverbs(phrase)
  if (bare === '') return null
  const from = PREPOSITION.exec(bare)
  const noun = from?.[1] ?? withoutPrefixes(bare)
  if (noun === '') return null
  if (namesChannel(noun)) return noun
  return from !== null && /栏目?$|板块$/.test(noun) && mentionsChannel(noun) ? noun : null
}

const channelBefore = (clauses: readonly string[]): string | null => {
  const before = clauses[clauses.length - 2]
  if (before === undefined) return null
  const bare = withoutPrefixes(before).replace(/(?:公开|发布)?(?:方面|情况)$/, '')
  const named = channelOf(bare)
  if (named !== null) return named
  return null
}

/** The figure's own clause; a clause of mere quantity words joins the one before. */
export const ownClause = (segment: Segment): { clause: string; clauses: readonly string[] } => {
  let { clauses } = segment
  let clause = clauses[clauses.length - 1] ?? ''
  while (clauses.length > 1 && withoutPrefixes(withoutQuantity(clause)) === '') {
    if (segment.tail !== '' && segment.tail !== '等') break
    clauses = clauses.slice(0, -1)
    clause = `${clauses[clauses.length - 1] ?? ''}${clause}`
  }
  return { clause, clauses }
}

interface Context {
  /** A total stands before and this figure is in its list. */
  readonly inList: boolean
  /** The figure before, in this sentence, was a part. */
  readonly inRun: boolean
  /** The figure before, in this sentence, was a total. */
  readonly afterTotal: boolean
}

const part = (
  kind: 'topic' | 'channel',
  label: string,
  channel: string | null,
  led: boolean,
  official = false,
): Disclosure => ({ kind, label, channel, strength: official ? 2 : 1, official, led })

const ofPredicate = (
  found: Predicate,
  segment: Segment,
  clauses: readonly string[],
  context: Context,
): Disclosure | null => {
  const { figure, tail, lead } = segment
  const tailNoun = tailOf(tail)
  const printed = tidy(found.object)
  const object = printed === '' || isGeneric(printed) ? printed + tailNoun : printed
  const channel =
    channelOf(found.before) ??
    channelOf(found.before.replace(/(?<=.)的?信息$/, '')) ??
    channelBefore(clauses)
  const bare = context.inList ? object : withoutTitles(object)
  const official = OFFICIAL.test(found.before.slice(-6) + found.verb + found.object + tailNoun)
  if (channel !== null && isGenericOfChannel(bare)) {
    if (isJoint(channel) && !context.inList && !/(?:各|分别)$/.test(found.before))
      return whole(found, segment, official)
    return part('channel', channelLabel(channel), channel, true, official)
  }
  const updated = bare.replace(/的?(?:信息|内容)$/, '')
  if (updated !== bare && channel === null && namesChannel(updated))
    return part('channel', channelLabel(updated), updated, true, official)
  if (namesChannel(bare) && !context.inList && /上|中/.test(bare.slice(-1)))
    return part('channel', channelLabel(bare), bare, true, official)
  if (/^(?:转载|转发)$/.test(found.verb) && channel === null && isGeneric(bare))
    return context.inList ? part('topic', found.verb + object, null, true) : null
  if (isGeneric(bare)) {
    if (/其中/.test(lead) && !context.inList) return null
    const noun = withoutPrefixes(found.before)
    if (context.inList && found.object === '' && noun !== '' && !WHOLE.test(noun + found.verb))
      return NO_ITEM.test(noun) ? null : part('topic', topicLabel(noun + found.verb), null, true)
    if (context.inList && !WHOLE_YEAR.test(lead)) return null
    if (bare === '' && noun !== '' && !WHOLE.test(noun + found.verb) && !WHOLE.test(noun)) {
      if (context.inRun && !NO_DISCLOSURE.test(noun))
        return part('topic', topicLabel(noun + found.verb), null, true)
      if (!PREPOSITION.test(found.before) && !/^(?:各|历年|累计|按|围绕|根据|严格)/.test(noun))
        return null
    }
    if (!ITEM_OF_WHOLE.test(figure.unit) && bare === '') return null
    if (figure.unit === '' && !NUMBER_WORD.test(lead)) return null
    return whole(found, segment, official)
  }
  if (figure.unit === '' && !context.inList && !context.inRun) return null
  if (!context.inList && isGenericOfChannel(bare)) return null
  if ((context.inList ? NO_ITEM : NO_DISCLOSURE).test(object)) return null
  return part('topic', topicLabel(object), channel, true)
}

const whole = (found: Predicate, segment: Segment, official: boolean): Disclosure => {
  const plain =
    /信息|文件/.test(found.object + segment.tail) || OFFICIAL.test(found.before + found.verb)
  const weak = found.verb === '更新' || found.verb === '转发' || found.verb === '转载'
  const strength = weak ? 1 : (plain ? 3 : 2) + (WHOLE_YEAR.test(segment.lead) ? 0.5 : 0)
  return { kind: 'total', label: null, channel: null, strength, official, led: true }
}

const withoutVerb = (
  bare: string,
  segment: Segment,
  clauses: readonly string[],
  context: Context,
): Disclosure | null => {
  const { figure, tail, lead } = segment
  const noun = withoutTrailingAdverbs(withoutQuantity(bare))
  const carrier = noun.replace(/(?<=.)的?信息$/, '')
  const tailNoun = tailOf(tail)
  const item = (context.inList || context.inRun) && !WHOLE_YEAR.test(lead)
  if (noun !== '' && WHOLE.test(noun) && !item) {
    if (figure.unit === '' && !NUMBER_WORD.test(lead)) return null
    const strength = /公开/.test(noun) ? 3 : 2
    if (!/公开|发布/.test(noun) && !WHOLE_YEAR.test(lead)) return null
    if (/(?:审核|审查|整理|收集|采集|编辑|撰写|梳理)[^,;]*$/.test(lead)) return null
    return { kind: 'total', label: null, channel: null, strength, official: true, led: true }
  }
  if (!context.inList && OTHER_DEED.test(withoutPrefixes(noun))) return null
  if (/^历年(?:来)?$/.test(noun))
    return { kind: 'total', label: null, channel: null, strength: 2, official: true, led: true }
  const channel = noun === '' ? null : (channelOf(noun) ?? (namesChannel(carrier) ? carrier : null))
  if (figure.unit === '个' && channel !== null) return null
  if (channel !== null && (tailNoun === '' || isGenericOfChannel(tailNoun)))
    return part('channel', channelLabel(channel), channel, false)
  if (noun === '' && tailNoun !== '') {
    if (isGeneric(tailNoun) && /信息/.test(tailNoun) && !context.inList && WHOLE_YEAR.test(lead))
      return { kind: 'total', label: null, channel: null, strength: 2, official: true, led: false }
    const known = context.inList || context.inRun
    if (known && !isGeneric(tailNoun) && !NO_ITEM.test(tailNoun))
      return part('topic', topicLabel(tailNoun), channelBefore(clauses), false)
    return null
  }
  if (SUMS_UP.test(bare) && noun === '' && context.inRun)
    return { kind: 'total', label: null, channel: null, strength: 2, official: true, led: false }
  if (
    noun === '' ||
    noun.length > 70 ||
    (!context.inList && isGenericOfChannel(noun) && !isGeneric(noun))
  )
    return null
  const kind = context.afterTotal && /类(?:信息)?$/.test(noun)
  if (!context.inList && !context.inRun && !kind) return null
  if ((context.inList ? NO_ITEM : NO_DISCLOSURE).test(noun)) return null
  if (!context.inList && OTHER_DEED.test(noun)) return null
  const label = topicLabel(/信息$/.test(tailNoun) && figure.unit === '' ? noun + tailNoun : noun)
  const plain =
    context.inList || context.inRun ? /^(?:各类)?(?:政府)?信息$/.test(label) : isGeneric(label)
  return label === '' || plain ? null : part('topic', label, null, false)
}

/** Reads one figure as a figure of publication, or null if it is none. */
export const disclosureOf = (segment: Segment, context: Context): Disclosure | null => {
  const { figure } = segment
  if (!COUNTABLE_ITEM.test(figure.unit)) return null
  const { clause, clauses } = ownClause(segment)
  if (DELTA.test(withoutQuantity(clause)) || DELTA.test(clause)) return null
  if (RATE_OF_PUBLISHING.test(clause)) return null
  if (figure.unit === '' && /^(?:19|20)\d\d$/.test(String(figure.value ?? ''))) return null
  if (
    /(?:删除|清理|下架|整改|撤销|修改|更正|废止|屏蔽|移除|纠正|核查|排查)[^,]{0,20}$/.test(clause)
  )
    return null
  const found = predicatesOf(clause)
  const exact = found.find((p) => p.object !== '' && isGeneric(withoutTitles(tidy(p.object))))
  const chosen = exact ?? found[0]
  if (chosen !== undefined) return ofPredicate(chosen, segment, clauses, context)
  // «主动公开政府信息三类:机构职能2条», «公开信息中,社会救助45条»: items of what was published.
  const inRun = context.inRun || INTRODUCED.test(segment.lead)
  const inside = context.inList || inRun
  const bare = inside ? withoutMarks(clause) : withoutPrefixes(clause)
  return withoutVerb(bare, segment, clauses, { ...context, inRun })
}
