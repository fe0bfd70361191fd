import { describe, expect, it } from 'vitest'
import { MEASURE_RANKING_EN } from '../../src/figures/measure-ranking/words.en.ts'
import { MEASURE_RANKING_ZH_CN } from '../../src/figures/measure-ranking/words.zh-CN.ts'
import { MEASURE_TREND_EN } from '../../src/figures/measure-trend/words.en.ts'
import { MEASURE_TREND_ZH_CN } from '../../src/figures/measure-trend/words.zh-CN.ts'
import { MEASURE_FUNNEL_EN } from '../../src/figures/measure-funnel/words.en.ts'
import { MEASURE_FUNNEL_ZH_CN } from '../../src/figures/measure-funnel/words.zh-CN.ts'
import { COMPARE_EN as SUBJECT_EN } from '../../src/wording/en/compare.ts'
import { translatorOf } from '../../src/wording/message-format.ts'
import { COMPARE_ZH_CN as SUBJECT_ZH_CN } from '../../src/wording/zh-CN/compare.ts'
import type { WordKey } from '../../src/wording/zh-CN.ts'

const COMPARE_EN = {
  ...SUBJECT_EN,
  ...MEASURE_RANKING_EN,
  ...MEASURE_TREND_EN,
  ...MEASURE_FUNNEL_EN,
}
const COMPARE_ZH_CN = {
  ...SUBJECT_ZH_CN,
  ...MEASURE_RANKING_ZH_CN,
  ...MEASURE_TREND_ZH_CN,
  ...MEASURE_FUNNEL_ZH_CN,
}

/** The gaps of a sentence; a plural is chosen by the number of one of them. */
const gapsOf = (text: string): string[] =>
  [
    ...new Set(
      [...text.matchAll(/(?<!one |other )\{(\w+?)(?:_n)?[,}]/g)].map(([, name = '']) => name),
    ),
  ].sort()

describe('the words of the comparison', () => {
  it('are the same sentences in both languages, with the same gaps', () => {
    expect(Object.keys(COMPARE_EN)).toEqual(Object.keys(COMPARE_ZH_CN))
    for (const [key, text] of Object.entries(COMPARE_ZH_CN))
      expect([key, gapsOf(COMPARE_EN[key as keyof typeof COMPARE_EN])]).toEqual([key, gapsOf(text)])
  })

  it('can be said in English, of one and of many', () => {
    const words = translatorOf(COMPARE_EN, 'en')
    const said = (key: string, values: Record<string, unknown>) =>
      words(key as WordKey, values as Record<string, string | number>)
    expect(said('amount.item', { value: '1', value_n: 1 })).toBe('1 item')
    expect(said('amount.item', { value: '1,740', value_n: 1740 })).toBe('1,740 items')
    expect(said('amount.item', { value: 'about 80', value_n: Number.NaN })).toBe('about 80 items')
    for (const [key, text] of Object.entries(COMPARE_EN)) {
      const values = Object.fromEntries(
        gapsOf(text).flatMap((name): [string, unknown][] => [
          [name, `<${name}>`],
          [`${name}_n`, 2],
        ]),
      )
      expect([key, said(key, values)]).toEqual([
        key,
        expect.not.stringMatching(/[{}]|\p{Script=Han}/u),
      ])
    }
  })
})
