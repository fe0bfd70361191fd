import { MIX_MINIMUM, type Measure } from './measure.ts'

const ARTICLE_50 = {
  zh: '《政府信息公开条例》第五十条第二项',
  en: 'Disclosure Regulations (2019), Art. 50(2)',
}
const OUTCOMES = {
  zh: '《政府信息公开条例》第三十六条、第五十条第二项；国办公开办函〔2021〕30号',
  en: 'Disclosure Regulations (2019), Art. 36 and 50(2); circular 国办公开办函〔2021〕30号',
}
const NO_REQUESTS = { zh: '无申请', en: 'no requests' }
const NOTHING_CONCLUDED = { zh: '无办结', en: 'nothing concluded' }

/** What was asked for, and what became of it: cells of the applications table. */
export const REQUEST_MEASURES = {
  requests: {
    zh: {
      name: '新收申请量',
      definition: '本年新收政府信息公开申请的件数。',
      none: null,
      caveat: '统计表优先；没有统计表时取正文所述，并注明。表中的 0 与没有统计表分开列出。',
      basis: `《政府信息公开条例》第二十七条、第五十条第二项`,
    },
    en: {
      name: 'Requests received',
      definition: 'New requests for government information received in the year.',
      none: null,
      caveat:
        'From the statistical table; where there is none, from the text, and marked so. A 0 in the table is kept apart from no table.',
      basis: 'Disclosure Regulations (2019), Art. 27 and 50(2)',
    },
    numerator: ['received'],
    denominator: null,
    unit: '件',
    direction: 'none',
  },
  load: {
    zh: {
      name: '办理负荷',
      definition: '本年新收与上年结转的申请之和。',
      none: null,
      caveat: '两数俱全才相加。',
      basis: ARTICLE_50.zh,
    },
    en: {
      name: 'Requests on hand',
      definition: 'Requests received in the year and carried in from the year before.',
      none: null,
      caveat: 'Added only where both are known.',
      basis: ARTICLE_50.en,
    },
    numerator: ['received', 'carried_in'],
    denominator: null,
    unit: '件',
    direction: 'none',
  },
  clearance: {
    zh: {
      name: '办结率',
      definition: '本年办结的申请占应办（新收与上年结转）的比例。',
      none: NO_REQUESTS.zh,
      caveat: '年末收到的申请本可跨年办理，不足 100% 不等于拖延。',
      basis: `《政府信息公开条例》第三十三条、第五十条第二项`,
    },
    en: {
      name: 'Share of requests concluded',
      definition: 'Requests concluded in the year, of those on hand (received and carried in).',
      none: NO_REQUESTS.en,
      caveat:
        'Requests received late in the year may rightly be answered in the next: below 100% does not mean delay.',
      basis: 'Disclosure Regulations (2019), Art. 33 and 50(2)',
    },
    numerator: ['concluded'],
    denominator: ['received', 'carried_in'],
    unit: '%',
    direction: 'higher',
  },
  carry: {
    zh: {
      name: '结转率',
      definition: '结转下年度继续办理的申请占应办（新收与上年结转）的比例。',
      none: NO_REQUESTS.zh,
      caveat: '结转不是逾期：统计表没有期限数据。',
      basis: ARTICLE_50.zh,
    },
    en: {
      name: 'Share of requests carried over',
      definition:
        'Requests carried over to the next year, of those on hand (received and carried in).',
      none: NO_REQUESTS.en,
      caveat: 'Carried over does not mean late: the tables know no deadlines.',
      basis: ARTICLE_50.en,
    },
    numerator: ['carried_out'],
    denominator: ['received', 'carried_in'],
    unit: '%',
    direction: 'none',
  },
  grant: {
    zh: {
      name: '公开率（含部分公开）',
      definition: '予以公开和部分公开的申请占全部办结的比例。',
      none: NOTHING_CONCLUDED.zh,
      caveat: '分母含其他处理；办结不足 5 件的只列件数。',
      basis: OUTCOMES.zh,
    },
    en: {
      name: 'Granted in full or in part',
      definition: 'Requests granted or partly granted, of all concluded.',
      none: NOTHING_CONCLUDED.en,
      caveat:
        'All outcomes are in the denominator. Below 5 concluded requests only counts are shown.',
      basis: OUTCOMES.en,
    },
    numerator: ['granted', 'partly_granted'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    least: MIX_MINIMUM,
  },
  grant_full: {
    zh: {
      name: '予以公开率',
      definition: '予以公开的申请占全部办结的比例。',
      none: NOTHING_CONCLUDED.zh,
      caveat: '办结不足 5 件的只列件数。',
      basis: OUTCOMES.zh,
    },
    en: {
      name: 'Granted in full',
      definition: 'Requests granted in full, of all concluded.',
      none: NOTHING_CONCLUDED.en,
      caveat: 'Below 5 concluded requests only counts are shown.',
      basis: OUTCOMES.en,
    },
    numerator: ['granted'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    least: MIX_MINIMUM,
  },
  grant_merit: {
    zh: {
      name: '实体审查公开率',
      definition: '予以公开和部分公开的申请占作出实体决定（予以、部分、不予公开）的比例。',
      none: '无实体决定',
      caveat: '不含无法提供、不予处理和其他处理，须与公开率（含部分公开）同看。',
      basis: OUTCOMES.zh,
    },
    en: {
      name: 'Granted on the merits',
      definition:
        'Requests granted or partly granted, of those granted, partly granted or refused.',
      none: 'nothing decided on the merits',
      caveat:
        'Leaves out what could not be provided, was not processed or ended otherwise: read it beside “Granted in full or in part”.',
      basis: OUTCOMES.en,
    },
    numerator: ['granted', 'partly_granted'],
    denominator: ['granted', 'partly_granted', 'refused'],
    unit: '%',
    direction: 'none',
    least: MIX_MINIMUM,
  },
  outcome_mix: {
    zh: {
      name: '办理结果构成',
      definition: '本年办结申请按六类结果的构成。',
      none: NOTHING_CONCLUDED.zh,
      caveat: '办结不足 5 件的只列件数；没有办结的不画；结转不是逾期。',
      basis: OUTCOMES.zh,
    },
    en: {
      name: 'Outcomes',
      definition: 'What became of the requests concluded in the year: six outcomes.',
      none: NOTHING_CONCLUDED.en,
      caveat:
        'Below 5 concluded requests only counts are shown; where none was concluded nothing is drawn; carried over does not mean late.',
      basis: OUTCOMES.en,
    },
    numerator: ['granted', 'partly_granted', 'refused', 'unable', 'not_processed', 'other'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    isMix: true,
    least: MIX_MINIMUM,
  },
  refusal_mix: {
    zh: {
      name: '不予公开理由构成',
      definition: '不予公开的申请按八项法定理由的构成。',
      none: '无不予公开',
      caveat: '没有不予公开是好消息，不是缺数。',
      basis: '《政府信息公开条例》第十四条至第十六条、第三十六条第三项',
    },
    en: {
      name: 'Reasons for refusal',
      definition: 'Refused requests by the eight reasons of the form.',
      none: 'nothing refused',
      caveat: 'That nothing was refused is good news, not a gap.',
      basis: 'Disclosure Regulations (2019), Art. 14–16 and 36(3)',
    },
    numerator: [
      'refused_state_secret',
      'refused_prohibited_by_law',
      'refused_endangers_security',
      'refused_third_party_rights',
      'refused_internal_affairs',
      'refused_process_information',
      'refused_enforcement_files',
      'refused_administrative_query',
    ],
    denominator: ['refused'],
    unit: '%',
    direction: 'none',
    isMix: true,
    least: MIX_MINIMUM,
  },
  not_held: {
    zh: {
      name: '不掌握占比',
      definition: '因本机关不掌握相关政府信息而无法提供的申请占全部办结的比例。',
      none: NOTHING_CONCLUDED.zh,
      caveat: '办结不足 5 件的只列件数。',
      basis: OUTCOMES.zh,
    },
    en: {
      name: 'Information not held',
      definition: 'Requests for information that the office does not hold, of all concluded.',
      none: NOTHING_CONCLUDED.en,
      caveat: 'Below 5 concluded requests only counts are shown.',
      basis: OUTCOMES.en,
    },
    numerator: ['not_held'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    least: MIX_MINIMUM,
  },
  natural_person: {
    zh: {
      name: '自然人占比',
      definition: '本年新收申请中，申请人为自然人的比例。',
      none: NO_REQUESTS.zh,
      caveat: '取自统计表“自然人”列与“总计”列；正文不分申请人。',
      basis: `《政府信息公开条例》第二十七条、第五十条第二项`,
    },
    en: {
      name: 'Requests by natural persons',
      definition: 'Requests received from natural persons, of all received in the year.',
      none: NO_REQUESTS.en,
      caveat:
        'From the columns “Natural persons” and “Total” of the statistical table; the text does not tell applicants apart.',
      basis: 'Disclosure Regulations (2019), Art. 27 and 50(2)',
    },
    numerator: ['received_natural_person'],
    denominator: ['received_table'],
    unit: '%',
    direction: 'none',
  },
} as const satisfies Record<string, Measure>
