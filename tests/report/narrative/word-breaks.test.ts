import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { CUT_WORDS, isCut } from '../../../src/report/narrative/word-breaks.ts'
import { paragraphsOf } from './paragraphs-of.ts'

const read = (text: string) =>
  readNarrative(paragraphsOf(text), { year: null, township: null }).observations

describe('a word that a line break cuts in two', () => {
  it.each(CUT_WORDS)('is mended wherever %s is cut', (word) => {
    for (let i = 1; i < word.length; i += 1)
      expect([word.slice(0, i), isCut(`本镇${word.slice(0, i)}`, word.slice(i))]).toEqual([
        word.slice(0, i),
        true,
      ])
  })

  it('is evidence of its figure all the same', () => {
    const [total] = read('全年主动公开政府信\n息 147 条。')
    expect(total).toMatchObject({ indicator: 'disclosed.total', value: 147 })
  })

  it.each([
    ['一、主动公开', '政府信息工作有序开展。'],
    ['（二）行政复议', '诉讼情况见下表。'],
    ['全年公开信息57条。', '信箱来信3件。'],
    ['工作动态', '12'],
  ])('is none between «%s» and «%s»', (left, right) => expect(isCut(left, right)).toBe(false))
})
