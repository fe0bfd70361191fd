import type { IndicatorId } from './indicators.ts'

/** One row of the applications table: seven cells, one for each applicant. */
export interface ApplicationRow {
  readonly indicator: IndicatorId
  /** The row's own words, as printed. */
  readonly label: string
  /** The merged cells to its left, outermost first. */
  readonly under: readonly string[]
}

const OUTCOMES = '三、本年度办理结果'
const REFUSED = [OUTCOMES, '（三）不予公开'] as const
const UNABLE = [OUTCOMES, '（四）无法提供'] as const
const NOT_PROCESSED = [OUTCOMES, '（五）不予处理'] as const
const OTHER = [OUTCOMES, '（六）其他处理'] as const

const UP_TO_NOT_PROCESSED = [
  { indicator: 'applications.received', label: '一、本年新收政府信息公开申请数量', under: [] },
  { indicator: 'applications.carried_in', label: '二、上年结转政府信息公开申请数量', under: [] },
  { indicator: 'applications.granted', label: '（一）予以公开', under: [OUTCOMES] },
  {
    indicator: 'applications.partly_granted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    under: [OUTCOMES],
  },
  { indicator: 'applications.refused.state_secret', label: '1.属于国家秘密', under: REFUSED },
  {
    indicator: 'applications.refused.prohibited_by_law',
    label: '2.其他法律行政法规禁止公开',
    under: REFUSED,
  },
  {
    indicator: 'applications.refused.endangers_security',
    label: '3.危及“三安全一稳定”',
    under: REFUSED,
  },
  {
    indicator: 'applications.refused.third_party_rights',
    label: '4.保护第三方合法权益',
    under: REFUSED,
  },
  {
    indicator: 'applications.refused.internal_affairs',
    label: '5.属于三类内部事务信息',
    under: REFUSED,
  },
  {
    indicator: 'applications.refused.process_information',
    label: '6.属于四类过程性信息',
    under: REFUSED,
  },
  {
    indicator: 'applications.refused.enforcement_files',
    label: '7.属于行政执法案卷',
    under: REFUSED,
  },
  {
    indicator: 'applications.refused.administrative_query',
    label: '8.属于行政查询事项',
    under: REFUSED,
  },
  {
    indicator: 'applications.unable.not_held',
    label: '1.本机关不掌握相关政府信息',
    under: UNABLE,
  },
  {
    indicator: 'applications.unable.must_be_created',
    label: '2.没有现成信息需要另行制作',
    under: UNABLE,
  },
  {
    indicator: 'applications.unable.still_unclear',
    label: '3.补正后申请内容仍不明确',
    under: UNABLE,
  },
  {
    indicator: 'applications.not_processed.petition',
    label: '1.信访举报投诉类申请',
    under: NOT_PROCESSED,
  },
  { indicator: 'applications.not_processed.repeated', label: '2.重复申请', under: NOT_PROCESSED },
  {
    indicator: 'applications.not_processed.publication',
    label: '3.要求提供公开出版物',
    under: NOT_PROCESSED,
  },
  {
    indicator: 'applications.not_processed.excessive',
    label: '4.无正当理由大量反复申请',
    under: NOT_PROCESSED,
  },
  {
    indicator: 'applications.not_processed.reconfirmation',
    label: '5.要求行政机关确认或重新出具已获取信息',
    under: NOT_PROCESSED,
  },
] as const satisfies readonly ApplicationRow[]

const CONCLUDED_AND_CARRIED = [
  { indicator: 'applications.concluded', label: '（七）总计', under: [OUTCOMES] },
  { indicator: 'applications.carried_out', label: '四、结转下年度继续办理', under: [] },
] as const satisfies readonly ApplicationRow[]

/** The rows of each edition: 23 in 2019 (161 cells), 25 in 2021 (175 cells). */
export const APPLICATIONS = {
  '2019': [
    ...UP_TO_NOT_PROCESSED,
    { indicator: 'applications.other', label: '（六）其他处理', under: [OUTCOMES] },
    ...CONCLUDED_AND_CARRIED,
  ],
  '2021': [
    ...UP_TO_NOT_PROCESSED,
    {
      indicator: 'applications.other.not_corrected',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      under: OTHER,
    },
    {
      indicator: 'applications.other.fee_unpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      under: OTHER,
    },
    { indicator: 'applications.other.other', label: '3.其他', under: OTHER },
    ...CONCLUDED_AND_CARRIED,
  ],
} as const satisfies Record<'2019' | '2021', readonly ApplicationRow[]>
