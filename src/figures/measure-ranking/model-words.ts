import { isRate } from '../../queries/measure.ts'
import { largestOf, median, sumOf } from '../../models/amounts.ts'
import { companionNotes } from '../../models/companion.ts'
import { whenOf, type Comparison } from '../../models/comparison.ts'
import type { Message, Param } from '../../models/figure.ts'
import { grouped } from '../../models/grouped.ts'
import { kindName } from '../../models/kind-name.ts'
import { OUTLIER, type RankingMark } from './model-marks.ts'
import {
  isRanked,
  isShare,
  isSmall,
  partsOf,
  partsParam,
  valueParam,
  type NumberedRow,
} from '../../models/measured.ts'
import { peersMessage } from '../../models/peers-words.ts'
import { peersOf, type Peers } from '../../models/peers.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { amongMessage, named, nameIn } from '../../models/scope.ts'
import type { KeyAfter } from '../../wording/message.ts'

type Gaps = NonNullable<Message['params']>

/** Who has most, and what all have together; of the chosen also what they are held against. */
export const rankingHeading = (
  mine: readonly NumberedRow[],
  peers: Peers | null,
  comparison: Comparison,
): Message => {
  const { year, pool, params, choice, hasNeighbours } = comparison
  const gaps = { ...params, when: whenOf(year, pool) }
  const heading = headingOf(mine, gaps, comparison)
  return mine.length > 0 && hasNeighbours && peers !== null && choice.reference === 'county'
    ? { key: 'compare.held', params: { heading, peers: peersMessage(peers, comparison) } }
    : heading
}

const headingOf = (mine: readonly NumberedRow[], gaps: Gaps, comparison: Comparison): Message => {
  const { measure, counties, context } = comparison
  const [only, ...others] = mine
  if (only === undefined) return { key: 'compare.none', params: gaps }
  const totals = mine.filter((row) => !row.one_channel)
  const [first] = totals
  if (first === undefined)
    return { key: 'compare.one_channel', params: { ...gaps, count: mine.length } }
  if (others.length === 0 || totals.length === 1) {
    const key = context.due === 1 ? 'compare.alone' : 'compare.only'
    const names = nameIn(first, counties)
    return { key, params: { ...gaps, names, value: partsParam(partsOf(first), measure) } }
  }
  // What is of one channel is stated as well, and counted where that is said.
  const told: Gaps =
    totals.length < mine.length
      ? { ...gaps, measure: { key: 'compare.comparable', params: { measure: gaps['measure']! } } }
      : gaps
  return isShare(measure)
    ? headingOfShares(totals, told, comparison)
    : headingOfCounts(totals, told, comparison)
}

/** The largest of rows, and whether several have it or all. */
const topOf = (
  rows: readonly NumberedRow[],
  { measure, counties }: Comparison,
): { readonly how: 'equal' | 'tied' | 'most'; readonly names: Param; readonly value: Param } => {
  const most = largestOf(rows.map((row) => row.value))
  const top = rows.filter((row) => row.value === most)
  const about = top.some((row) => row.state === 'approximate')
  return {
    how: top.length === rows.length ? 'equal' : top.length > 1 ? 'tied' : 'most',
    names: named(top.map((row) => nameIn(row, counties))),
    value: valueParam(most, measure, about),
  }
}

const headingOfCounts = (
  totals: readonly NumberedRow[],
  gaps: Gaps,
  comparison: Comparison,
): Message => {
  const { measure } = comparison
  const { how, names, value } = topOf(totals, comparison)
  const together = isRate(measure)
    ? peersOf(totals, measure)?.value
    : median(totals.map((row) => row.value))
  return {
    key: `compare.count.${how}`,
    params: {
      ...gaps,
      names,
      value,
      among: amongMessage(comparison.context, comparison.params.scope, totals.length),
      together: {
        key: isRate(measure) ? 'compare.together.pooled' : 'compare.together.median',
        params: { value: valueParam(together ?? 0, measure) },
      },
    },
  }
}

