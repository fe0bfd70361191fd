import { counted, plural } from '../counted.ts'
import type { REVIEWS_ZH_CN } from '../zh-CN/reviews.ts'

const reports = counted('count', 'report')
const concluded = (one: string): string =>
  `${reports} with ${counted('concluded', `${one} concluded`, `${one}s concluded`)}, {corrected} of them corrected`
const open = (one: string): string => `${reports} with no ${one} concluded, {pending} still pending`

/** What the figure of reviews and lawsuits says; see zh-CN-reviews.ts. */
export const REVIEWS_EN = {
  'figure.review-outcomes.file': 'Reviews and lawsuits',
  'figure.review-outcomes.one': '{scope}, {years}: {first}',
  'figure.review-outcomes.two': '{scope}, {years}: {first}; {second}',
  'figure.review-outcomes.review.rate': `${concluded('administrative review')} ({rate})`,
  'figure.review-outcomes.review.counts': concluded('administrative review'),
  'figure.review-outcomes.review.open': open('administrative review'),
  'figure.review-outcomes.litigation.rate': `${concluded('lawsuit')} ({rate})`,
  'figure.review-outcomes.litigation.counts': concluded('lawsuit'),
  'figure.review-outcomes.litigation.open': open('lawsuit'),
  'figure.review-outcomes.unknown': `{scope}, {years}: ${reports} ${plural('count', 'tells', 'tell')} of reviews or lawsuits but not how they ended`,
  'figure.review-outcomes.no-cases': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} that there were no administrative reviews and no lawsuits`,
  'figure.review-outcomes.no-reviews': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} that there were no administrative reviews`,
  'figure.review-outcomes.none': '{scope}, {years}: no figures on reviews and lawsuits',
  'figure.review-outcomes.empty': '{scope}, {years}: no cases to show: {reasons}',
  'figure.review-outcomes.subtitle.bodies':
    '{scope}, {years}: results of administrative reviews and lawsuits over disclosure (cases)',
  'figure.review-outcomes.subtitle.years':
    '{scope}, {years}: results of administrative reviews and lawsuits over disclosure year by year (cases)',
  'figure.review-outcomes.note.pending':
    'Pending cases are drawn as an open frame and are not in the denominator of the rate; where nothing was concluded it says “no case concluded”, not 0%.',
  'figure.review-outcomes.note.small':
    'Fewer than {least} concluded is marked “small sample”: neither good nor bad.',
  'figure.review-outcomes.note.unbalanced': `In ${counted('count', 'place')} the results do not add up to the total: drawn as printed and marked.`,
  'figure.review-outcomes.note.text': `${reports} ${plural('count', 'gives its', 'give their')} numbers in the text (“none occurred” is 0); the table says so in the columns “taken from”.`,

  'absent.of.both': 'Reviews and lawsuits: {label}',
  'absent.of.review': 'Reviews: {label}',
  'absent.of.litigation': 'Lawsuits: {label}',
  'absent.no_cases_table': `${reports} with no cases (0 in the table)`,
  'absent.no_cases_text': `${reports} with no cases (as the text says)`,
  'detail.cases': '{count} told',
  'state.nothing_concluded': 'no case concluded',

  'result.upheld': 'Upheld',
  'result.corrected': 'Corrected',
  'result.other': 'Other result',
  'result.pending': 'Pending',

  'chart.review': 'Administrative reviews',
  'chart.litigation': 'Lawsuits',
  'chart.direct': 'of these, without a review',
  'chart.after': 'of these, after a review',
  'chart.review.total': 'Total',
  'chart.review.end': '{cases}, {rate}',
  'chart.review.rate': '{corrected}/{concluded} corrected, {rate}',
  'chart.review.small': '{corrected}/{concluded} corrected, {rate}, small sample',
  'chart.review.none': 'no case concluded',

  'column.review_upheld': 'Reviews upheld',
  'column.review_corrected': 'Reviews corrected',
  'column.review_other': 'Reviews, other result',
  'column.review_pending': 'Reviews pending',
  'column.cases.review': 'Reviews, total',
  'column.review_state': 'State of reviews',
  'column.review_from': 'Reviews taken from',
  'column.review_rate': 'Share of reviews corrected',
  'column.review_rate_state': 'State of the share corrected',
  'column.direct_upheld': 'Direct lawsuits upheld',
  'column.direct_corrected': 'Direct lawsuits corrected',
  'column.direct_other': 'Direct lawsuits, other result',
  'column.direct_pending': 'Direct lawsuits pending',
  'column.cases.direct': 'Direct lawsuits, total',
  'column.direct_state': 'State of direct lawsuits',
  'column.after_upheld': 'Lawsuits after review upheld',
  'column.after_corrected': 'Lawsuits after review corrected',
  'column.after_other': 'Lawsuits after review, other result',
  'column.after_pending': 'Lawsuits after review pending',
  'column.cases.after': 'Lawsuits after review, total',
  'column.after_state': 'State of lawsuits after review',
  'column.litigation_upheld': 'Lawsuits upheld',
  'column.litigation_corrected': 'Lawsuits corrected',
  'column.litigation_other': 'Lawsuits, other result',
  'column.litigation_pending': 'Lawsuits pending',
  'column.cases.litigation': 'Lawsuits, total',
  'column.litigation_state': 'State of lawsuits',
  'column.litigation_from': 'Lawsuits taken from',
  'column.litigation_rate': 'Share of lawsuits lost',
  'column.litigation_rate_state': 'State of the share lost',
} as const satisfies Readonly<Record<keyof typeof REVIEWS_ZH_CN, string>>
