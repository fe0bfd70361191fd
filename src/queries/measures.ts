import type { QuantityId } from './quantities.ts'

/** Counts of bodies and checks, beside the quantities that reports state. */
export type BodyCount = 'due' | 'reports' | 'full' | 'clean' | 'checks_assessed' | 'checks_passed'

export type MeasurePart = QuantityId | BodyCount

/**
 * A measure: parts of the numerator added, over parts of the denominator added. Without a
 * denominator it is a plain count. Pooled over bodies it is sum over sum, of those that have both.
 */
export interface Measure {
  readonly nameZh: string
  readonly nameEn: string
  readonly numerator: readonly MeasurePart[]
  readonly denominator: readonly MeasurePart[] | null
  /** Of the value: a rate is a fraction, shown as %. */
  readonly unit: '%' | '条' | '件'
  /** Whether more is better; `none` where it is neither. */
  readonly direction: 'higher' | 'lower' | 'none'
  /** What stands where the denominator is 0; null for a count. */
  readonly noneZh: string | null
  readonly noneEn: string | null
  /** Article of the Disclosure Regulations (2019), or why there is none. */
  readonly legalBasis: string
  readonly caveatZh: string
}

const ARTICLE_50_2 = '《政府信息公开条例》第五十条第二项'
const NOT_ON_FORM = '年度报告正文所述；法定统计表没有此项'
const OUTCOMES_BASIS = `《政府信息公开条例》第三十六条、第五十条第二项`

/**
 * The registry of measures (shared reference: measures). Words for the screen stand in
 * src/wording under `measure.<id>`; what is counted is said here, once.
 */