const headingOfShares = (
  rows: readonly NumberedRow[],
  gaps: Gaps,
  comparison: Comparison,
): Message => {
  const { measure } = comparison
  const numerator = sumOf(rows.map((row) => row.numerator ?? 0))
  const denominator = sumOf(rows.map((row) => row.denominator ?? 0))
  const pooled = { value: numerator / denominator, numerator, denominator }
  const lead: Message = {
    key: 'compare.share',
    params: {
      ...gaps,
      among: amongMessage(comparison.context, comparison.params.scope, rows.length),
      value: partsParam(pooled, measure),
    },
  }
  // One of one is all and one of three a third: only of enough cases can one be highest.
  const enough = rows.filter((row) => !isSmall(row.denominator, measure))
  const [first, ...others] = enough
  const params = { lead, least: SMALL_SAMPLE, enough: enough.length }
  if (first === undefined) return { key: 'compare.share.small', params }
  if (others.length === 0) {
    const { names } = topOf(enough, comparison)
    const value = partsParam(partsOf(first), measure)
    return { key: 'compare.share.one', params: { ...params, names, value } }
  }
  const { how, names, value } = topOf(enough, comparison)
  const among = enough.length === rows.length ? 'all' : 'enough'
  return { key: `compare.share.${how}.${among}`, params: { ...params, names, value } }
}

/** What a line through all rows is. */
export const lineLabel = (peers: Peers, comparison: Comparison): Message =>
  peersMessage(peers, comparison)

/** What each kind of one county has together; of several counties the table tells. */
const kindNotes = (rows: readonly NumberedRow[], comparison: Comparison): readonly Message[] => {
  if (comparison.choice.reference !== 'kind' || comparison.counties) return []
  const kinds = [...grouped(rows, (row) => row.kind)].flatMap(([kind, members]) => {
    const peers = peersOf(members, comparison.measure)
    const whom: Message = { key: 'compare.whom.kind', params: { kind: kindName(kind) } }
    return peers === null ? [] : [peersMessage(peers, comparison, whom)]
  })
  return kinds.length === 0 ? [] : [{ key: 'compare.note.kinds', params: { kinds } }]
}

/** What a reader of the ranking must know. */
export const rankingNotes = (
  marks: readonly RankingMark[],
  rows: readonly NumberedRow[],
  comparison: Comparison,
): readonly Message[] => {
  const { measure, counties, choice, year, pool } = comparison
  const { base, reference, scale } = choice
  const note = (id: KeyAfter<'compare.note.'>, params: Gaps = {}): Message => ({
    key: `compare.note.${id}`,
    params,
  })
  const counted = (id: KeyAfter<'compare.note.'>, count: number): Message[] =>
    count > 0 ? [note(id, { count })] : []
  const outliers = marks.filter((mark) => mark.outlier)
  const middle = median(rows.filter((row) => isRanked(row, measure)).map((row) => row.value))
  return [
    ...(scale === 'log' ? [note('log')] : []),
    ...counted('approximate', marks.filter((mark) => mark.approximate).length),
    ...counted('one_channel', marks.filter((mark) => mark.oneChannel).length),
    ...counted('from_text', rows.filter((row) => row.from_text).length),
    ...(outliers.length > 0 && middle !== null
      ? [
          note('outlier', {
            names: named(outliers.map((mark) => nameIn(mark, counties))),
            value: valueParam(middle, measure),
            times: OUTLIER,
          }),
        ]
      : []),
    ...(marks.some((mark) => mark.small) ? [note('small', { least: SMALL_SAMPLE })] : []),
    ...counted('few', marks.filter((mark) => mark.value === null).length),
    ...counted('neighbours', marks.filter((mark) => mark.isNeighbour).length),
    ...(marks.some((mark) => mark.peers !== null)
      ? [note(reference === 'kind' ? 'ticks.kind' : 'ticks.county')]
      : []),
    ...kindNotes(rows, comparison),
    ...companionNotes(comparison),
    ...(base === null
      ? []
      : [
          note('base', {
            when: whenOf(base, pool),
            count: marks.filter((mark) => mark.before !== null && mark.value !== null).length,
          }),
          ...(pool > 1 && Math.abs(year - base) < pool ? [note('overlap')] : []),
        ]),
  ]
}
