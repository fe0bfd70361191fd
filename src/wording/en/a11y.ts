import type { A11Y_ZH_CN } from '../zh-CN/a11y.ts'

/** What is said to those who listen or press keys, and of what did not come. */
export const A11Y_EN = {
  'failure.table':
    'The table could not be fetched. Check the network and reload the page; the chart and the CSV still work.',

  'search.found':
    '{count} {count_n, plural, one {place} other {places}} found. Use the up and down arrows, then Enter.',

  'walk.chart': 'chart',
  'walk.help': 'Arrow keys read point by point, Home and End go to the ends, Enter is a click',
  'walk.help.names':
    'Arrow keys read point by point, Home and End go to the ends, Enter is a click, F adds or removes the township',
  'walk.place': 'Point {at} of {of}.',
  'walk.opens.source': 'Press Enter for the evidence.',
  'walk.opens.region': 'Press Enter for this area.',
  'walk.opens.township': 'Press Enter to add or remove this township.',
  'walk.opens.year': 'Press Enter to see this year alone.',
  'walk.opens.applicant': 'Press Enter for these applicants only, again for all.',
  'walk.opens.rule': 'Press Enter for this rule only, again for all.',
  'walk.name': 'Press F to add or remove this township.',

  'summary.highest': '{column}: highest in {names}, {value}',
  'summary.lowest': 'lowest in {names}, {value}',
  'summary.equal': '{column}: {value} throughout',
  'summary.only': '{column}: only {names}, {value}',
  'summary.part': '{part} of {name}',
  'summary.change': '{name} went from {from} in {before} to {to} in {after} ({change})',
  'summary.value': '{value} {unit}',
  'summary.missing':
    '{count} {count_n, plural, one {row has} other {rows have}} no number: {reasons}',
  'summary.states': '{column}: {reasons}',
  'summary.state': '{state} {count}',
} as const satisfies Readonly<Record<keyof typeof A11Y_ZH_CN, string>>
