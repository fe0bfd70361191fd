import { describe, expect, it } from 'vitest'
import { channelKind } from '../../../src/report/narrative/channel-kinds.ts'
import { CHANNEL_KINDS } from '../../../src/report/narrative/channel-words.ts'
import { mentionsChannel } from '../../../src/report/narrative/channels.ts'
import type { WordTable } from '../../../src/report/narrative/word-table.ts'

const NOUNS = CHANNEL_KINDS.flatMap(({ id, nouns }: { id: string; nouns: WordTable }) =>
  nouns.map(([words, example]): [kind: string, words: string, example: string] => [
    id,
    words,
    example,
  ]),
)

describe('the kind of a channel', () => {
  it.each([
    ['县政府门户网站', 'website'],
    ['某县门户网站乡镇公开栏目', 'website'],
    ['微信公众平台', 'wechat'],
    ['wechat 动态', 'wechat'],
    ['微信视频号', 'app'],
    ['政务微博', 'weibo'],
    ['政务新媒体平台', 'media'],
    ['村务公开栏', 'board'],
    ['公示栏、公告栏', 'board'],
    ['线下公开栏和政府网站', 'other'],
    ['微信群/公示栏', 'other'],
    ['某市监管平台', 'other'],
    ['其他方式', 'other'],
    ['网上公开', 'other'],
    ['县融媒号', 'media'],
    ['', 'other'],
  ])('«%s» is %s', (label, kind) => expect(channelKind(label)).toBe(kind))

  it.each(NOUNS)('is %s by %s: %s', (kind, _, example) => {
    expect(channelKind(example)).toBe(kind)
    expect(mentionsChannel(example)).toBe(true)
  })
})
