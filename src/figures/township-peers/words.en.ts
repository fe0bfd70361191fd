import { counted, plural } from '../../wording/counted.ts'
import type { TOWNSHIP_PEERS_ZH_CN } from './words.zh-CN.ts'

const rank = '{rank}{rank_n, selectordinal, one {st} two {nd} few {rd} other {th}} of {ranked}'

export const TOWNSHIP_PEERS_EN = {
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
} as const satisfies Readonly<Record<keyof typeof TOWNSHIP_PEERS_ZH_CN, string>>
