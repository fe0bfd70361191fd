import { counted } from '../counted.ts'

/** What the site's static pages, feed and structured data say; no part of the program. */
export const PLACES_EN = {
  'places.title': '{place}: figures from yearly disclosure reports',
  'places.county.lead': `{have} of ${counted('due', 'township')} of {place} have yearly reports here: ${counted('count', 'report')} ({years}).`,
  'places.county.lead.complete': `{have} of ${counted('due', 'township')} of {place} filed yearly reports: ${counted('count', 'report')} ({years}).`,
  'places.township.lead': `${counted('count', 'yearly disclosure report')} of {place} ({years}).`,
  'places.states':
    '“—” and words are not zero: blank, not stated, not captured and no report are different things. The figures are the reports’ own; “Source” leads to the report.',
  'places.silent': 'Without any number, and left out: {names}.',
  'places.open': 'See, compare and download in charts',
  'places.home': 'Home',
  'places.county': 'All townships of the county',
  'places.synthetic': 'Synthetic sample data: made by a program, no real township.',
  'places.source': 'Source',
  'places.source.none': 'no address recorded',
  'places.townships': 'Townships',
  'places.data': 'Data as of {date}',
  'places.data.version': ', version {version}',
  'places.license': 'Licence: {license}',
  'places.by': 'Published by {publisher}',
  'feed.title': '{title}: changes of the data',
  'feed.entry': `{date}: ${counted('added', 'report')} added, {changed} changed, {removed} taken out`,
  'feed.more': '{count} more',
  'feed.added': 'Added',
  'feed.changed': 'Changed',
  'feed.removed': 'Taken out',
} as const satisfies Readonly<Record<string, string>>
