import { counted } from '../counted.ts'

/** What the site's static pages, feed and structured data say; no part of the program. */
export const STATIC_EN = {
  'static.place.title': '{place}: figures from yearly disclosure reports',
  'static.county.lead': `{have} of ${counted('due', 'township')} of {place} have yearly reports here: ${counted('count', 'report')} ({years}).`,
  'static.county.lead.complete': `{have} of ${counted('due', 'township')} of {place} filed yearly reports: ${counted('count', 'report')} ({years}).`,
  'static.township.lead': `${counted('count', 'yearly disclosure report')} of {place} ({years}).`,
  'static.states':
    '“—” and words are not zero: blank, not stated, not captured and no report are different things. The figures are the reports’ own; “Source” leads to the report.',
  'static.silent': 'Without any number, and left out: {names}.',
  'static.open': 'See, compare and download in charts',
  'static.home': 'Home',
  'static.county': 'All townships of the county',
  'static.synthetic': 'Synthetic sample data: made by a program, no real township.',
  'static.source': 'Source',
  'static.source.none': 'no address recorded',
  'static.townships': 'Townships',
  'static.data': 'Data as of {date}',
  'static.data.version': ', version {version}',
  'static.license': 'Licence: {license}',
  'static.by': 'Published by {publisher}',
  'feed.title': '{title}: changes of the data',
  'feed.entry': `{date}: ${counted('added', 'report')} added, {changed} changed, {removed} taken out`,
  'feed.more': '{count} more',
  'feed.added': 'Added',
  'feed.changed': 'Changed',
  'feed.removed': 'Taken out',
} as const satisfies Readonly<Record<string, string>>
