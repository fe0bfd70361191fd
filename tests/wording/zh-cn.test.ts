import { describe, expect, it } from 'vitest'
import { VALUE_STATES } from '../../src/queries/value-state.ts'
import type { say as sayIn } from '../../src/wording/say.ts'
import { numberText, percentText } from '../../src/wording/say.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'
import { say, t, word } from '../models/translate.ts'

describe('wording', () => {
  it('compiles: what the page says is what is written, with the gaps filled', () => {
    for (const [key, text] of Object.entries(ZH_CN)) {
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      const params = Object.fromEntries(names.map((name) => [name, `〈${name}〉`]))
      const plain = text.replace(/\{(\w+)\}/g, '〈$1〉')
      expect(t(word(key), params)).toBe(plain)
    }
  })

  it('has a word for every state', () => {
    for (const state of VALUE_STATES) expect(ZH_CN[`state.${state}`]).toBeTruthy()
  })

  it('groups counts, keeps years, joins lists, signs changes', () => {
    const text = (param: Parameters<typeof sayIn>[0]['params']) =>
      say({ key: 'value.about', params: param ?? {} })
    expect(text({ text: 11740 })).toBe('约 11,740')
    expect(text({ text: '2024' })).toBe('约 2024')
    expect(text({ text: ['甲镇', '乙镇', '丙乡'] })).toBe('约 甲镇、乙镇、丙乡')
    expect(text({ text: { change: -3 } })).toBe('约 −3')
    expect(text({ text: { points: 0.0512 } })).toBe('约 +5.1')
    expect(text({ text: { rate: 2 / 3 } })).toBe('约 66.7%')
    expect(text({ text: { key: 'scope.all' } })).toBe('约 全部已收录地区')
    expect(numberText(-0.5)).toBe('−0.5')
    expect(percentText(1)).toBe('100%')
  })
})
