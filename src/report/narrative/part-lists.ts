import type { Draft } from './drafts.ts'

/** A list of parts while it is being read. */
export interface ListDraft {
  readonly head: Draft
  readonly parts: Draft[]
  /** Set by 等, 主要, a deeper 其中 or an item that could not be read. */
  open: boolean
  /** Told to be by channel: «按渠道分», «从公开渠道看». */
  readonly ofChannels: boolean
  /** A list within a part: its items are kept, its sum is not tested. */
  readonly nested: boolean
}

export const newList = (
  head: Draft,
  nested: boolean,
  open: boolean,
  ofChannels = false,
): ListDraft => ({
  head,
  parts: [],
  open,
  nested,
  ofChannels,
})

export const sumOf = (list: ListDraft): number =>
  list.parts.reduce((sum, part) => sum + (part.value ?? 0), 0)

/** True where the list claims to be the whole of its head. */
export const claimsAll = (list: ListDraft): boolean =>
  !list.open &&
  !list.nested &&
  list.parts.length > 1 &&
  list.head.status === 'stated' &&
  list.parts.every((part) => part.status === 'stated')

export const kindOf = (list: ListDraft): 'topic' | 'channel' => {
  const channels = list.parts.filter((p) => p.indicator === 'disclosed.by_channel').length
  return channels * 2 >= list.parts.length ? 'channel' : 'topic'
}

const COLUMN = /专栏|专区|专题/

// «财政信息4条、12345热线专栏8条»: among topics a column of the site is one of them.
const settleColumns = (list: ListDraft): void => {
  const others = list.parts.filter((part) => !COLUMN.test(part.label ?? ''))
  if (others.length < 2 || others.some((part) => part.indicator !== 'disclosed.by_topic')) return
  for (const part of list.parts) part.indicator = 'disclosed.by_topic'
}

// «人事信息公开2件、常规工作信息7件»: the one verb is no part of the name.
const settleNames = ({ parts }: ListDraft): void => {
  const open = parts.filter((part) => (part.label ?? '').endsWith('公开'))
  if (open.length !== 1 || parts.length < 2) return
  for (const part of open) part.label = (part.label ?? '').replace(/(?<=信息)公开$/, '')
}

// «公众号357条、报道101篇、网站75篇»: in a list of channels an item without a verb is a channel.
export const settleKind = (list: ListDraft, plain: ReadonlySet<Draft>): void => {
  const channels = list.parts.filter((p) => p.indicator === 'disclosed.by_channel').length
  const most = channels > 1 && channels * 2 > list.parts.length
  settleNames(list)
  if (!list.ofChannels) settleColumns(list)
  if (!most && !(list.ofChannels && channels > 0)) return
  for (const part of list.parts)
    if (part.indicator === 'disclosed.by_topic' && plain.has(part))
      part.indicator = 'disclosed.by_channel'
}
