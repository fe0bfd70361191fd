import { maintainedIn } from './accounts.ts'
import { mentionsChannel, namesChannel } from './channels.ts'
import { withoutQuantity } from './quantity-words.ts'
import { doesOther } from './other-deeds.ts'
import { withoutPrefixes, withoutTrailingAdverbs } from './prefixes.ts'

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
  /** Carried by the official site alone: it is the total as well where no other channel is told. */
  readonly ofSite?: boolean
  /** It covers less than the year. */
  readonly ofPeriod?: boolean
  /** It is told as what one year added to a running total. */
  readonly added?: boolean
}

/** Where a figure of publication stands. */
export interface Place {
  /** A total stands before and this figure is in its list. */
  readonly inList: boolean
  /** The figure before, in this sentence, was a part. */
  readonly inRun: boolean
  /** The figure before, in this sentence, was a total. */
  readonly afterTotal: boolean
  /** It is the sum of the parts of the sentence before. */
  readonly sumsBefore: boolean
  /** The account that an earlier clause of the sentence speaks of, where this one names none. */
  readonly accountAbove: () => string | null
  /** The account whose followers the clause before counts. */
  readonly followedAccount: () => string | null
  /** The next figure is told to be a part of this one. */
  readonly divided: () => boolean
  /** An item without a verb follows: the figure is one of a row. */
  readonly itemFollows: () => boolean
  /** Another channel's figure follows in the same row. */
  readonly channelFollows: () => boolean
  /** The clause before counts boards or accounts («村级公开栏12个»). */
  readonly afterChannels: () => boolean
}

export const WHOLE_YEAR = /共|累计|总计|合计|全年|年度|总/
export const NUMBER_WORD =
  /(?:数|数量|总数|总量|共计|总计|合计|累计|条数|件数|数量为|为|共|达|达到|:)$/

// «政府信息较往年大幅增长,全年达到218条»: how it compares is no part of what was published.
const COMPARED =
  /(?:较|相?比|同比|与(?:上年|去年))[^,]{0,14}(?:增长|增加|提升|上升|提高|下降|减少)[^,]*$/

// «公开信息内容涉及党务、村务等6个方面共258条»: what it is about is told, but it is all of it.
const ABOUT_FIELDS =
  /(?:(?<=信息)(?:内容)?|^内容)(?:主要)?(?:涉及|涵盖|包括|包含)[^,;]*(?:方面|领域|类别|[大小]?类|等)(?:共计?|合计|总计)?$/

export const tidy = (object: string): string =>
  withoutQuantity(
    withoutQuantity(
      object
        .replace(/^(?:了|的)+/, '')
        .replace(COMPARED, '')
        .replace(ABOUT_FIELDS, ''),
    ).replace(
      /(?:\d+|[一二三四五六七八九十]+)(?:大|小)?类$|(?:进行|予以|加以)(?:主动)?(?:公开|公示|发布)$|(?:,|全年|今年|本年度|年内)$|\([^()]*\)$/,
      '',
    ),
  ).replace(/^(?:类|相关)(?=信息$)/, '')

/** The noun that follows a number, without what is said of it («信息均经审核»). */
export const tailOf = (tail: string): string =>
  tail
    .replace(/^(?:的|为|是|属于|涉及)/, '')
    .replace(/(?:均|全部|都|已|被|等)[^、]*$/, '')
    .replace(/(?<=信息|内容)[中里]$/, '')
    .replace(/(?:(?<=.)内容|信息内容)?(?:主要)?(?:涉及|涵盖|包括|包含).*$/, '')

export const withoutTitles = (text: string): string => text.replace(/《[^《》]*》[、和及]?/g, '')

export const PREPOSITION =
  /^.*(?:通过|利用|依托|借助|运用|使用|经由|被|(?<!级)以(?![上下及来外内])|(?<![存实正现])在(?!线)|(?<![关基位属由对处至])于)([^,]*)$/

/** The channel a phrase before the verb ends with, or null. */
export const channelOf = (phrase: string): string | null => {
  const bare = withoutTrailingAdverbs(
    phrase.replace(/为(?:主要?)?(?:平台|渠道|载体|阵地|窗口),?$/, ''),
  )
  if (bare === '') return null
  const from = PREPOSITION.exec(bare)
  const noun = from?.[1] ?? withoutPrefixes(bare)
  if (noun === '') return null
  if (namesChannel(noun)) return noun
  const site = mentionsChannel(noun) || /政府|公开/.test(noun)
  return /栏目?$|[板版]块$/.test(noun) && site ? noun : null
}

export const channelBefore = (clauses: readonly string[]): string | null => {
  const before = clauses[clauses.length - 2]
  if (before === undefined) return null
  const maintained = maintainedIn(before)
  if (maintained !== null) return maintained
  if (doesOther(withoutPrefixes(before))) return null
  const bare = withoutPrefixes(before).replace(/(?:公开|发布)?(?:方面|情况)$/, '')
  const named = channelOf(bare)
  if (named !== null) return named
  return null
}

export const part = (
  kind: 'topic' | 'channel',
  label: string,
  channel: string | null,
  led: boolean,
  official = false,
): Disclosure => ({ kind, label, channel, strength: official ? 2 : 1, official, led })
