import type { Measure } from './measure.ts'

const BASIS_ZH = '年度报告正文所述；法定统计表没有此项'
const BASIS_EN = 'Told in the text of the report; the statistical tables have no such row'

/** Letters, the hotline, the website: told in the text only. */
export const EXCHANGE_MEASURES = {
  mail_reply: {
    zh: {
      name: '信箱答复率',
      definition: '答复的来信占收到的来信的比例。',
      none: '无来信',
      caveat:
        '两数俱全才计算，不封顶，不与 12345 热线合并，不取报告自写的比率；不足 30 件标“样本少”。',
      basis: BASIS_ZH,
    },
    en: {
      name: 'Reply rate, letters',
      definition: 'Letters and messages replied to, of those received.',
      none: 'no letters',
      caveat:
        'Only where both numbers are told; never capped, never mixed with the 12345 hotline, never the rate that the report prints. Below 30 it is marked “small sample”.',
      basis: BASIS_EN,
    },
    numerator: ['mail_replied'],
    denominator: ['mail_received'],
    unit: '%',
    direction: 'higher',
  },
  hotline_reply: {
    zh: {
      name: '热线答复率',
      definition: '12345 热线办结答复的件数占受理件数的比例。',
      none: '无来件',
      caveat: '只作单列，不与信箱来信合并；不足 30 件标“样本少”。',
      basis: BASIS_ZH,
    },
    en: {
      name: 'Reply rate, hotline',
      definition: 'Cases of the 12345 hotline replied to, of those received.',
      none: 'no cases',
      caveat: 'Kept apart from letters. Below 30 it is marked “small sample”.',
      basis: BASIS_EN,
    },
    numerator: ['hotline_replied'],
    denominator: ['hotline_received'],
    unit: '%',
    direction: 'higher',
  },
  visits: {
    zh: {
      name: '网站访问量',
      definition: '报告正文载明的网站累计访问量。',
      none: null,
      caveat: '各网站计数方法不同，不排名，只看同一乡镇街道历年的变化。',
      basis: BASIS_ZH,
    },
    en: {
      name: 'Site visits',
      definition: 'Visits to the website, as the text of the report states them.',
      none: null,
      caveat:
        'Websites count visits in their own ways: never ranked, only one township’s own years are compared.',
      basis: BASIS_EN,
    },
    numerator: ['visits'],
    denominator: null,
    unit: '人次',
    direction: 'none',
    ownYearsOnly: true,
  },
} as const satisfies Record<string, Measure>
