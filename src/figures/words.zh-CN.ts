import { APPLICANT_KINDS_ZH_CN } from './applicant-kinds/words.zh-CN.ts'
import { COVERAGE_ZH_CN } from './coverage/words.zh-CN.ts'
import { DISCLOSURE_BY_PART_ZH_CN } from './disclosure-by-part/words.zh-CN.ts'
import { FINDINGS_BY_RULE_ZH_CN } from './findings-by-rule/words.zh-CN.ts'
import { FINDINGS_GRID_ZH_CN } from './findings-grid/words.zh-CN.ts'
import { FINDINGS_LIST_ZH_CN } from './findings-list/words.zh-CN.ts'
import { HEADLINE_ZH_CN } from './headline/words.zh-CN.ts'
import { MAILBOX_REPLY_ZH_CN } from './mailbox-reply/words.zh-CN.ts'
import { MEASURE_FUNNEL_ZH_CN } from './measure-funnel/words.zh-CN.ts'
import { MEASURE_RANKING_ZH_CN } from './measure-ranking/words.zh-CN.ts'
import { MEASURE_TREND_ZH_CN } from './measure-trend/words.zh-CN.ts'
import { ON_TIME_ZH_CN } from './on-time/words.zh-CN.ts'
import { REFUSAL_REASONS_ZH_CN } from './refusal-reasons/words.zh-CN.ts'
import { REQUEST_FLOW_ZH_CN } from './request-flow/words.zh-CN.ts'
import { REQUEST_OUTCOMES_ZH_CN } from './request-outcomes/words.zh-CN.ts'
import { REVIEW_OUTCOMES_ZH_CN } from './review-outcomes/words.zh-CN.ts'
import { TOWNSHIP_FINDINGS_ZH_CN } from './township-findings/words.zh-CN.ts'
import { TOWNSHIP_PARTS_ZH_CN } from './township-parts/words.zh-CN.ts'
import { TOWNSHIP_PEERS_ZH_CN } from './township-peers/words.zh-CN.ts'
import { TOWNSHIP_YEARS_ZH_CN } from './township-years/words.zh-CN.ts'

/** What each figure says, in Chinese. */
export const FIGURES_ZH_CN = [
  APPLICANT_KINDS_ZH_CN,
  COVERAGE_ZH_CN,
  DISCLOSURE_BY_PART_ZH_CN,
  FINDINGS_BY_RULE_ZH_CN,
  FINDINGS_GRID_ZH_CN,
  FINDINGS_LIST_ZH_CN,
  HEADLINE_ZH_CN,
  MAILBOX_REPLY_ZH_CN,
  MEASURE_FUNNEL_ZH_CN,
  MEASURE_RANKING_ZH_CN,
  MEASURE_TREND_ZH_CN,
  ON_TIME_ZH_CN,
  REFUSAL_REASONS_ZH_CN,
  REQUEST_FLOW_ZH_CN,
  REQUEST_OUTCOMES_ZH_CN,
  REVIEW_OUTCOMES_ZH_CN,
  TOWNSHIP_FINDINGS_ZH_CN,
  TOWNSHIP_PARTS_ZH_CN,
  TOWNSHIP_PEERS_ZH_CN,
  TOWNSHIP_YEARS_ZH_CN,
] as const
