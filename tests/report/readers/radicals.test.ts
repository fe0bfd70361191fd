import { describe, expect, it } from 'vitest'
import { withoutRadicals } from '../../../src/report/readers/radicals.ts'

describe('radicals that a printing program wrote for characters', () => {
  it('are the characters, from both blocks of Unicode', () => {
    expect(withoutRadicals('护⻰镇⻔⼾⽹站公⽰栏、抖⾳，⺠⽣')).toBe(
      '护龙镇门户网站公示栏、抖音，民生',
    )
  })

  it('leave every other character alone, full-width ones too', () => {
    const text = '（一）主动公开　２３７条，占比５０％'
    expect(withoutRadicals(text)).toBe(text)
  })

  it('are known throughout the supplement, but for shapes that stand for no character', () => {
    const kept = Array.from({ length: 0x2ef4 - 0x2e80 }, (_, i) => String.fromCodePoint(0x2e80 + i))
      .filter((radical) => /\p{Script=Han}/u.test(radical))
      .filter((radical) => withoutRadicals(radical) === radical)
    expect(kept.join('')).toBe('⺀')
  })
})
