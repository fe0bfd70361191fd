import { whenOf, type Comparison } from '../../models/comparison.ts'
import type { Message, Param } from '../../models/figure.ts'
import type { FunnelPoint } from './model-point.ts'
import { partsParam } from '../../models/measured.ts'
import type { Peers } from '../../models/peers.ts'
import { amongMessage, named, nameIn } from '../../models/scope.ts'

/** How many lie beyond the outer limits, and who, above and below apart. */
export const funnelHeading = (
  points: readonly FunnelPoint[],
  pooled: Peers | null,
  comparison: Comparison,
): Message => {
  const { context, params, year, pool, measure, counties } = comparison
  const gaps = { ...params, when: whenOf(year, pool) }
  if (pooled === null || points.length === 0) return { key: 'compare.funnel.none', params: gaps }
  const namesOf = (place: FunnelPoint['place']): Param | null => {
    const found = points.filter((point) => point.place === place)
    return found.length === 0 ? null : named(found.map((point) => nameIn(point, counties)))
  }
  const [above, below] = [namesOf('above_outer'), namesOf('below_outer')]
  const out = points.filter((point) => point.place.endsWith('outer')).length
  const headParams = {
    ...gaps,
    among: amongMessage(context, params.scope, points.length),
    out,
    pooled: partsParam(pooled, measure),
    above: above ?? '',
    below: below ?? '',
  }
  const [only, ...others] = points
  if (only !== undefined && others.length === 0) {
    const { value, numerator, cases: denominator, approximate, place } = only
    const names = nameIn(only, counties)
    const rate = partsParam({ value, numerator, denominator, approximate }, measure)
    const params = {
      ...headParams,
      names,
      value: rate,
      place: { key: `compare.place.${place}` as const },
    }
    return { key: 'compare.funnel.one', params }
  }
  if (pooled.value === 0 || pooled.value === 1)
    return { key: 'compare.funnel.same', params: headParams }
  if (out === 0) return { key: 'compare.funnel.within', params: headParams }
  const side = above === null ? 'below' : below === null ? 'above' : 'both'
  return { key: `compare.funnel.${side}`, params: headParams }
}
