import type { MeasureValueRow } from '../../queries/measure-values.ts'
import { isRate } from '../../queries/measure.ts'
import type { Comparison } from '../../models/comparison.ts'
import { meansTheSame } from '../../models/edition-change.ts'
import type { Message } from '../../models/figure.ts'
import { grouped } from '../../models/grouped.ts'
import { kindName } from '../../models/kind-name.ts'
import { isFew, isNumbered } from '../../models/measured.ts'
import { whomOf } from '../../models/peers-words.ts'
import { groupOf, LEAST_PEERS, peersOf, type Peers } from '../../models/peers.ts'

/**
 * What bodies have together, year by year; null where fewer than two have a number. A line between
 * two years would be read as a change: it leads only from the very same bodies to the same.
 */
export interface TrendReference {
  readonly label: Message
  readonly points: readonly (Peers | null)[]
  /** Whether a line leads to a point from the one of the year before. */
  readonly joined: readonly boolean[]
  /** Whether every point is of the same bodies, which have a number in all the years. */
  readonly isPanel: boolean
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

/** Whether a row's number is of as many years as are added up. */
export const isWhole = (row: MeasureValueRow, { pool }: Comparison): boolean =>
  pool === 1 || row.pooled_years === pool

const labelOf = (row: MeasureValueRow, comparison: Comparison, same: number | null): Message => {
  const { measure, choice } = comparison
  const how = isRate(measure) ? 'pooled' : 'median'
  const whom: Message =
    choice.reference === 'kind'
      ? { key: 'compare.whom.kind', params: { kind: kindName(row.kind) } }
      : { key: `compare.whom.${choice.form === 'apart' ? 'county' : whomOf(comparison)}` }
  const label: Message = { key: `compare.reference.${how}`, params: { whom } }
  return same === null
    ? label
    : { key: 'compare.reference.same', params: { reference: label, count: same } }
}

type OfYear = readonly MeasureValueRow[]

const codesOf = (rows: OfYear): ReadonlySet<string> =>
  new Set(rows.map(({ township_code: code }) => code))

/** Those with a number in every year that two or more have one; null where they are less than half. */
const panelOf = (years: readonly OfYear[]): ReadonlySet<string> | null => {
  const known = years.filter((rows) => rows.length >= LEAST_PEERS).map(codesOf)
  const [first, ...others] = known
  if (first === undefined) return null
  const panel = [...first].filter((code) => others.every((codes) => codes.has(code)))
  const most = Math.max(...known.map((codes) => codes.size))
  return panel.length >= LEAST_PEERS && panel.length * 2 >= most ? new Set(panel) : null
}

/** Whether two years are of the same bodies, each read from the same cells of its form. */
const areOfTheSame = (before: OfYear, now: OfYear, { measure }: Comparison): boolean => {
  const editions = new Map(before.map((row) => [row.township_code, row.edition]))
  return (
    before.length === now.length &&
    now.every((row) => {
      const edition = editions.get(row.township_code)
      return edition !== undefined && meansTheSame(measure, edition, row.edition)
    })
  )
}

const referenceOf = (
  members: readonly MeasureValueRow[],
  comparison: Comparison,
): TrendReference | null => {
  const { measure, context } = comparison
  const [first] = members
  if (first === undefined) return null
  const known = members.filter(
    (row) => isNumbered(row) && !row.one_channel && isWhole(row, comparison),
  )
  const all = context.filter.years.map((year) => known.filter((row) => row.year === year))
  const panel = panelOf(all)
  const years = panel ? all.map((rows) => rows.filter((row) => panel.has(row.township_code))) : all
  const points = years.map((rows) => {
    const peers = peersOf(rows, measure)
    return peers !== null && !isFew(peers.denominator, measure) ? peers : null
  })
  if (points.every((point) => point === null)) return null
  const joined = points.map(
    (point, i) =>
      i > 0 &&
      point !== null &&
      points[i - 1] !== null &&
      context.filter.years[i - 1] === (context.filter.years[i] ?? 0) - 1 &&
      areOfTheSame(years[i - 1] ?? [], years[i] ?? [], comparison),
  )
  const isPanel = panel !== null && points.filter((point) => point !== null).length > 1
  return { label: labelOf(first, comparison, isPanel ? panel.size : null), points, joined, isPanel }
}

/** The references of a trend by {@link referenceKey}; those without a single point are left out. */
export const trendReferences = (comparison: Comparison): ReadonlyMap<string, TrendReference> => {
  const groups = grouped(comparison.rows, (row) => referenceKey(row, comparison))
  return new Map(
    [...groups].flatMap(([key, members]): [string, TrendReference][] => {
      const reference = key === null ? null : referenceOf(members, comparison)
      return key === null || reference === null ? [] : [[key, reference]]
    }),
  )
}
