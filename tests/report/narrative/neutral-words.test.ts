import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { paragraphsOf } from './paragraphs-of.ts'

const read = (text: string): string[] =>
  readNarrative(paragraphsOf(text), { year: null, township: null }).observations.map((o) =>
    [o.indicator, o.label ?? '', o.value, o.status].join(' '),
  )

// Words that say when, who and how, and nothing of what is counted.
const WHEN = [
  ...[
    '',
    '2022年，',
    '2022年度',
    '全年',
    '一年来，',
    '截至2022年12月31日，',
    '截止12月底',
    '报告期内，',
  ],
  ...[
    '今年以来，',
    '2022年1月至12月，',
    '2022年1-12月',
    '年初以来',
    '报告年度内，',
    '到2022年底，',
    '据统计，',
  ],
  ...[
    '自2022年1月1日起至2022年12月31日止，',
    '此外，',
    '一是',
    '（一）',
    '1.',
    '按照要求，',
    '过去一年，',
  ],
]
const WHO = [
  ...[
    '',
    '我镇',
    '我乡',
    '全镇',
    '青石镇',
    '青石镇人民政府',
    '本机关',
    '我街道',
    '镇党委、政府',
    '镇党政办',
  ],
  ...['青石街道办事处', '本单位', '镇政府', '全乡各部门', '青石彝族乡', '我镇各站所', '我街办'],
]
const HOW = [
  ...[
    '',
    '共',
    '共计',
    '累计',
    '一共',
    '先后',
    '已',
    '及时',
    '依法',
    '积极',
    '对外',
    '向社会',
    '实际',
    '仅',
  ],
  ...[
    '陆续',
    '认真',
    '及时有效',
    '依法依规',
    '高质量',
    '累计对外',
    '定期',
    '规范',
    '有序',
    '全年共',
    '同步',
  ],
]
const END = [
  '。',
  '；',
  '',
  '，同比增长12%。',
  '，较上年增加5条。',
  '，公开率100%。',
  '，群众满意率98%。',
]

const NUMBERS = [
  ['46', '46 stated'],
  ['４６', '46 stated'],
  [' 46 ', '46 stated'],
  ['四十六', '46 stated'],
  ['1,046', '1046 stated'],
  ['1，046', '1046 stated'],
  ['46余', '46 approximate'],
  ['近46', '46 approximate'],
  ['约46', '46 approximate'],
  ['1.2万', '12000 stated'],
  ['1.2万余', '12000 approximate'],
] as const

const FRAMES = [
  ['主动公开政府信息#', '条件份篇', 'disclosed.total '],
  ['公开各类信息#', '条件份篇', 'disclosed.total '],
  ['发布政务信息#', '条件份篇', 'disclosed.total '],
  ['收到政府信息公开申请#', '件条份', 'narrative.applications_received '],
  ['答复政府信息公开申请#', '件条份', 'narrative.applications_answered '],
  ['受理12345热线工单#', '件条起', 'hotline.received '],
  ['办理12345热线工单#', '件条起', 'hotline.replied '],
  ['收到群众来信#', '件封条', 'mail.received '],
  ['回复群众留言#', '条件', 'mail.replied '],
  ['发布政策解读材料#', '篇件条份', 'interpretations '],
  ['通过公示栏公开信息#', '条篇份', 'disclosed.by_channel 公示栏'],
  ['在微信公众号推送信息#', '条篇', 'disclosed.by_channel 微信公众号'],
] as const

describe('a figure', () => {
  it('is the same whatever neutral words stand round it, in every form of number and unit', () => {
    const sentence = fc.tuple(
      fc.constantFrom(...FRAMES),
      fc.constantFrom(...NUMBERS),
      fc.constantFrom(...WHEN),
      fc.constantFrom(...WHO),
      fc.constantFrom(...HOW),
      fc.constantFrom(...END),
      fc.nat(3),
    )
    fc.assert(
      fc.property(sentence, ([[frame, units, what], [number, value], when, who, how, end, n]) => {
        const unit = units.charAt(n % units.length)
        const text = `${when}${who}${how}${frame.replace('#', number)}${unit}${end}`
        expect(read(text), text).toEqual([`${what} ${value}`])
      }),
      { numRuns: 3000 },
    )
  })
})

const CLAUSES = [
  ['收到政府信息公开申请9件', ['narrative.applications_received  9 stated']],
  ['政策解读材料发布3篇', ['interpretations  3 stated']],
  ['受理12345热线工单86件', ['hotline.received  86 stated']],
  ['回复网民留言12条', ['mail.replied  12 stated']],
  ['未发生行政复议和行政诉讼', ['narrative.reviews  0 stated', 'narrative.litigations  0 stated']],
  ['公示栏公开信息77条', ['disclosed.by_channel 公示栏 77 stated']],
  ['微信公众号推送信息140条', ['disclosed.by_channel 微信公众号 140 stated']],
  ['网站访问量3.4万人次', ['visits.total  34000 stated']],
  ['开展业务培训2期', []],
  ['召开专题会议4次', []],
  ['办理人大代表建议5件', []],
] as const

describe('clauses', () => {
  it('say the same in any order and with any of the signs between them', () => {
    const order = fc.shuffledSubarray([...CLAUSES], { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(order, fc.constantFrom('；', '。', '，'), (clauses, sign) => {
        const text = `${clauses.map(([clause]) => clause).join(sign)}。`
        expect(read(text).sort(), text).toEqual(
          clauses.flatMap(([, figures]) => [...figures]).sort(),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
