import type { ApplicantId } from '../../form/applicants.ts'
import type { IndicatorId } from '../../form/indicators.ts'

/**
 * Other wordings of the form's labels met in real reports (traps.md T23-T26, wordings.md §8): a new
 * wording is a new line here. Misspellings of one or two characters need no line: labels are
 * compared tolerantly where nothing matches exactly.
 */
export const ROW_VARIANTS: Partial<Record<IndicatorId, readonly string[]>> = {
  'applications.received': ['本年新收政府信息公开申请数', '本年新收申请数量', '本年新收'],
  'applications.carried_in': ['上年结转政府信息公开申请数', '上年结转申请数量', '上年结转'],
  'applications.partly_granted': ['部分公开区分处理的只计这一情形不计其他情形'],
  'applications.refused.prohibited_by_law': ['其他法律、行政法规禁止公开', '法律行政法规禁止公开'],
  'applications.refused.endangers_security': [
    '危及“三安全一隐患”',
    '危及三安全一稳定信息',
    '危及“三安全”“一稳定”',
    '三安全一稳定',
  ],
  'applications.refused.third_party_rights': ['损害第三方合法权益'],
  'applications.refused.internal_affairs': ['属于三类内部事务', '属于内部事务信息'],
  'applications.refused.process_information': ['属于四类过程性文件', '属于过程性信息'],
  'applications.refused.enforcement_files': ['属于行政执法案卷信息'],
  'applications.unable.not_held': ['本机关不掌握相关信息', '不掌握相关政府信息'],
  'applications.unable.must_be_created': ['没有现成信息,需要另行制作'],
  'applications.not_processed.petition': ['信访、举报、投诉类申请'],
  'applications.not_processed.reconfirmation': ['要求行政机关确认或者重新出具已获取信息'],
  'applications.other.not_corrected': ['申请人无正当理由逾期不补正'],
  'applications.other.fee_unpaid': ['申请人逾期未按收费通知要求缴纳费用'],
  'applications.concluded': ['总结', '合计'],
  'applications.carried_out': ['结转下年度继续办理数量', '结转下一年度继续办理'],
  'article20.normative_documents.made': ['规范性文件', '行政规范性文件'],
  'article20.other_services.decisions': ['其它对外管理服务事项', '其他对外管理服务'],
  'sheet2014.staff.offices': ['政府信息公开工作专门机构数'],
  'sheet2014.staff.reading_points': ['政府信息公开查阅点数'],
  'sheet2014.review.upheld': ['维持具体行政行为'],
  'sheet2014.answered.refused.not_government_information': ['不是条例所指政府信息数'],
}

/** Headings of the merged cells to the left of a row, which may stand in front of its label. */
export const GROUP_VARIANTS = ['本年度办理结果', '办理结果', '本年度办理情况'] as const

/** Words by which a column of the article 20 tables is known, whatever else its heading says. */
export const COLUMN_WORDS: Readonly<Record<string, readonly string[]>> = {
  本年新制作数量: ['本年新制作', '新制作数', '新制作'],
  本年新公开数量: ['本年新公开', '新公开数', '新公开'],
  对外公开总数量: ['对外公开总', '公开总数量', '公开总数'],
  上一年项目数量: ['上一年项目', '上年项目', '上一年度项目'],
  '本年增/减': ['本年增', '本年度增', '增/减', '增减'],
  处理决定数量: ['处理决定'],
  采购项目数量: ['采购项目', '项目数量'],
  采购总金额: ['总金额', '采购金额'],
  本年制发件数: ['本年制发', '制发件', '制发数'],
  本年废止件数: ['本年废止', '废止件', '废止数'],
  现行有效件数: ['现行有效', '现有效件'],
  本年处理决定数量: ['处理决定'],
  '本年收费金额（单位：万元）': ['收费金额', '收费总金额'],
}

/** Words by which an applicant's column is known. */
export const APPLICANT_WORDS: Readonly<Record<ApplicantId, readonly string[]>> = {
  natural_person: ['自然人'],
  business: ['商业企业', '商业机构'],
  research: ['科研机构', '科研单位'],
  social_organization: ['社会公益组织', '公益组织', '社会公益'],
  legal_service: ['法律服务机构', '法律服务'],
  other_organization: ['其他', '其它'],
  total: ['总计', '总结', '合计'],
}

/** Words by which a result of the review table is known, in the order of the form. */
export const RESULT_WORDS: readonly (readonly string[])[] = [
  ['结果维持'],
  ['结果纠正'],
  ['其他结果', '其他其结果', '其它结果'],
  ['尚未审结', '尚未结案', '未审结'],
  ['总计', '总结', '合计'],
]

/** Rows of the 2014 sheet that have no indicator, but end the row before them. */
export const SHEET2014_OTHER_ROWS = [
  '主要负责同志参加新闻发布会次数',
  '主要负责同志参加政府网站在线访谈次数',
  '通过不同渠道和方式公开政府信息的情况',
  '通过不同渠道和方式回应解读的情况',
  '主动公开情况',
  '回应解读情况',
  '依申请公开情况',
  '机构建设和保障经费情况',
  '政府信息公开会议和培训情况',
] as const
