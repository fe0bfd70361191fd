import type { VolumeRow } from '../queries/disclosure-volume.ts'
import type { Body } from './by-township.ts'
import type { Message } from './figure.ts'
import { amountParam, isNumbered, isRanked, type NumberedRow } from './volume.ts'

/** The township's total of a year, if it has one that may be compared. */
export const rankedIn = (body: readonly VolumeRow[], year: number): NumberedRow | undefined =>
  body.filter(isRanked).find((row) => row.year === year)

/** What moved: one township from first to last, several between the latest two years in a row. */
export const trendHeading = (
  bodies: readonly Body<VolumeRow>[],
  params: NonNullable<Message['params']>,
  years: readonly number[],
): Message => {
  const [only, ...others] = bodies
  if (only === undefined) return { key: 'figure.volume-trend.none', params }
  if (others.length === 0) return headingOfOne(only, params)
  // The latest two years in a row that some township has both.
  for (const year of [...years].reverse()) {
    const changes = bodies.flatMap(({ rows }) => {
      const [before, now] = [rankedIn(rows, year - 1), rankedIn(rows, year)]
      return before && now && years.includes(year - 1) ? [now.value - before.value] : []
    })
    if (changes.length === 0) continue
    return {
      key: 'figure.volume-trend.moved',
      params: {
        ...params,
        before: String(year - 1),
        year: String(year),
        count: changes.length,
        up: changes.filter((change) => change > 0).length,
        down: changes.filter((change) => change < 0).length,
        same: changes.filter((change) => change === 0).length,
      },
    }
  }
  const count = bodies.flatMap((body) => body.rows).filter(isNumbered).length
  return {
    key: years.length > 1 ? 'figure.volume-trend.apart' : 'figure.volume-trend.single',
    params: { ...params, count, bodies: bodies.length },
  }
}

const headingOfOne = (
  { name, rows }: Body<VolumeRow>,
  params: NonNullable<Message['params']>,
): Message => {
  const ranked = rows.filter(isRanked)
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (first === undefined || last === undefined)
    return { key: 'figure.volume-trend.one-channel', params: { ...params, name } }
  const to = amountParam(last.value, last.state === 'approximate')
  if (first === last)
    return {
      key: 'figure.volume-trend.once',
      params: { ...params, name, year: String(last.year), value: to },
    }
  return {
    key: 'figure.volume-trend.from-to',
    params: {
      ...params,
      name,
      before: String(first.year),
      year: String(last.year),
      from: amountParam(first.value, first.state === 'approximate'),
      to,
      change: { change: last.value - first.value },
    },
  }
}

/** What a reader of the trend must know. */
export const trendNotes = (
  rows: readonly VolumeRow[],
  numbered: readonly NumberedRow[],
  { years, scale }: { years: readonly number[]; scale: 'linear' | 'log' },
): readonly Message[] => {
  const notes: Message[] = []
  if (scale === 'log') notes.push({ key: 'figure.volume-trend.note.log' })
  const approximate = numbered.filter((row) => row.state === 'approximate').length
  if (approximate > 0)
    notes.push({ key: 'figure.volume.note.approximate', params: { count: approximate } })
  const channel = numbered.filter((row) => row.one_channel).length
  if (channel > 0) notes.push({ key: 'figure.volume.note.one-channel', params: { count: channel } })
  if (rows.length > numbered.length) notes.push({ key: 'figure.volume-trend.note.gaps' })
  if (years.some((year) => year < 2021) && years.some((year) => year >= 2021))
    notes.push({ key: 'figure.volume-trend.note.edition' })
  return notes
}
