import { counted } from '../../wording/counted.ts'
import type { TOWNSHIP_YEARS_ZH_CN } from './words.zh-CN.ts'

export const TOWNSHIP_YEARS_EN = {
  'figure.township-years.file': 'Township through the years',
  'figure.township-years.complete.none': '{name} filed no report in {years}',
  'figure.township-years.partial.none': 'No report of {name} was collected for {years}',
  'figure.township-years.complete.some': `{name} filed ${counted('count', 'report')} in the ${counted('of', 'year')} {years}, the latest for {last}; {judged}`,
  'figure.township-years.partial.some': `${counted('count', 'report')} of {name} collected for the ${counted('of', 'year')} {years}, the latest for {last}; {judged}`,
  'figure.township-years.judged.all': '{flawed} with findings',
  'figure.township-years.judged.some':
    '{flawed} with findings, {partial} captured in part and not judged',
  'figure.township-years.judged.none': 'captured in part and not judged',
  'figure.township-years.subtitle': '{name}, {years}: main figures of the yearly reports',
  'figure.township-years.note.states':
    'A cell without a number says why; 0 is a stated 0. Press a number for the original words. Notes do not count as findings.',
  'figure.township-years.note.edition':
    'The tables changed in 2021: “other outcome” went from one row to three, “concluded” means the same.',
} as const satisfies Readonly<Record<keyof typeof TOWNSHIP_YEARS_ZH_CN, string>>
