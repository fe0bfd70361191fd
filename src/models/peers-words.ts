import { isRate } from '../queries/measure.ts'
import type { Comparison } from './comparison.ts'
import type { Message } from './figure.ts'
import { partsParam } from './measured.ts'
import type { Peers } from './peers.ts'

/** Whom all in view are: the county, the counties of those chosen, or the scope; a key. */
export const whomOf = ({ counties, context }: Comparison): 'county' | 'counties' | 'scope' => {
  if (!counties) return 'county'
  return context.filter.townships.length > 0 ? 'counties' : 'scope'
}

/** «同县 12 个合计 66.7%（120/180）», «同县 12 个中位数 30 条». */
export const peersMessage = (peers: Peers, comparison: Comparison, whom?: Message): Message => ({
  key: isRate(comparison.measure) ? 'compare.peers.pooled' : 'compare.peers.median',
  params: {
    whom: whom ?? { key: `compare.whom.${whomOf(comparison)}` },
    count: peers.have,
    value: partsParam(peers, comparison.measure),
  },
})
