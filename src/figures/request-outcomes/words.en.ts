import { counted, plural } from '../../wording/counted.ts'
import type { REQUEST_OUTCOMES_ZH_CN } from './words.zh-CN.ts'

const reports = counted('count', 'report')

export const REQUEST_OUTCOMES_EN = {
  'figure.request-outcomes.subtitle.bodies.of':
    '{scope}, {years}: outcomes of the requests concluded (cases)',
  'figure.request-outcomes.subtitle.years.of':
    '{scope}, {years}: outcomes of the requests concluded, year by year (cases)',
  'figure.request-outcomes.subtitle.pooled':
    '{scope}, {years}: outcomes of the requests concluded, added up by year (cases), all applicants; only reports that state every outcome',
  'figure.request-outcomes.subtitle.pooled.of':
    '{scope}, {years}: outcomes of the requests concluded, added up by year (cases); only reports that state every outcome',
  'figure.request-outcomes.file': 'Requests',
  'figure.request-outcomes.shares': `{scope}, {years}: ${reports} with ${counted('concluded', 'request')} concluded, {granted} granted in full or in part ({rate})`,
  'figure.request-outcomes.counts': `{scope}, {years}: ${reports} with ${counted('concluded', 'request')} concluded, {granted} granted in full or in part`,
  'figure.request-outcomes.unknown': `{scope}, {years}: ${reports} ${plural('count', 'tells', 'tell')} of requests received but not what became of them`,
  'figure.request-outcomes.no-requests': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} that no new requests were received`,
  'figure.request-outcomes.none': '{scope}, {years}: no figures on requests',
  'figure.request-outcomes.empty': '{scope}, {years}: no outcomes to show: {reasons}',
  'figure.request-outcomes.subtitle.bodies':
    '{scope}, {years}: outcomes of the requests concluded (cases), all applicants',
  'figure.request-outcomes.subtitle.years':
    '{scope}, {years}: outcomes of the requests concluded year by year (cases), all applicants',
  'figure.request-outcomes.note.few': `${reports} with fewer than {least} requests concluded: drawn case by case, without percentages.`,
  'figure.request-outcomes.note.unbalanced': `${reports} with outcomes that do not add up to the total: drawn as printed and marked.`,
} as const satisfies Readonly<Record<keyof typeof REQUEST_OUTCOMES_ZH_CN, string>>
