import { indicatorsOf } from '../../queries/quantities.ts'
import type { TownshipFiguresRow } from '../../queries/township-figures.ts'
import { isNumber } from '../../queries/value-state.ts'
import { column, columnsFor, figureCell, plain, stateCell } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureCell, FigureRow, Message, Param } from '../../models/figure.ts'
import { sourceOfCells } from '../../models/part-of.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { yearsParam } from '../../models/scope.ts'
import { rankAmongPeers, YARDSTICKS, type RankAmongPeers } from './model-rank.ts'

/** One measure of the township beside its county's townships. */
export interface PeerLine {
  readonly ranking: RankAmongPeers
  readonly label: Message
  /** Its own figure, with its state and what opens its evidence. */
  readonly own: FigureCell
  readonly reference: Message | null
  readonly rank: Message
  readonly remarks: readonly Message[]
}

export interface TownshipPeersChart {
  readonly year: number
  readonly county: string
  readonly lines: readonly PeerLine[]
}

const COLUMNS = [
  column('code', 'code'),
  column('name', 'text'),
  column('year', 'year'),
  column('measure', 'text'),
  column('number', 'count'),
  column('numerator', 'count'),
  column('denominator', 'count'),
  column('rate', 'rate', 'percent'),
  column('interval_low', 'rate', 'percent'),
  column('interval_high', 'rate', 'percent'),
  column('state', 'state'),
  column('county_median', 'count'),
  column('county_pooled', 'rate', 'percent'),
  column('rank', 'count'),
  column('ranked', 'count', 'body'),
  column('of', 'count', 'body'),
]

/**
 * A township's place among those of its county, in the latest year that it reported; only those
 * with a number are ranked. `all` are the county's rows of every chosen year.
 */
export const townshipPeersFigure = (
  all: readonly TownshipFiguresRow[],
  code: string,
  context: FigureContext,
): Figure<TownshipPeersChart> => {
  const own = all.findLast((row) => row.township_code === code && row.report_id !== null)
  const name = own?.name ?? all.find((row) => row.township_code === code)?.name ?? code
  const county = own?.county ?? ''
  const rows = own ? all.filter((row) => row.year === own.year) : []
  const params = {
    name,
    county,
    years: yearsParam(context.filter.years),
    year: String(own?.year ?? ''),
    of: rows.length,
  }
  const lines = own
    ? YARDSTICKS.flatMap((yardstick) => {
        const ranking = rankAmongPeers(rows, code, yardstick)
        return ranking === null ? [] : [lineOf(ranking, own, yardstick.cells)]
      })
    : []
  const have = rows.filter((row) =>
    YARDSTICKS.some(({ cells }) => isNumber(row[`${cells[0]}_state`])),
  ).length
  return {
    id: 'township-peers',
    heading: own ? headingOf(lines, params) : { key: 'figure.township-peers.file' },
    subtitle: { key: `figure.township-peers.subtitle.${own ? 'year' : 'years'}`, params },
    coverage: { have, of: rows.length },
    notes: own ? [{ key: 'figure.township-peers.note' as const }] : [],
    columns: columnsFor(context, COLUMNS),
    rows: own ? lines.map((line) => rowOf(line, own, { context, of: rows.length })) : [],
    chart: { year: own?.year ?? 0, county, lines },
    absent: [],
    empty: own ? null : { key: `figure.township-peers.empty.${context.about.collection}`, params },
    needs: null,
    measures: ['volume', 'requests', 'grant', 'mail_reply', 'hotline_reply'],
  }
}

const headingOf = (lines: readonly PeerLine[], params: NonNullable<Message['params']>): Message => {
  const known = lines.find(({ ranking }) => ranking.rank !== null && ranking.ranked > 1)
  if (!known) return { key: 'figure.township-peers.none', params }
  const { label, rank } = known
  return { key: 'figure.township-peers.heading', params: { ...params, label, rank } }
}

const lineOf = (
  ranking: RankAmongPeers,
  own: TownshipFiguresRow,
  cells: (typeof YARDSTICKS)[number]['cells'],
): PeerLine => ({
  ranking,
  label: { key: `measure.${ranking.id}.name` },
  own: {
    value: ownValue(ranking),
    state: ranking.state,
    source: sourceOfCells(own, indicatorsOf(...cells)),
  },
  reference: referenceOf(ranking),
  rank: rankOf(ranking),
  remarks: remarksOf(ranking, own),
})

const ownValue = (ranking: RankAmongPeers): Message | number | null => {
  const { part, whole, value, state, isRate } = ranking
  if (part === null) return null
  const about = (text: Param): Param =>
    state === 'approximate' ? { key: 'value.about', params: { text } } : text
  if (!isRate) return countOf(ranking, about(part))
  const counts = { part: about(part), whole: whole ?? 0 }
  return value === null
    ? { key: 'township.peers.few', params: counts }
    : { key: 'township.peers.rate', params: { ...counts, rate: { rate: value } } }
}

const countOf = ({ id }: RankAmongPeers, value: Param): Message => ({
  key: id === 'volume' ? 'chart.items' : 'chart.cases',
  params: { value },
})

const referenceOf = (ranking: RankAmongPeers): Message | null => {
  const { reference, isRate } = ranking
  if (reference === null) return null
  return isRate
    ? { key: 'township.peers.pooled', params: { rate: { rate: reference } } }
    : { key: 'chart.median', params: { value: countOf(ranking, reference) } }
}

const rankOf = ({ rank, ranked, tied, part }: RankAmongPeers): Message => {
  // Said in words where there is nothing to rank; never a last place for what is not known.
  if (rank === null)
    return { key: `township.peers.unranked.${part === null ? 'none' : 'few'}`, params: { ranked } }
  return { key: `township.peers.rank.${tied ? 'tied' : 'alone'}`, params: { rank, ranked } }
}

const remarksOf = (
  { interval, whole, isRate, value }: RankAmongPeers,
  own: TownshipFiguresRow,
): readonly Message[] => [
  ...(isRate && value !== null && whole !== null && whole < SMALL_SAMPLE
    ? [{ key: 'township.peers.small' as const, params: { count: whole } }]
    : []),
  ...(interval === null
    ? []
    : [
        {
          key: 'township.peers.interval' as const,
          params: { low: { rate: interval.low }, high: { rate: interval.high } },
        },
      ]),
  ...(!isRate && own.one_channel && value === null && whole === null
    ? [{ key: 'township.peers.one_channel' as const }]
    : []),
]

const rowOf = (
  { ranking, label, own }: PeerLine,
  row: TownshipFiguresRow,
  { context, of }: { context: FigureContext; of: number },
): FigureRow => {
  const { isRate, part, whole, value, state, interval, reference, rank, ranked } = ranking
  const cell = (number: number | null): FigureCell => figureCell(number, state, own.source)
  return {
    code: plain(row.township_code),
    name: plain(row.name),
    year: plain(row.year),
    measure: plain(label),
    number: isRate ? plain(null) : cell(part),
    numerator: isRate ? cell(part) : plain(null),
    denominator: isRate ? cell(whole) : plain(null),
    rate: isRate ? cell(value) : plain(null),
    interval_low: plain(interval?.low ?? null),
    interval_high: plain(interval?.high ?? null),
    state: stateCell(state, context),
    county_median: plain(isRate ? null : reference),
    county_pooled: plain(isRate ? reference : null),
    rank: plain(rank),
    ranked: plain(ranked),
    of: plain(of),
    ...(context.about.synthetic ? { synthetic: plain({ key: 'file.synthetic' }) } : {}),
  }
}
