import type { Syllable } from './reading.ts'

/** How well typed letters meet a name: the smaller the better. */
export const LETTERS = { name: 0, begins: 1, inside: 2, initials: 3 } as const

type Grade = (typeof LETTERS)[keyof typeof LETTERS]

/** Said at the end of many names and often left out by those who type them. */
const KINDS = '省市县区旗盟镇乡街道'

const same = (a: string, b: string): boolean => a === b || a.replaceAll('v', 'u') === b

/** Parts of a reading that stand for it: the whole, or what it begins with (zh, z). */
const shortened = (reading: string): readonly string[] => {
  const initial = /^(?:[zcs]h|[b-df-hj-np-tv-z])/.exec(reading)?.[0] ?? reading.charAt(0)
  return [...new Set([reading, initial, reading.charAt(0)])]
}

interface Reached {
  readonly end: number
  readonly short: boolean
}

/**
 * Where the letters end in a name when they begin at a syllable; null where they do not fit. Each
 * syllable is typed whole or by its first letters, the last as far as one has come.
 */
const reach = (letters: string, name: readonly Syllable[], from: number): Reached | null => {
  if (letters === '') return { end: from, short: false }
  const here = name[from]
  if (!here) return null
  let best: Reached | null = null
  const consider = (one: Reached | null): void => {
    if (one && (best === null || (best.short && !one.short))) best = one
  }
  for (const reading of here.readings) {
    const plain = reading.replaceAll('v', 'u')
    for (const part of shortened(reading)) {
      const typed = letters.slice(0, part.length)
      if (!same(part, typed) && part !== typed) continue
      const rest = reach(letters.slice(part.length), name, from + 1)
      if (rest) consider({ end: rest.end, short: rest.short || part !== reading })
    }
    // The last syllable, half typed.
    const isBegun = [reading, plain].some((one) => one.startsWith(letters) && one !== letters)
    if (isBegun) consider({ end: from + 1, short: letters.length === 1 })
  }
  if (best === null && from > 0 && KINDS.includes(here.character))
    consider(reach(letters, name, from + 1))
  return best
}

/** How well letters meet a name by its pinyin or its initials; null where they do not. */
export const gradeOf = (letters: string, name: readonly Syllable[]): Grade | null => {
  let best: Grade | null = null
  const first = letters.charAt(0)
  for (let from = 0; from < name.length; from += 1) {
    if (!name[from]!.readings.some((reading) => reading.startsWith(first))) continue
    const reached = reach(letters, name, from)
    if (!reached) continue
    const isWhole = from === 0 && reached.end === name.length
    const grade = reached.short
      ? LETTERS.initials
      : isWhole
        ? LETTERS.name
        : from === 0
          ? LETTERS.begins
          : LETTERS.inside
    if (best === null || grade < best) best = grade
  }
  return best
}
