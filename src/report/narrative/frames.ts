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

export const FRAMES: readonly Frame[] = [
  {
    subject: 'hotline',
    deed: 'receive',
    indicators: ['hotline.received'],
    units: CASES,
    example: '受理12345热线工单50件',
    value: 50,
  },
  {
    subject: 'hotline',
    deed: 'none',
    indicators: ['hotline.received'],
    units: CASES,
    example: '12345热线工单51件',
    value: 51,
  },
  {
    subject: 'hotline',
    deed: 'answer',
    indicators: ['hotline.replied'],
    units: CASES,
    example: '办理市长热线52件',
    value: 52,
  },
  {
    subject: 'hotline',
    deed: 'both',
    indicators: ['hotline.received', 'hotline.replied'],
    units: CASES,
    example: '受理并办结12345热线工单53件',
    value: 53,
  },
  {
    subject: 'mail',
    deed: 'receive',
    indicators: ['mail.received'],
    units: CASES,
    example: '收到群众来信7件',
    value: 7,
  },
  {
    subject: 'mail',
    deed: 'none',
    indicators: ['mail.received'],
    units: CASES,
    example: '县长信箱来信8件',
    value: 8,
  },
  {
    subject: 'mail',
    deed: 'answer',
    indicators: ['mail.replied'],
    units: CASES,
    example: '回复网民留言9条',
    value: 9,
  },
  {
    subject: 'mail',
    deed: 'both',
    indicators: ['mail.received', 'mail.replied'],
    units: CASES,
    example: '受理并回复留言10条',
    value: 10,
  },
  {
    subject: 'application',
    deed: 'receive',
    indicators: ['narrative.applications_received'],
    units: CASES,
    example: '收到政府信息公开申请3件',
    value: 3,
  },
  {
    subject: 'application',
    deed: 'none',
    indicators: ['narrative.applications_received'],
    units: CASES,
    example: '依申请公开2件',
    value: 2,
  },
  {
    subject: 'application',
    deed: 'answer',
    indicators: ['narrative.applications_answered'],
    units: CASES,
    example: '答复政府信息公开申请4件',
    value: 4,
  },
  {
    subject: 'application',
    deed: 'both',
    indicators: ['narrative.applications_received', 'narrative.applications_answered'],
    units: CASES,
    example: '受理并答复信息公开申请5件',
    value: 5,
  },
  {
    subject: 'review',
    deed: 'none',
    indicators: ['narrative.reviews'],
    units: CASES,
    example: '行政复议2件',
    value: 2,
  },
  {
    subject: 'litigation',
    deed: 'none',
    indicators: ['narrative.litigations'],
    units: CASES,
    example: '行政诉讼3起',
    value: 3,
  },
  {
    subject: 'disputes',
    deed: 'none',
    indicators: ['narrative.reviews', 'narrative.litigations'],
    units: CASES,
    example: '行政复议、行政诉讼0件',
    value: 0,
  },
  {
    subject: 'interpretation',
    deed: 'none',
    indicators: ['interpretations'],
    units: /^(?:件|条|份|篇|个|则|期|篇次|条次|)$/,
    example: '发布政策解读材料6篇',
    value: 6,
  },
  {
    subject: 'consultation',
    deed: 'none',
    indicators: ['consultations.held'],
    units: ROUNDS,
    example: '开展意见征集4期',
    value: 4,
  },
  {
    subject: 'opinion',
    deed: 'receive',
    indicators: ['consultations.opinions'],
    units: /^(?:条|件|个|份|项)$/,
    example: '民意征集收到意见12条',
    value: 12,
  },
  {
    subject: 'opinion',
    deed: 'none',
    indicators: ['consultations.opinions'],
    units: /^(?:条|件|个|份|项)$/,
    example: '征集到意见建议13条',
    value: 13,
  },
  {
    subject: 'adopted',
    deed: 'none',
    indicators: ['consultations.adopted'],
    units: /^(?:条|件|个|份|项)$/,
    example: '采纳意见5条',
    value: 5,
  },
  {
    subject: 'visits',
    deed: 'none',
    indicators: ['visits.total'],
    units: VISITS,
    example: '网站累计访问量1200人次',
    value: 1200,
  },
]
