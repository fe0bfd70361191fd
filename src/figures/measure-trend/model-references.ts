import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { isRate } from '../../queries/measure.ts'
import type { Comparison } from '../../models/comparison.ts'
import type { Message } from '../../models/figure.ts'
import { grouped } from '../../models/grouped.ts'
import { kindName } from '../../models/kind-name.ts'
import { isFew } from '../../models/measured.ts'
import { whomOf } from '../../models/peers-words.ts'
import { groupOf, peersOf, type Peers } from '../../models/peers.ts'

/** What bodies have together, year by year; null where fewer than two have a number. */
export interface TrendReference {
  readonly label: Message
  readonly points: readonly (Peers | null)[]
}

/**
 * What a township's line is held against: in one chart all in view, or those of its kind; where
 * each has a panel of its own those of its county, or of its kind in it. Null where nothing is.
 */
export const referenceKey = (row: MeasureValueRow, { choice }: Comparison): string | null => {
  const { reference, form } = choice
  if (reference === 'none') return null
  if (form === 'apart') return groupOf(row, reference)
  return reference === 'kind' ? row.kind : ''
}

const labelOf = (row: MeasureValueRow, comparison: Comparison): Message => {
  const { measure, choice } = comparison
  const how = isRate(measure) ? 'pooled' : 'median'
  const whom: Message =
    choice.reference === 'kind'
      ? { key: 'compare.whom.kind', params: { kind: kindName(row.kind) } }
      : { key: `compare.whom.${choice.form === 'apart' ? 'county' : whomOf(comparison)}` }
  return { key: `compare.reference.${how}`, params: { whom } }
}

/** The references of a trend by {@link referenceKey}; those without a single point are left out. */
export const trendReferences = (comparison: Comparison): ReadonlyMap<string, TrendReference> => {
  const { rows, measure, context } = comparison
  const groups = grouped(rows, (row) => referenceKey(row, comparison))
  return new Map(
    [...groups].flatMap(([key, members]): [string, TrendReference][] => {
      if (key === null) return []
      const points = context.filter.years.map((year) => {
        const peers = peersOf(
          members.filter((row) => row.year === year),
          measure,
        )
        return peers !== null && !isFew(peers.denominator, measure) ? peers : null
      })
      const [first] = members
      return first === undefined || points.every((point) => point === null)
        ? []
        : [[key, { label: labelOf(first, comparison), points }]]
    }),
  )
}
