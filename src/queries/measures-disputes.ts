import type { Measure } from './measure.ts'

const BASIS = {
  zh: '《政府信息公开条例》第五十一条、第五十条第二项；国办公开办函〔2021〕30号',
  en: 'Disclosure Regulations (2019), Art. 50(2) and 51; circular 国办公开办函〔2021〕30号',
}
const NONE = { zh: '无审结案件', en: 'no case concluded' }

/** Reviews and lawsuits over disclosure. */
export const DISPUTE_MEASURES = {
  review_corrected: {
    zh: {
      name: '复议纠错率',
      definition: '审结的行政复议中，结果纠正的比例。',
      none: NONE.zh,
      caveat: '分母不含尚未审结；不足 30 件标“样本少”，不作好坏之分。',
      basis: BASIS.zh,
    },
    en: {
      name: 'Share of reviews corrected',
      definition: 'Administrative reviews that ended in a correction, of those concluded.',
      none: NONE.en,
      caveat:
        'Pending cases are not in the denominator. Below 30 it is marked “small sample” and called neither good nor bad.',
      basis: BASIS.en,
    },
    numerator: ['review_corrected'],
    denominator: ['review_upheld', 'review_corrected', 'review_other'],
    unit: '%',
    direction: 'lower',
  },
  litigation_lost: {
    zh: {
      name: '诉讼败诉率',
      definition: '审结的行政诉讼中，结果纠正的比例。',
      none: NONE.zh,
      caveat:
        '未经复议直接起诉与复议后起诉两栏相加；分母不含尚未审结；不足 30 件标“样本少”，不作好坏之分。',
      basis: BASIS.zh,
    },
    en: {
      name: 'Share of lawsuits lost',
      definition: 'Lawsuits that ended in a correction, of those concluded.',
      none: NONE.en,
      caveat:
        'Direct lawsuits and those after a review are added; pending cases are not in the denominator. Below 30 it is marked “small sample” and called neither good nor bad.',
      basis: BASIS.en,
    },
    numerator: ['litigation_corrected'],
    denominator: ['litigation_upheld', 'litigation_corrected', 'litigation_other'],
    unit: '%',
    direction: 'lower',
  },
  dispute: {
    zh: {
      name: '争议率',
      definition: '行政复议与未经复议直接起诉的件数占全部办结申请的比例。',
      none: '无办结',
      caveat: '复议后起诉不计：那是同一件事；争议可能关于往年的申请，可以超过 100%。',
      basis: BASIS.zh,
    },
    en: {
      name: 'Dispute rate',
      definition:
        'Administrative reviews and lawsuits without a review, over all requests concluded.',
      none: 'nothing concluded',
      caveat:
        'Lawsuits after a review are the same matters again and are left out. Disputes may be about requests of earlier years, so it may exceed 100%.',
      basis: BASIS.en,
    },
    numerator: ['review_total', 'direct_total'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    isRatio: true,
  },
} as const satisfies Record<string, Measure>
