import type { Place } from '../regions.ts'
import type { PlaceFinder } from './find-places.ts'
import { readQuery } from './read-query.ts'
import type { Topic } from './topics.ts'

/** One answer to a search: a place (null is the whole set), with the year and measure asked for. */
export interface Hit {
  readonly place: Place | null
  readonly year: number | null
  readonly topic: Topic | null
}

export interface Found {
  readonly hits: readonly Hit[]
  /** How many more fit than are given. */
  readonly more: number
  /** Words that no place fits; empty where each is known and only all together fit none. */
  readonly unknown: readonly string[]
}

const NOTHING: Found = { hits: [], more: 0, unknown: [] }

/** Answers a search with at most `limit` places; nothing is found for nothing. */
export const search = (text: string, finder: PlaceFinder, limit: number): Found => {
  if (text.trim() === '') return NOTHING
  const { words, year, topic } = readQuery(text, finder.knows)
  const places = finder.find(words)
  const of = (place: Place | null): Hit => ({ place, year, topic })
  if (words.length > 0)
    return {
      hits: places.slice(0, limit).map(of),
      more: Math.max(0, places.length - limit),
      unknown: words.filter((word) => !finder.knows(word)),
    }
  if (year === null && topic === null) return NOTHING
  // «shenqing» may be a place as well.
  const letters = text.toLowerCase().match(/[a-z]+|\p{Script=Han}+/gu) ?? []
  const named = finder.find(letters).map((place): Hit => ({ place, year, topic: null }))
  const hits = [of(null), ...named]
  return { hits: hits.slice(0, limit), more: Math.max(0, hits.length - limit), unknown: [] }
}
