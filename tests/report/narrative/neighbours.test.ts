import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { PASSAGE_FILES } from './passage-files.ts'

const read = (text: string): string[] =>
  readNarrative(paragraphsOf(text), { year: null, township: null }).observations.map((o) =>
    [o.indicator, o.label ?? '', o.value, o.status].join(' '),
  )

const PASSAGES = PASSAGE_FILES.flatMap(([, passages]) => passages)
const TEXTS = PASSAGES.map(({ text }) => text).filter((text) => text.endsWith('。'))
const OF_OTHER_THINGS = PASSAGES.filter(
  ({ group, text }) => group === 'counts of other things' && text.endsWith('。'),
).map(({ text }) => text)

// The seed is fixed: a new wording is a passage of its own, not a test that fails now and then.
const RUNS = { numRuns: 3000, seed: 20 }

describe('sentences about other things', () => {
  const FRAMES = [
    '全年主动公开信息158条。#微信公众号推送200条。',
    '收到政府信息公开申请9件，均已答复。#未发生行政复议和行政诉讼。',
    '受理12345热线工单86件。#办结84件。',
    '收到群众来信12件。#均已回复。',
    '县政府网站公开信息46条。#微信公众号推送120条。',
    '#全年公开信息158条。其中：公示34条，动态124条。',
    '#通过县政府网站公开信息46条，其中动态40条、公告6条。',
    '#开展意见征集3次，收到意见20条，采纳5条。',
    '#网站46条，公众号54条，全年合计100条。',
  ] as const

  it.each(FRAMES)('add nothing wrong to «%s»', (frame) => {
    const alone = read(frame.replace('#', ''))
    const wrong = OF_OTHER_THINGS.map((other) => frame.replace('#', other))
      .map((text) => ({ text, wrong: read(text).filter((figure) => !alone.includes(figure)) }))
      .filter((one) => one.wrong.length > 0)
    expect(wrong).toEqual([])
  })
})

describe('asides between a figure and what belongs to it', () => {
  const FRAMES = [
    '全年公开信息158条，#其中公示34条、动态124条。',
    '全年公开信息158条，#其中网站58条、公众号100条。',
    '收到政府信息公开申请9件，#办结9件。',
    '收到政府信息公开申请9件，#均已答复。',
    '受理12345热线工单86件，#办结84件。',
    '县政府网站公开信息46条，#微信公众号推送120条。',
    '新收申请6件，#结转1件，答复5件。',
    '行政复议1件，#行政诉讼0件。',
    '网站46条，#公众号54条，全年合计100条。',
  ] as const
  const ASIDES = [
    ...[
      '比上年增加5%，',
      '较上年减少2件，',
      '比上年增加12条，',
      '同比下降8件，',
      '较2021年增长12.6%，',
    ],
    ...[
      '覆盖12个村，',
      '涉及15个领域，',
      '居全县第3位，',
      '占比32%，',
      '满意率98%，',
      '及时率100%，',
    ],
    ...[
      '召开会议2次，',
      '配备人员3名，',
      '参训86人次，',
      '整改问题12个，',
      '主要涉及土地征收等方面，',
    ],
    ...['在20个工作日内办理，', '依据第20条，', '根据国办发〔2021〕30号，', '排名第2，'],
  ]

  it.each(FRAMES)('leave «%s» as it is', (frame) => {
    const alone = read(frame.replace('#', ''))
    for (const aside of ASIDES) {
      const text = frame.replace('#', aside)
      expect(read(text), text).toEqual(alone)
    }
  })
})

const kindOf = (figure: string): string =>
  figure.replace(/^disclosed.*/, 'disclosed').split(' ')[0]!

describe('two passages, one below the other', () => {
  it('tell nothing that neither of them tells', () => {
    const pair = fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS))
    fc.assert(
      fc.property(pair, ([first, second]) => {
        const [one, other] = [read(first), read(second)]
        const kinds = new Set(one.map(kindOf))
        // The same thing told twice is settled between them.
        fc.pre(!other.some((figure) => kinds.has(kindOf(figure))))
        const text = `${first}\n${second}`
        const wrong = read(text).filter((figure) => ![...one, ...other].includes(figure))
        expect(wrong, text).toEqual([])
      }),
      RUNS,
    )
  })
})
