import type { Draft } from './drafts.ts'

const LEADING =
  /^(?:并|同时|主要|还|均|另外|此外|另|充分|积极|分别)*(?:通过|利用|依托|借助|运用|使用|经由|经|在|于|以|从|向|借力|用)/

const LEVEL = /^(?:国家|中央|央|省|市|县|区|镇|乡)级(?:以上)?$/

/** True for «省级4篇» under «在媒体发布»: a level of the media, not a topic. */
export const isLevelOfMedia = (label: string, head: Draft | undefined): boolean =>
  LEVEL.test(label) &&
  head?.indicator === 'disclosed.by_channel' &&
  (head.label ?? '').includes('媒体')

/** The channel's name as printed, without preposition and place words. */
export const channelLabel = (phrase: string): string =>
  phrase
    .replace(/^(?:公开)?(?:形式|方式|渠道|途径)(?:主要)?(?:[为是有]|:)/, '')
    .replace(LEADING, '')
    .replace(/\(“[^“”]{1,20}”\)$/, '')
    .replace(/^(?:我|全)(?:镇|乡|街道|办)(?:的)?(?=.)/, '')
    .replace(/(?:(?<![线路]|^网)上|(?<![集其])中|(?<!境)内|里)$/, '')
