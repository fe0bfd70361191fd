import type { ChannelKind } from './channel-words.ts'
import { CHANNEL_KINDS } from './channel-words.ts'
import { anyOf } from './word-table.ts'

const KNOWN = CHANNEL_KINDS.filter(({ id }) => id !== 'other').map((kind) => ({
  id: kind.id,
  // «公开栏目» is a column of a website, no board. Exported data may name the kind itself.
  pattern: new RegExp(`(?:${anyOf(kind.nouns)}|${kind.id}(?![a-z]))(?!目)`, 'gi'),
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
