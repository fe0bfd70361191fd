import type { IndicatorId } from './indicators.ts'

/** The five results of a block, in printed order; the last is the block's total. */
export const REVIEW_RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const

/** One of the three blocks of the review and litigation table. */
export interface ReviewBlock {
  readonly heading: readonly string[]
  /** One indicator for each of {@link REVIEW_RESULTS}. */
  readonly cells: readonly IndicatorId[]
}

/** The review and litigation table, the same in both editions: one row of 15 cells. */
export const REVIEW = [
  {
    heading: ['行政复议'],
    cells: ['review.upheld', 'review.corrected', 'review.other', 'review.pending', 'review.total'],
  },
  {
    heading: ['行政诉讼', '未经复议直接起诉'],
    cells: [
      'litigation_direct.upheld',
      'litigation_direct.corrected',
      'litigation_direct.other',
      'litigation_direct.pending',
      'litigation_direct.total',
    ],
  },
  {
    heading: ['行政诉讼', '复议后起诉'],
    cells: [
      'litigation_after_review.upheld',
      'litigation_after_review.corrected',
      'litigation_after_review.other',
      'litigation_after_review.pending',
      'litigation_after_review.total',
    ],
  },
] as const satisfies readonly ReviewBlock[]
