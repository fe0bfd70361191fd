import { describe, expect, it } from 'vitest'
import { REQUESTS_EN } from '../../src/wording/en/requests.ts'
import { REQUESTS_ZH_CN } from '../../src/wording/zh-CN/requests.ts'

/** The gaps of a sentence; a plural is chosen by the number of the gap whose name it bears. */
const gapsOf = (text: string): string[] => {
  const plain = text.replace(/\{(\w+)_n, plural,(?:[^{}]|\{[^{}]*\})*\}/g, '{$1}')
  return [...new Set([...plain.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))]
}

describe('what is said of requests', () => {
  it('is said in both languages, of the same things', () => {
    expect(Object.keys(REQUESTS_EN)).toEqual(Object.keys(REQUESTS_ZH_CN))
    for (const [key, text] of Object.entries(REQUESTS_ZH_CN)) {
      const english = REQUESTS_EN[key as keyof typeof REQUESTS_EN]
      expect([key, gapsOf(english).filter((gap) => !gapsOf(text).includes(gap))]).toEqual([key, []])
      expect([key, /\p{Script=Han}/u.test(english)]).toEqual([key, false])
    }
  })
})
