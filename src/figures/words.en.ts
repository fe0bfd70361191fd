import { APPLICANT_KINDS_EN } from './applicant-kinds/words.en.ts'
import { COVERAGE_EN } from './coverage/words.en.ts'
import { DISCLOSURE_BY_PART_EN } from './disclosure-by-part/words.en.ts'
import { FINDINGS_BY_RULE_EN } from './findings-by-rule/words.en.ts'
import { FINDINGS_GRID_EN } from './findings-grid/words.en.ts'
import { FINDINGS_LIST_EN } from './findings-list/words.en.ts'
import { HEADLINE_EN } from './headline/words.en.ts'
import { MAILBOX_REPLY_EN } from './mailbox-reply/words.en.ts'
import { MEASURE_FUNNEL_EN } from './measure-funnel/words.en.ts'
import { MEASURE_RANKING_EN } from './measure-ranking/words.en.ts'
import { MEASURE_TREND_EN } from './measure-trend/words.en.ts'
import { ON_TIME_EN } from './on-time/words.en.ts'
import { REFUSAL_REASONS_EN } from './refusal-reasons/words.en.ts'
import { REQUEST_FLOW_EN } from './request-flow/words.en.ts'
import { REQUEST_OUTCOMES_EN } from './request-outcomes/words.en.ts'
import { REVIEW_OUTCOMES_EN } from './review-outcomes/words.en.ts'
import { TOWNSHIP_FINDINGS_EN } from './township-findings/words.en.ts'
import { TOWNSHIP_PARTS_EN } from './township-parts/words.en.ts'
import { TOWNSHIP_PEERS_EN } from './township-peers/words.en.ts'
import { TOWNSHIP_YEARS_EN } from './township-years/words.en.ts'

/** What each figure says, in English. */
export const FIGURES_EN = [
  APPLICANT_KINDS_EN,
  COVERAGE_EN,
  DISCLOSURE_BY_PART_EN,
  FINDINGS_BY_RULE_EN,
  FINDINGS_GRID_EN,
  FINDINGS_LIST_EN,
  HEADLINE_EN,
  MAILBOX_REPLY_EN,
  MEASURE_FUNNEL_EN,
  MEASURE_RANKING_EN,
  MEASURE_TREND_EN,
  ON_TIME_EN,
  REFUSAL_REASONS_EN,
  REQUEST_FLOW_EN,
  REQUEST_OUTCOMES_EN,
  REVIEW_OUTCOMES_EN,
  TOWNSHIP_FINDINGS_EN,
  TOWNSHIP_PARTS_EN,
  TOWNSHIP_PEERS_EN,
  TOWNSHIP_YEARS_EN,
] as const
