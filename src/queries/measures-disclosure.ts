import type { Measure } from './measure.ts'

const BASIS_ZH = '《政府信息公开条例》第十九条至第二十一条（主动公开的范围）、第五十条第一项'
const BASIS_EN = 'Disclosure Regulations (2019), Art. 19–21 (what is disclosed unasked) and 50(1)'

/** How much was disclosed unasked. */
export const DISCLOSURE_MEASURES = {
  volume: {
    zh: {
      name: '主动公开量',
      definition: '报告正文载明的本年主动公开政府信息总数。',
      none: null,
      caveat:
        '只取报告所载总数，不以渠道或类目相加；各地计数口径不一；只含一个渠道的总数不排名、不合计。',
      basis: BASIS_ZH,
    },
    en: {
      name: 'Items disclosed',
      definition: 'Information items disclosed in the year, as the text of the report states them.',
      none: null,
      caveat:
        'Only a total that the report states, never a sum of channels or topics. Places count in their own ways. Totals of one channel are neither ranked nor added.',
      basis: BASIS_EN,
    },
    numerator: ['volume'],
    denominator: null,
    unit: '条',
    direction: 'none',
  },
  volume_pc: {
    zh: {
      name: '每万人公开量',
      definition: '本年主动公开总数除以名录所载人口，折合每万人。',
      none: '没有人口数，不可比',
      caveat: '人口取自名录，各年用同一个数；名录没有人口的不计算。',
      basis: BASIS_ZH,
    },
    en: {
      name: 'Items per 10,000 residents',
      definition: 'Items disclosed in the year for every 10,000 residents on the roster.',
      none: 'no population: not comparable',
      caveat:
        'Residents are those of the roster, the same number for every year; without it nothing is computed.',
      basis: BASIS_EN,
    },
    numerator: ['volume'],
    denominator: ['population'],
    unit: '条/万人',
    per: 10_000,
    direction: 'none',
  },
} as const satisfies Record<string, Measure>
