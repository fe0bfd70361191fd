import type { IndicatorId } from '../../form/indicators.ts'

import type { Deed } from './deeds.ts'
import type { Subject } from './subjects.ts'

/** Which indicator a subject and a deed make; one line each, its example run by a test. */
export interface Frame {
  readonly subject: Subject
  readonly deed: Deed
  readonly indicators: readonly IndicatorId[]
  readonly units: RegExp
  readonly example: string
  readonly value: number
}

const CASES = /^(?:件|条|份|项|起|宗|件次|条次|次|篇|封|个|)$/
const VISITS = /^(?:次|人次|人\(次\)|\(人\)次)$/
const ROUNDS = /^(?:期|次|条|项|个|件|场)$/

const INTERPRETED = /^(?:件|条|份|篇|个|则|期|篇次|条次|)$/
const OPINIONS = /^(?:条|件|个|份|项)$/

type Line = readonly [Subject, Deed, readonly IndicatorId[], RegExp, string, number]

const LINES: readonly Line[] = [
  ['hotline', 'receive', ['hotline.received'], CASES, '受理12345热线工单50件', 50],
  ['hotline', 'none', ['hotline.received'], CASES, '12345热线工单51件', 51],
  ['hotline', 'answer', ['hotline.replied'], CASES, '办理市长热线52件', 52],
  [
    'hotline',
    'both',
    ['hotline.received', 'hotline.replied'],
    CASES,
    '受理并办结12345热线工单53件',
    53,
  ],
  ['mail', 'receive', ['mail.received'], CASES, '收到群众来信7件', 7],
  ['mail', 'none', ['mail.received'], CASES, '县长信箱来信8件', 8],
  ['mail', 'answer', ['mail.replied'], CASES, '回复网民留言9条', 9],
  ['mail', 'both', ['mail.received', 'mail.replied'], CASES, '受理并回复留言10条', 10],
  [
    'application',
    'receive',
    ['narrative.applications_received'],
    CASES,
    '收到政府信息公开申请3件',
    3,
  ],
  ['application', 'none', ['narrative.applications_received'], CASES, '依申请公开2件', 2],
  [
    'application',
    'answer',
    ['narrative.applications_answered'],
    CASES,
    '答复政府信息公开申请4件',
    4,
  ],
  [
    'application',
    'both',
    ['narrative.applications_received', 'narrative.applications_answered'],
    CASES,
    '受理并答复信息公开申请5件',
    5,
  ],
  ['review', 'none', ['narrative.reviews'], CASES, '行政复议2件', 2],
  ['litigation', 'none', ['narrative.litigations'], CASES, '行政诉讼3起', 3],
  [
    'disputes',
    'none',
    ['narrative.reviews', 'narrative.litigations'],
    CASES,
    '行政复议、行政诉讼0件',
    0,
  ],
  ['interpretation', 'none', ['interpretations'], INTERPRETED, '发布政策解读材料6篇', 6],
  ['consultation', 'none', ['consultations.held'], ROUNDS, '开展意见征集4期', 4],
  ['opinion', 'receive', ['consultations.opinions'], OPINIONS, '民意征集收到意见12条', 12],
  ['opinion', 'none', ['consultations.opinions'], OPINIONS, '征集到意见建议13条', 13],
  ['adopted', 'none', ['consultations.adopted'], OPINIONS, '采纳意见5条', 5],
  ['visits', 'none', ['visits.total'], VISITS, '网站累计访问量1200人次', 1200],
]

export const FRAMES: readonly Frame[] = LINES.map(
  ([subject, deed, indicators, units, example, value]) =>
    ({ subject, deed, indicators, units, example, value }) as const,
)
