import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/models/figure.ts'
import { linkedText } from '../../src/wording/linked-text.ts'
import { say, t } from '../models/translate.ts'

const place = (code: string, name: string | Message): Message => ({
  key: 'reading.place',
  params: { code, name },
})

const sentence = (names: readonly Message[]): Message => ({
  key: 'reading.filed.complete.named',
  params: { years: '2025', of: 12, missing: 2, have: 10, names },
})

const partsOf = (message: Message) => linkedText(message, t, 'zh-CN')

describe('a sentence with links', () => {
  it('is cut at the townships that it names, wherever they stand in it', () => {
    const county: Message = { key: 'names.in', params: { county: '甲县', name: '东镇' } }
    expect(partsOf(sentence([place('990101101', county), place('990201101', '河镇')]))).toEqual([
      '2025 年 12 个乡镇街道中有 2 个未报送年报：',
      { code: '990101101', name: '甲县东镇' },
      '、',
      { code: '990201101', name: '河镇' },
      '。',
    ])
  })

  it('begins with a link where it begins with a name, and is one piece without any', () => {
    expect(partsOf(place('990101101', '东镇'))).toEqual([{ code: '990101101', name: '东镇' }])
    const plain: Message = {
      key: 'reading.filed.complete.some',
      params: { years: '2025', of: 12, missing: 5 },
    }
    expect(partsOf(plain)).toEqual([say(plain)])
  })

  it('reads as the sentence does', () => {
    const message = sentence([place('1', '东镇'), place('2', '西镇'), place('3', '南镇')])
    const read = partsOf(message).map((part) => (typeof part === 'string' ? part : part.name))
    expect(read.join('')).toBe(say(message))
  })
})
