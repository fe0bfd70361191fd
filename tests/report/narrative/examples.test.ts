import { describe, expect, it } from 'vitest'
import {
  ALL_DONE_EXAMPLES,
  saysAllDone,
} from '../../../src/report/narrative/deeds-without-number.ts'
import { figuresOf } from '../../../src/report/narrative/figures.ts'
import { CASE_RULES, COUNT_RULES } from '../../../src/report/narrative/case-rules.ts'
import { deedOf } from '../../../src/report/narrative/deeds.ts'
import { FRAMES } from '../../../src/report/narrative/frames.ts'
import { normalise } from '../../../src/report/narrative/mapped-text.ts'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { TRAPS, trapped } from '../../../src/report/narrative/traps.ts'
import { ZERO_WORDS, noughtsOf } from '../../../src/report/narrative/zero-words.ts'
import { paragraphsOf } from './paragraphs-of.ts'

const read = (text: string) =>
  readNarrative(paragraphsOf(text), { year: null, township: null }).observations

describe('every line of the grammar has an example that holds', () => {
  for (const trap of TRAPS)
    it(`trap ${trap.id}: ${trap.example}`, () => {
      const { text } = normalise(trap.example)
      expect([...text.matchAll(trap.pattern)].length).toBeGreaterThan(0)
      const marks = trapped(text)
      const open = [...text].filter((char, i) => /\d/.test(char) && marks[i] === 0)
      expect(open).toEqual([])
      expect(figuresOf(text).filter((figure) => !figure.unread)).toEqual([])
    })

  for (const frame of FRAMES)
    it(`frame ${frame.subject} ${frame.deed}: ${frame.example}`, () => {
      const found = read(
        frame.subject === 'adopted' ? `征集意见9条,${frame.example}。` : `${frame.example}。`,
      )
      for (const indicator of frame.indicators)
        expect(found).toContainEqual(
          expect.objectContaining({ indicator, value: frame.value, status: 'stated' }),
        )
    })

  for (const rule of [...COUNT_RULES, ...CASE_RULES])
    it(`case ${rule.id}: ${rule.example}`, () => {
      expect(read(rule.example).map((o) => `${o.indicator} ${o.value}`)).toEqual(rule.tells)
    })

  for (const zero of ZERO_WORDS)
    it(`nought ${zero.id}: ${zero.example}`, () => {
      const found = noughtsOf(normalise(zero.example).text).map((nought) => nought.indicator)
      expect([...new Set(found)].sort()).toEqual([...zero.indicators].sort())
      expect(read(`${zero.example}。`).map((o) => [o.indicator, o.value])).toEqual(
        zero.indicators.map((indicator) => [indicator, 0]),
      )
    })

  it.each(ALL_DONE_EXAMPLES)('all done: %s', (example) => {
    expect(saysAllDone(example)).toBe(true)
  })

  it.each(['规范答复程序', '答复群众咨询', '未按时答复', '健全办理机制'])(
    'not all done: %s',
    (words) => {
      expect(saysAllDone(words)).toBe(false)
    },
  )

  it.each([
    ['受理并办结', 'both'],
    ['来信办理共收到', 'receive'],
    ['已办结回复', 'answer'],
    ['县长信箱', 'none'],
  ])('deed of %s is %s', (words, deed) => {
    expect(deedOf(words)).toBe(deed)
  })
})
