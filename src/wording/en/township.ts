import { counted, plural } from '../counted.ts'
import type { TOWNSHIP_ZH_CN } from '../zh-CN/township.ts'

const rank = '{rank}{rank_n, selectordinal, one {st} two {nd} few {rd} other {th}} of {ranked}'

/** What the page of one township says; see zh-CN-township.ts. */
export const TOWNSHIP_EN = {
  'figure.coverage.bodies': `{have} of ${counted('of', 'township')} ${plural('have', 'states', 'state')} it`,
  'figure.coverage.years': `{have} of ${counted('of', 'year')} ${plural('have', 'states', 'state')} it`,
  'figure.coverage.bodies.zero': `{have} of ${counted('of', 'township')} ${plural('have', 'states', 'state')} it, {zero} of them 0`,
  'figure.coverage.years.zero': `{have} of ${counted('of', 'year')} ${plural('have', 'states', 'state')} it, {zero} of them 0`,
  'figure.coverage.reports': `{have} of ${counted('of', 'township')} with a report`,
  'figure.coverage.judged': `{have} of ${counted('of', 'township')} with a full report to check`,
  'figure.coverage.found': `${counted('have', 'township')} with findings`,

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

  'figure.township-peers.file': 'Place in the county',
  'figure.township-peers.heading': '{name}, {year}: {label}, {rank}',
  'figure.township-peers.none': '{name}, {year}: no figure to compare within the county',
  'figure.township-peers.empty.complete':
    '{years}: no report was filed, so there is nothing to compare',
  'figure.township-peers.empty.partial':
    '{years}: no report was collected, so there is nothing to compare',
  'figure.township-peers.subtitle.year': `${counted('of', 'township')} of {county}, {year} (the year of the latest report)`,
  'figure.township-peers.subtitle.years': '{years}',
  'figure.township-peers.note':
    'Places go from the largest number down: larger, not better. Only townships with the figure are ranked. Counts stand beside the median, rates beside the county’s sum of numerators over sum of denominators.',
  'township.peers.rate': '{part} of {whole} ({rate})',
  'township.peers.few': '{part} of {whole}',
  'township.peers.pooled': 'County {rate}',
  'township.peers.rank.alone': rank,
  'township.peers.rank.tied': `${rank}, tied`,
  'township.peers.unranked.none': `no figure, not ranked ({ranked} ${plural('ranked', 'has', 'have')} it)`,
  'township.peers.unranked.few': 'not ranked ({ranked} can be compared)',
  'township.peers.small': `small sample (${counted('count', 'case')})`,
  'township.peers.interval': '95% interval {low}–{high}',
  'township.peers.one_channel': 'one channel only, cannot be compared',
  'township.peers.measure': 'Measure',
  'township.peers.own': 'This township',
  'township.peers.reference': 'County',
  'township.peers.place': 'Place',

  'figure.township-findings.file': 'Checks of the reports',
  'figure.township-findings.heading': `${counted('count', 'place')} marked in {flawed} of ${counted('reports', 'report')}`,
  'figure.township-findings.clean': `${counted('reports', 'report')}: every rule that could be checked holds`,
  'figure.township-findings.nothing.complete':
    '{years}: no report was filed, so there is nothing to check',
  'figure.township-findings.nothing.partial':
    '{years}: no report was collected, so there is nothing to check',
  'figure.township-findings.subtitle': '{years}: do the reports’ own figures agree?',
  'figure.township-findings.note':
    'Both sides are shown and nothing is corrected; a note does not count as a finding.',
  'figure.township-findings.note.partial': `Of ${counted('count', 'report')} only the opening was captured; the rest could not be checked.`,
  'finding.severity.error': 'Contradiction',
  'finding.severity.warning': 'Doubtful',
  'finding.severity.note': 'Note',
  'finding.side': '{side}: {value}',
  'finding.side.expected': 'one side',
  'finding.side.actual': 'other side',
  'finding.open': 'Evidence',
  'finding.all': 'All findings and rules',

  'figure.township-parts.file': 'Topics and channels',
  'figure.township-parts.both': `The {year} report gives ${counted('topics', 'topic')} and ${counted('channels', 'channel')}`,
  'figure.township-parts.topics': `The {year} report gives ${counted('topics', 'topic')} and no channels`,
  'figure.township-parts.channels': `The {year} report gives ${counted('channels', 'channel')} and no topics`,
  'figure.township-parts.empty.complete': '{years}: no report was filed',
  'figure.township-parts.empty.partial': '{years}: no report was collected',
  'figure.township-parts.empty.not_stated':
    'The {year} report does not give its items by topic or by channel',
  'figure.township-parts.empty.not_captured':
    'Only the opening of the {year} report was captured, without items by topic or by channel',
  'figure.township-parts.subtitle.year':
    '{name}, {year} (the latest report), names as the report prints them',
  'figure.township-parts.subtitle.years': '{years}',
  'figure.township-parts.note':
    'One item may go out through several channels, so the parts are not the total and are not added up here.',
  'part.topic': 'By topic',
  'part.channel': 'By channel',

  'township.edition': '{edition}',
  'township.edition.unknown': 'no table seen',
  'township.one_channel': '{value} (one channel)',
  'township.block.report': 'Report',
  'township.block.disclosure': 'Disclosure',
  'township.block.requests': 'Requests',
  'township.block.disputes': 'Reviews and lawsuits',
  'township.block.replies': 'Letters and hotline',
  'column.granted_of': 'Granted in full or in part, of concluded',
  'column.edition': 'Edition of the form',
  'column.flaws': 'Findings',
  'column.volume_state': 'State of items disclosed',
  'column.granted_state': 'State of granted',
  'column.partly_granted_state': 'State of partly granted',
  'column.concluded_state': 'State of concluded',
  'column.carried_out_state': 'State of carried over',
  'column.review_total': 'Administrative reviews',
  'column.review_total_state': 'State of administrative reviews',
  'column.litigation_total': 'Lawsuits',
  'column.litigation_total_state': 'State of lawsuits',
  'column.interval_low': '95% interval, lower end',
  'column.interval_high': '95% interval, upper end',
  'column.county_median': 'County median',
  'column.county_pooled': 'County rate',
  'column.rank': 'Place',
  'column.ranked': 'Townships ranked',
  'column.severity': 'Degree',
  'column.rule': 'Rule',
  'column.message': 'What it says',
  'column.side_a': 'Side A',
  'column.expected': 'Number of side A',
  'column.side_b': 'Side B',
  'column.actual': 'Number of side B',
  'column.words': 'Original words',
  'column.part_of': 'Given by',
  'column.label': 'Topic or channel',
  'column.items': 'Items disclosed',
  'unit.place': 'number',
} as const satisfies Readonly<Record<keyof typeof TOWNSHIP_ZH_CN, string>>