export const MEASURES = {
  coverage: {
    nameZh: '报送率',
    nameEn: 'coverage',
    numerator: ['reports'],
    denominator: ['due'],
    unit: '%',
    direction: 'higher',
    noneZh: '名录为空',
    noneEn: 'no townships on the roster',
    legalBasis: '《政府信息公开条例》第四十九条、第五十条',
    caveatZh: '部分收录的数据集只能说「收录」，不能说「报送」',
  },
  check_clean: {
    nameZh: '全文且无疑点',
    nameEn: 'in full and without findings',
    numerator: ['clean'],
    denominator: ['full'],
    unit: '%',
    direction: 'none',
    noneZh: '没有全文报告',
    noneEn: 'no report in full',
    legalBasis: '国办公开办函〔2021〕30号所附统计表的勾稽关系',
    caveatZh: '说的是数字是否相符，不是工作好坏',
  },
  check_pass: {
    nameZh: '勾稽通过率',
    nameEn: 'checks passed',
    numerator: ['checks_passed'],
    denominator: ['checks_assessed'],
    unit: '%',
    direction: 'none',
    noneZh: '无可核',
    noneEn: 'nothing to check',
    legalBasis: '国办公开办函〔2021〕30号所附统计表的勾稽关系',
    caveatZh: '不与工作成效的指标合并',
  },
  volume: {
    nameZh: '主动公开量',
    nameEn: 'information items disclosed',
    numerator: ['volume'],
    denominator: null,
    unit: '条',
    direction: 'none',
    noneZh: null,
    noneEn: null,
    legalBasis: '《政府信息公开条例》第十九条至第二十一条、第五十条第一项',
    caveatZh: '只取报告所载总数，不以渠道或类目相加；只含一个渠道的总数不排名、不合计',
  },
  requests: {
    nameZh: '新收申请量',
    nameEn: 'applications received',
    numerator: ['received'],
    denominator: null,
    unit: '件',
    direction: 'none',
    noneZh: null,
    noneEn: null,
    legalBasis: `《政府信息公开条例》第二十七条；${ARTICLE_50_2}`,
    caveatZh: '统计表优先；没有统计表时取正文所述，并注明',
  },
  clearance: {
    nameZh: '办结率',
    nameEn: 'concluded of those on hand',
    numerator: ['concluded'],
    denominator: ['received', 'carried_in'],
    unit: '%',
    direction: 'higher',
    noneZh: '无申请',
    noneEn: 'no applications',
    legalBasis: `《政府信息公开条例》第三十三条；${ARTICLE_50_2}`,
    caveatZh: '年末收到的申请本可跨年办理',
  },
  carry: {
    nameZh: '结转率',
    nameEn: 'carried over of those on hand',
    numerator: ['carried_out'],
    denominator: ['received', 'carried_in'],
    unit: '%',
    direction: 'none',
    noneZh: '无申请',
    noneEn: 'no applications',
    legalBasis: ARTICLE_50_2,
    caveatZh: '结转不是逾期：统计表没有期限数据',
  },
  grant: {
    nameZh: '公开率（含部分公开）',
    nameEn: 'granted in full or in part',
    numerator: ['granted', 'partly_granted'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    noneZh: '无办结',
    noneEn: 'nothing concluded',
    legalBasis: OUTCOMES_BASIS,
    caveatZh: '分母含其他处理；办结不足 5 件的只列件数',
  },
  grant_full: {
    nameZh: '予以公开率',
    nameEn: 'granted in full',
    numerator: ['granted'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    noneZh: '无办结',
    noneEn: 'nothing concluded',
    legalBasis: OUTCOMES_BASIS,
    caveatZh: '办结不足 5 件的只列件数',
  },
  outcome_mix: {
    nameZh: '办理结果构成',
    nameEn: 'outcomes',
    // Each part over the whole; together they are the whole.
    numerator: ['granted', 'partly_granted', 'refused', 'unable', 'not_processed', 'other'],
    denominator: ['concluded'],
    unit: '%',
    direction: 'none',
    noneZh: '无办结',
    noneEn: 'nothing concluded',
    legalBasis: OUTCOMES_BASIS,
    caveatZh: '办结不足 5 件的只列件数',
  },
  mail_reply: {
    nameZh: '信箱答复率',
    nameEn: 'letters replied to',
    numerator: ['mail_replied'],
    denominator: ['mail_received'],
    unit: '%',
    direction: 'higher',
    noneZh: '无来信',
    noneEn: 'no letters',
    legalBasis: NOT_ON_FORM,
    caveatZh: '两数俱全才计算，不封顶，不与热线合并，不取报告自写的比率',
  },
  hotline_reply: {
    nameZh: '热线答复率',
    nameEn: 'hotline cases replied to',
    numerator: ['hotline_replied'],
    denominator: ['hotline_received'],
    unit: '%',
    direction: 'higher',
    noneZh: '无来件',
    noneEn: 'no cases',
    legalBasis: NOT_ON_FORM,
    caveatZh: '不与信箱来信合并',
  },
  review_corrected: {
    nameZh: '复议纠错率',
    nameEn: 'reviews that corrected the decision',
    numerator: ['review_corrected'],
    denominator: ['review_upheld', 'review_corrected', 'review_other'],
    unit: '%',
    direction: 'lower',
    noneZh: '无审结案件',
    noneEn: 'no case concluded',
    legalBasis: `《政府信息公开条例》第五十一条；${ARTICLE_50_2}`,
    caveatZh: '分母不含尚未审结；不足 30 件不作好坏之分',
  },
  litigation_lost: {
    nameZh: '诉讼败诉率',
    nameEn: 'lawsuits lost',
    numerator: ['litigation_corrected'],
    denominator: ['litigation_upheld', 'litigation_corrected', 'litigation_other'],
    unit: '%',
    direction: 'lower',
    noneZh: '无审结案件',
    noneEn: 'no case concluded',
    legalBasis: `《政府信息公开条例》第五十一条；${ARTICLE_50_2}`,
    caveatZh: '未经复议直接起诉与复议后起诉两栏相加；分母不含尚未审结；不足 30 件不作好坏之分',
  },
} as const satisfies Record<string, Measure>

export type MeasureId = keyof typeof MEASURES
