import { counted } from '../counted.ts'
import type { LANDING_ZH_CN } from '../zh-CN/landing.ts'

/** What a set of many counties opens with. */
export const LANDING_EN = {
  'landing.sentence':
    'China’s townships publish a report on government openness every year: here every figure of these reports is taken out, held against the original and set side by side.',
  'landing.example.title': 'An example: the report of {name} for {year}',
  'landing.example.line': 'Line {line} of the report says',
  'landing.example.figure': 'The figure in it',
  'landing.example.chart': 'The chart, beside the parts named in the same line',
  'landing.example.total': 'Stated total',
  'landing.example.differs':
    'The parts come to {sum}, the stated total is {total}: the checks mark this and correct nothing.',
  'landing.example.open': 'See the chart of this figure and its evidence',
  'landing.held': counted('count', 'report'),
  'landing.held.basis': `of ${counted('townships', 'township')} in ${counted('counties', 'county', 'counties')}, {years}; the others were not collected, which does not mean that they were not published`,
  'landing.volume': `A median of ${counted('count', 'item')} disclosed`,
  'landing.volume.basis': `by ${counted('have', 'township')} with a stated total for {year}; fewest {least}, most {most}`,
  'landing.letters': counted('count', 'letter'),
  'landing.letters.basis': `in ${counted('have', 'report')} stating both letters and replies; {replied} replied to`,
  'landing.requests': counted('count', 'request for information', 'requests for information'),
  'landing.requests.basis': `in ${counted('have', 'report')} stating how many were received`,
  'landing.counties': 'Counties with the most reports',
  'landing.county.held': `${counted('count', 'report')}; ${counted('bodies', 'township')} in {year}`,
  'landing.townships': 'Townships with the most reports',
  'landing.sample': 'See a whole county (synthetic sample)',
  'landing.sample.text':
    'Its figures are made by a program, for trying things out: what it looks like when every report of every year is there.',
  'landing.grid': `Reports by province (${counted('reports', 'report')} collected)`,
} as const satisfies Readonly<Record<keyof typeof LANDING_ZH_CN, string>>
