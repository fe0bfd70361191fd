import type { ApplicantId } from './applicants.ts'
import type { IndicatorId } from './indicators.ts'

/**
 * What the application table's own note demands in each column: 一 + 二 = 三（七） + 四
 * («第一项加第二项之和，等于第三项加第四项之和»).
 */
export const INTAKE_BALANCE = {
  left: ['applications.received', 'applications.carried_in'],
  right: ['applications.concluded', 'applications.carried_out'],
} as const satisfies Record<'left' | 'right', readonly IndicatorId[]>

/** The row that adds up every outcome row below 三、本年度办理结果. */
export const OUTCOMES_TOTAL: IndicatorId = 'applications.concluded'

/** The row of one year that must return as another row of the next, column by column. */
export const CARRY_OVER = {
  out: 'applications.carried_out',
  in: 'applications.carried_in',
} as const satisfies Record<'out' | 'in', IndicatorId>

/** What the text tells and the cells whose sum is the same thing in the tables. */
export interface ToldAndTabled {
  readonly told: IndicatorId
  readonly cells: readonly {
    readonly indicator: IndicatorId
    readonly applicant: ApplicantId | null
  }[]
}

/** Every edition has its own; a report has the cells of one. */
export const TOLD_AND_TABLED = [
  {
    told: 'narrative.applications_received',
    cells: [{ indicator: 'applications.received', applicant: 'total' }],
  },
  {
    told: 'narrative.applications_received',
    cells: [{ indicator: 'sheet2014.received.total', applicant: null }],
  },
  {
    told: 'narrative.applications_answered',
    cells: [{ indicator: 'applications.concluded', applicant: 'total' }],
  },
  { told: 'narrative.reviews', cells: [{ indicator: 'review.total', applicant: null }] },
  { told: 'narrative.reviews', cells: [{ indicator: 'sheet2014.review.total', applicant: null }] },
  {
    told: 'narrative.litigations',
    cells: [{ indicator: 'sheet2014.litigation.total', applicant: null }],
  },
  {
    told: 'narrative.litigations',
    cells: [
      { indicator: 'litigation_direct.total', applicant: null },
      { indicator: 'litigation_after_review.total', applicant: null },
    ],
  },
] as const satisfies readonly ToldAndTabled[]
