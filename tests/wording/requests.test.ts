import { describe, expect, it } from 'vitest'
import { REQUEST_OUTCOMES_EN } from '../../src/figures/request-outcomes/words.en.ts'
import { REQUEST_OUTCOMES_ZH_CN } from '../../src/figures/request-outcomes/words.zh-CN.ts'
import { REQUEST_FLOW_EN } from '../../src/figures/request-flow/words.en.ts'
import { REQUEST_FLOW_ZH_CN } from '../../src/figures/request-flow/words.zh-CN.ts'
import { APPLICANT_KINDS_EN } from '../../src/figures/applicant-kinds/words.en.ts'
import { APPLICANT_KINDS_ZH_CN } from '../../src/figures/applicant-kinds/words.zh-CN.ts'
import { REFUSAL_REASONS_EN } from '../../src/figures/refusal-reasons/words.en.ts'
import { REFUSAL_REASONS_ZH_CN } from '../../src/figures/refusal-reasons/words.zh-CN.ts'
import { DISCLOSURE_BY_PART_EN } from '../../src/figures/disclosure-by-part/words.en.ts'
import { DISCLOSURE_BY_PART_ZH_CN } from '../../src/figures/disclosure-by-part/words.zh-CN.ts'
import { FINDINGS_GRID_EN } from '../../src/figures/findings-grid/words.en.ts'
import { FINDINGS_GRID_ZH_CN } from '../../src/figures/findings-grid/words.zh-CN.ts'
import { FINDINGS_LIST_EN } from '../../src/figures/findings-list/words.en.ts'
import { FINDINGS_LIST_ZH_CN } from '../../src/figures/findings-list/words.zh-CN.ts'
import { REQUESTS_EN as SUBJECT_EN } from '../../src/wording/en/requests.ts'
import { REQUESTS_ZH_CN as SUBJECT_ZH_CN } from '../../src/wording/zh-CN/requests.ts'

const REQUESTS_EN = {
  ...SUBJECT_EN,
  ...REQUEST_OUTCOMES_EN,
  ...REQUEST_FLOW_EN,
  ...APPLICANT_KINDS_EN,
  ...REFUSAL_REASONS_EN,
  ...DISCLOSURE_BY_PART_EN,
  ...FINDINGS_GRID_EN,
  ...FINDINGS_LIST_EN,
}
const REQUESTS_ZH_CN = {
  ...SUBJECT_ZH_CN,
  ...REQUEST_OUTCOMES_ZH_CN,
  ...REQUEST_FLOW_ZH_CN,
  ...APPLICANT_KINDS_ZH_CN,
  ...REFUSAL_REASONS_ZH_CN,
  ...DISCLOSURE_BY_PART_ZH_CN,
  ...FINDINGS_GRID_ZH_CN,
  ...FINDINGS_LIST_ZH_CN,
}

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
