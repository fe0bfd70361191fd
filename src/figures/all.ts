import { APPLICANTS_BY_KIND } from './applicant-kinds/figure.ts'
import { COMPARISON } from './comparison.ts'
import { COVERAGE } from './coverage/figure.ts'
import type { AnyFigure } from './definition.ts'
import { DISCLOSURE_BY_CHANNEL, DISCLOSURE_BY_TOPIC } from './disclosure-by-part/figure.ts'
import { FINDINGS_BY_RULE } from './findings-by-rule/figure.ts'
import { FINDINGS_GRID } from './findings-grid/figure.ts'
import { FINDINGS_LIST } from './findings-list/figure.ts'
import { HEADLINE } from './headline/figure.ts'
import { MAILBOX_REPLY } from './mailbox-reply/figure.ts'
import { VOLUME_RANKING } from './measure-ranking/figure.ts'
import { VOLUME_TREND } from './measure-trend/figure.ts'
import { ON_TIME } from './on-time/figure.ts'
import { REASONS_FOR_REFUSAL } from './refusal-reasons/figure.ts'
import { REQUEST_FLOW } from './request-flow/figure.ts'
import { REQUEST_OUTCOMES } from './request-outcomes/figure.ts'
import { REVIEW_OUTCOMES } from './review-outcomes/figure.ts'
import { TOWNSHIP_FINDINGS } from './township-findings/figure.ts'
import { TOWNSHIP_PARTS } from './township-parts/figure.ts'
import { TOWNSHIP_PEERS } from './township-peers/figure.ts'
import { TOWNSHIP_YEARS } from './township-years/figure.ts'

/**
 * Every figure, in the order of the pages. For the build and for tests: a page names the few that it
 * shows, so that it loads no others.
 */
export const FIGURES: readonly AnyFigure[] = [
  HEADLINE,
  COVERAGE,
  FINDINGS_LIST,
  ON_TIME,
  VOLUME_RANKING,
  VOLUME_TREND,
  DISCLOSURE_BY_CHANNEL,
  DISCLOSURE_BY_TOPIC,
  REQUEST_OUTCOMES,
  REQUEST_FLOW,
  APPLICANTS_BY_KIND,
  REASONS_FOR_REFUSAL,
  MAILBOX_REPLY,
  REVIEW_OUTCOMES,
  ...COMPARISON,
  FINDINGS_BY_RULE,
  FINDINGS_GRID,
  TOWNSHIP_YEARS,
  TOWNSHIP_PEERS,
  TOWNSHIP_FINDINGS,
  TOWNSHIP_PARTS,
]
