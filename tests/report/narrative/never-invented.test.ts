import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../src/report/narrative/figures.ts'
import { isSoundLabel } from '../../../src/report/narrative/labels.ts'
import { normalise } from '../../../src/report/narrative/mapped-text.ts'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { PASSAGE_FILES } from './passage-files.ts'

type Reading = ReturnType<typeof readNarrative>['observations']

const read = (text: string): Reading =>
  readNarrative(paragraphsOf(text), { year: null, township: null }).observations

const printedIn = (text: string): Set<number | null> => {
  const printed = new Set<number | null>()
  // A page may break a number in two.
  const mended = normalise(text.replaceAll(/(?<=\d)\n(?=\d)/g, '')).text
  for (const line of [normalise(text).text, mended].join('\n').split('\n')) {
    for (const figure of figuresOf(line.replaceAll(/[()]/g, ','))) printed.add(figure.value)
    for (const [number] of line.matchAll(/\d+(?:\.\d+)?/g)) printed.add(Number(number))
  }
  return printed
}

/** Figures that nothing in the text prints: noughts told in words and answers told by how they ended. */
const invented = (text: string): Reading => {
  const printed = printedIn(text)
  return read(text).filter(
    ({ indicator, value }) =>
      value !== null &&
      value !== 0 &&
      indicator !== 'narrative.applications_answered' &&
      !printed.has(value),
  )
}

// The words of the grammar, in any order: what comes out must still be printed.
const WORDS = [
  ...[
    '主动公开',
    '发布',
    '更新',
    '推送',
    '收到',
    '受理',
    '办结',
    '回复',
    '答复',
    '采纳',
    '征集',
    '张贴',
  ],
  ...[
    '政府信息',
    '信息',
    '政府网站',
    '微信公众号',
    '公开栏',
    '工作动态',
    '政策解读',
    '申请',
    '来信',
    '留言',
  ],
  ...[
    '12345热线工单',
    '行政复议',
    '行政诉讼',
    '意见',
    '访问量',
    '事项',
    '培训',
    '累计',
    '共',
    '其中',
    '包括',
  ],
  ...[
    '全年',
    '2022年',
    '下一步',
    '力争',
    '均',
    '未',
    '无',
    '各',
    '分别',
    '等',
    '余',
    '近',
    '合计',
    '历年',
  ],
  ...[
    '3条',
    '12件',
    '46篇',
    '7',
    '100%',
    '1.2万人次',
    '205期',
    '一件',
    '，',
    '、',
    '。',
    '；',
    '：',
    '（',
    '）',
  ],
]

describe('no figure is invented', () => {
  it('in any passage: every figure is printed in it', () => {
    const wrong = PASSAGE_FILES.flatMap(([, passages]) => passages)
      .map(({ text }) => ({ text, invented: invented(text) }))
      .filter((one) => one.invented.length > 0)
    expect(wrong).toEqual([])
  })

  it('in any order of the words of the grammar', () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
      .map((words) => words.join(''))
    fc.assert(
      fc.property(text, (words) => {
        expect(invented(words)).toEqual([])
        for (const { label, evidence, value, status } of read(words)) {
          expect(label === null || isSoundLabel(normalise(label).text), `${label}`).toBe(true)
          expect(words).toContain(evidence.replaceAll('…', ''))
          expect(evidence.length).toBeLessThanOrEqual(80)
          expect(value === null).toBe(status === 'blank')
        }
      }),
      { numRuns: 3000 },
    )
  })
})
