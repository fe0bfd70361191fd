import { counted, plural } from '../../wording/counted.ts'
import type { REVIEW_OUTCOMES_ZH_CN } from './words.zh-CN.ts'

const reports = counted('count', 'report')
const concluded = (one: string): string =>
  `${reports} with ${counted('concluded', `${one} concluded`, `${one}s concluded`)}, {corrected} of them corrected`
const open = (one: string): string => `${reports} with no ${one} concluded, {pending} still pending`

export const REVIEW_OUTCOMES_EN = {
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
} as const satisfies Readonly<Record<keyof typeof REVIEW_OUTCOMES_ZH_CN, string>>
