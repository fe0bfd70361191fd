import type { Draft } from './drafts.ts'

const LEADING =
  /^(?:并|同时|主要|还|均|另外|此外|另|充分|积极|分别)*(?:通过|利用|依托|借助|运用|使用|经由|经|在|于|以|从|向|借力|用)/
const NAMED =
  /^(?:.{0,6}(?:镇|乡|街道|办))?“[^“”]{1,20}”(?:政务|官方)?(?=微信|公众|微博|抖音|视频|订阅|快手|APP|头条)/
const OWN = /^(?:我|本|该|全)(?:镇|乡|街道|办|县|区|市|局|单位)(?:的)?(?=.)/

const LEVEL = /^(?:国家|中央|央|省|市|县|区|镇|乡)级(?:以上)?$/

/** True for «省级4篇» under «在媒体发布»: a level of the media, not a topic. */
export const isLevelOfMedia = (label: string, head: Draft | undefined): boolean =>
  LEVEL.test(label) &&
  head?.indicator === 'disclosed.by_channel' &&
  (head.label ?? '').includes('媒体')

const bare = (phrase: string): string =>
  phrase
    .replace(/^(?:公开)?(?:形式|方式|渠道|途径)(?:主要)?(?:[为是有]|:)/, '')
    .replace(LEADING, '')
    .replace(OWN, '')
    .replace(/(?:(?<![线路]|^网)上|(?<![集其])中|(?<!境)内|里)$/, '')

/** The channel's name as printed, without preposition, place words and its own title in quotes. */
export const channelLabel = (phrase: string): string =>
  bare(phrase)
    .replace(NAMED, (match) => (match.endsWith('政务”') ? match : ''))
    .replace(/(?<=.)“[^“”]{1,20}”$/, '')

/** Gives two accounts of one kind («公众号» twice) their titles back: they are two channels. */
export const tellApart = (drafts: readonly Draft[]): void => {
  const printed = new Map<string, Set<string>>()
  const named = drafts.filter((d) => d.indicator === 'disclosed.by_channel' && d.channel !== null)
  for (const { channel } of named) {
    const label = channelLabel(channel ?? '')
    printed.set(label, (printed.get(label) ?? new Set()).add(bare(channel ?? '')))
  }
  for (const draft of named) {
    const { channel } = draft
    const names = printed.get(channelLabel(channel ?? ''))
    if (names !== undefined && names.size > 1 && channel?.includes('“') === true)
      draft.label = bare(channel)
  }
}
