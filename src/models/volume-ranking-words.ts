import type { Message } from './figure.ts'
import { named, nameIn } from './scope.ts'
import { amountParam, largestOf, median, type NumberedRow } from './volume.ts'

/** A value this many times the median is marked as an outlier. */
export const OUTLIER = 10

/** Who disclosed most, and the middle of all. */
export const rankingHeading = (
  ranked: readonly NumberedRow[],
  numbered: readonly NumberedRow[],
  params: NonNullable<Message['params']>,
  { counties, alone }: { counties: boolean; alone: boolean },
): Message => {
  const [first] = ranked
  if (first === undefined)
    return numbered.length === 0
      ? { key: 'figure.volume-ranking.none', params }
      : { key: 'figure.volume-ranking.one-channel', params: { ...params, count: numbered.length } }
  const most = largestOf(ranked.map((row) => row.value))
  const top = ranked.filter((row) => row.value === most)
  const value = amountParam(
    most,
    top.some((row) => row.state === 'approximate'),
  )
  const middle = median(ranked.map((row) => row.value)) ?? 0
  const known = {
    ...params,
    value,
    names: named(top.map((row) => nameIn(row, counties))),
    count: ranked.length,
  }
  if (ranked.length === 1)
    return { key: `figure.volume-ranking.${alone ? 'alone' : 'one'}`, params: known }
  if (top.length === ranked.length) return { key: 'figure.volume-ranking.equal', params: known }
  const key = top.length > 1 ? 'tied' : 'most'
  return { key: `figure.volume-ranking.${key}`, params: { ...known, median: middle } }
}

/** What a reader of the ranking must know. */
export const rankingNotes = (
  numbered: readonly NumberedRow[],
  outliers: readonly NumberedRow[],
  middle: number | null,
  { scale, counties }: { scale: 'linear' | 'log'; counties: boolean },
): readonly Message[] => {
  const notes: Message[] = []
  if (scale === 'log') notes.push({ key: 'figure.volume-ranking.note.log' })
  const approximate = numbered.filter((row) => row.state === 'approximate').length
  if (approximate > 0)
    notes.push({ key: 'figure.volume.note.approximate', params: { count: approximate } })
  const channel = numbered.filter((row) => row.one_channel).length
  if (channel > 0) notes.push({ key: 'figure.volume.note.one-channel', params: { count: channel } })
  if (outliers.length > 0 && middle !== null)
    notes.push({
      key: 'figure.volume-ranking.note.outlier',
      params: {
        names: named(outliers.map((row) => nameIn(row, counties))),
        median: middle,
        times: OUTLIER,
      },
    })
  return notes
}
