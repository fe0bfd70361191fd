import type { PlaceReadings } from '../../database/place-readings.ts'
import type { Place } from '../regions.ts'
import { gradeOf, LETTERS } from './match-reading.ts'
import { syllablesOf } from './reading.ts'
import type { Syllable } from './reading.ts'

/** A place as it is searched: its own name and those above it, in characters and in sounds. */
interface Known {
  readonly place: Place
  /** The names above it, the widest first, then its own. */
  readonly names: readonly string[]
  readonly sounds: readonly (readonly Syllable[])[]
}

/** How near a word comes to a place: the smaller the better; nothing above this is its own name. */
const ABOVE = 10

const LEVEL_ORDER = { county: 0, township: 1, prefecture: 2, province: 3 } as const

const HAN_PIECE = 2

/** Letters that may well be two names. */
const LONG = 8

/** Words whose places are remembered: as one types, most stay as they were. */
const REMEMBERED = 40

/** Whether characters can be read off the names one after the other, two or more at a time. */
const isSpelled = (word: string, names: readonly string[]): boolean => {
  if (word === '') return true
  const [name, ...below] = names
  if (name === undefined) return false
  for (let length = Math.min(word.length, name.length); length >= HAN_PIECE; length -= 1)
    if (name.includes(word.slice(0, length)) && isSpelled(word.slice(length), below)) return true
  return isSpelled(word, below)
}

const byCharacters = (word: string, { names }: Known): number | null => {
  const own = names.at(-1)!
  if (own === word) return 0
  if (own.startsWith(word)) return 1
  if (own.includes(word)) return 2
  if (names.some((name) => name.includes(word))) return ABOVE
  return word.length > HAN_PIECE && isSpelled(word, names) ? 3 : null
}

const byCode = (word: string, { place: { code } }: Known): number | null =>
  code === word ? 0 : code.startsWith(word) ? 1 : null

const bySound = (
  word: string,
  { names, sounds }: Known,
  graded: (name: string, sound: readonly Syllable[]) => number | null,
): number | null => {
  const own = graded(names.at(-1)!, sounds.at(-1)!)
  if (own !== null) return own
  const grades = sounds.slice(0, -1).flatMap((sound, i) => graded(names[i]!, sound) ?? [])
  if (grades.length > 0) return ABOVE + Math.min(...grades)
  // «zhengningzhoujia»: the county's name and the township's in one word.
  if (word.length < LONG) return null
  const together = gradeOf(word, sounds.flat())
  return together === null || together === LETTERS.initials ? null : 3
}

/** How near a word comes to every place, in their order. */
const nearnessOf = (word: string, all: readonly Known[]): readonly (number | null)[] => {
  if (/^(?:\d+|x[0-9a-f]{6,})$/.test(word)) return all.map((known) => byCode(word, known))
  if (!/^[a-z]+$/.test(word)) return all.map((known) => byCharacters(word, known))
  const grades = new Map<string, number | null>()
  const graded = (name: string, sound: readonly Syllable[]): number | null => {
    const before = grades.get(name)
    if (before !== undefined) return before
    const grade = gradeOf(word, sound)
    grades.set(name, grade)
    return grade
  }
  return all.map((known) => bySound(word, known, graded))
}

/** Finds places by words that are met in any order; each is characters, pinyin, initials or a code. */
export interface PlaceFinder {
  /** All that every word fits, the nearest first. */
  readonly find: (words: readonly string[]) => readonly Place[]
  /** Whether a word stands in the name or code of any place. */
  readonly knows: (word: string) => boolean
}

export const placeFinder = (
  places: readonly Place[],
  readings: PlaceReadings | null,
): PlaceFinder => {
  const heard = new Map<string, readonly Syllable[]>()
  const soundOf = (name: string): readonly Syllable[] => {
    const sound = heard.get(name) ?? syllablesOf(name, readings)
    heard.set(name, sound)
    return sound
  }
  const all = places.map((place): Known => {
    const names = [...place.within.split(' ').filter(Boolean), place.name]
    return { place, names, sounds: names.map(soundOf) }
  })
  const asked = new Map<string, readonly (number | null)[]>()
  const near = (word: string): readonly (number | null)[] => {
    const before = asked.get(word)
    if (before) return before
    if (asked.size >= REMEMBERED) asked.clear()
    const now = nearnessOf(word, all)
    asked.set(word, now)
    return now
  }
  return {
    knows: (word) => near(word).some((one) => one !== null),
    find: (words) => {
      if (words.length === 0) return []
      const byWord = words.map(near)
      return all
        .flatMap((known, i) => {
          let total = 0
          let own = false
          for (const word of byWord) {
            const one = word[i] ?? null
            if (one === null) return []
            total += one
            own ||= one < ABOVE
          }
          // A place that is only within what was named comes after what was named.
          return [{ place: known.place, near: total + (own ? 0 : 1000) }]
        })
        .sort(
          (a, b) =>
            a.near - b.near ||
            LEVEL_ORDER[a.place.kind] - LEVEL_ORDER[b.place.kind] ||
            b.place.reports - a.place.reports ||
            (a.place.code < b.place.code ? -1 : 1),
        )
        .map(({ place }) => place)
    },
  }
}
