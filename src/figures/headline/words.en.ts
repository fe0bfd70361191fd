import { counted } from '../../wording/counted.ts'
import type { HEADLINE_ZH_CN } from './words.zh-CN.ts'

const due = counted('of', 'township')

export const HEADLINE_EN = {
  'figure.headline.file': 'Headline figures',
  'figure.headline.heading.complete': `{scope}, {year}: {have} of ${due} filed a report`,
  'figure.headline.heading.partial': `{scope}, {year}: the reports of {have} of ${due} are collected`,
  'figure.headline.heading.none': '{scope}, {year}: no reports',
  'figure.headline.subtitle': '{scope}, {year}; each figure covers only townships that state it',
  'figure.headline.note':
    'Changes compare only townships with both years; on a base below 10 they are given as a number, not in per cent; rates are the sum of the numerators over the sum of the denominators.',
  'headline.coverage.label.complete': 'Reports filed',
  'headline.coverage.label.partial': 'Reports collected',
  'headline.coverage.basis.complete': `{have} of ${due} with a report`,
  'headline.coverage.value': '{count}',
  'headline.coverage.basis.partial': `in counties whose roster holds ${due}`,
  'headline.clean.basis': `${counted('full', 'full report')}; {partial} more captured in part and not judged`,
  // The label above the number says what is counted.
  'headline.volume.value': '{count}',
  'headline.requests.value': '{count}',
  'headline.basis': `{have} of ${due} with a number`,
  'headline.mail.basis': `{replied} of ${counted('received', 'letter')} replied to; {have} of ${due} with both numbers`,
  'headline.change.filed': `${counted('change', 'report')} on {year} (${counted('points', 'percentage point')})`,
  'headline.change.filed_same': 'as on {year}',
  'headline.change.same': `as on {year} (${counted('have', 'township')} with both years)`,
  'headline.change.count': `{change} on {year} (${counted('have', 'township')} with both years)`,
  'headline.change.relative': `{change} on {year} ({points}%, ${counted('have', 'township')} with both years)`,
  'headline.change.points': `${counted('points', 'percentage point')} on {year} (${counted('have', 'township')} with both years)`,
  'headline.note.approximate': `${counted('count', 'number')} in it approximate`,
  'headline.note.one_channel': `${counted('count', 'township')} more with the number of one channel only, not counted`,
  'headline.note.from_text': '{count} of them taken from the text',
  'headline.note.small': `small sample (${counted('count', 'case')})`,
} as const satisfies Readonly<Record<keyof typeof HEADLINE_ZH_CN, string>>
