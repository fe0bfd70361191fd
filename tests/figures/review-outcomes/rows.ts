import type { ReviewOutcomesRow } from '../../../src/figures/review-outcomes/query.ts'
import type { ValueState } from '../../../src/queries/value-state.ts'
import { isNumber } from '../../../src/queries/value-state.ts'
import { CODES } from '../../models/example-rows.ts'

/** Upheld, corrected, other, pending; or the state that says why there are none. */
export type Cases = readonly number[] | ValueState

const NAMES = ['甲镇', '乙镇', '丙乡', '丁镇', '戊街道']
const PARTS = ['upheld', 'corrected', 'other', 'pending'] as const

const blockOf = (name: string, cases: Cases): Record<string, unknown> => {
  const state = typeof cases === 'string' ? cases : 'stated'
  const counts = typeof cases === 'string' ? null : cases
  return Object.fromEntries([
    ...PARTS.flatMap((part, i) => [
      [`${name}_${part}`, counts && (counts[i] ?? 0)],
      [`${name}_${part}_state`, state],
    ]),
    [`${name}_total`, counts && counts.reduce((a, b) => a + b, 0)],
    [`${name}_total_state`, state],
  ])
}

const rateOf = (name: string, cases: Cases): Record<string, unknown> => {
  if (typeof cases === 'string')
    return { [`${name}_rate`]: null, [`${name}_rate_state`]: cases, [`${name}_from`]: null }
  const [upheld = 0, corrected = 0, other = 0] = cases
  const concluded = upheld + corrected + other
  return {
    [`${name}_rate`]: concluded > 0 ? corrected / concluded : null,
    [`${name}_rate_state`]: concluded > 0 ? 'stated' : 'no_denominator',
    [`${name}_from`]: 'table',
  }
}

/** One township's reviews and lawsuits of a year; all lawsuits without review. */
export const cases = (
  i: number,
  year: number,
  review: Cases,
  litigation: Cases = review === 'no_report' ? 'no_report' : [0, 0, 0, 0],
  over: Partial<ReviewOutcomesRow> = {},
): ReviewOutcomesRow => {
  const none = typeof litigation === 'string' && !isNumber(litigation) ? litigation : [0, 0, 0, 0]
  const hasReport = review !== 'no_report'
  return {
    township_code: CODES[i] ?? String(990101001 + i),
    name: NAMES[i] ?? `第${i + 1}镇`,
    county: '示例县',
    year,
    report_id: hasReport ? `${CODES[i]}-${year}` : null,
    findings: 0,
    source_url: hasReport ? `https://example.cn/${i}/${year}` : null,
    ...blockOf('review', review),
    ...blockOf('direct', litigation),
    ...blockOf('after', none),
    ...blockOf('litigation', litigation),
    ...rateOf('review', review),
    ...rateOf('litigation', litigation),
    ...over,
  } as ReviewOutcomesRow
}

/** What a text says of a remedy where no table was read. */
export const toldInText = (name: 'review' | 'litigation', total: number) =>
  ({
    [`${name}_total`]: total,
    [`${name}_total_state`]: 'stated',
    [`${name}_from`]: 'text',
    ...(total === 0 ? { [`${name}_rate_state`]: 'no_denominator' } : {}),
  }) as Partial<ReviewOutcomesRow>
