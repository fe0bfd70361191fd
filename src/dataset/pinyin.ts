/** How Chinese characters are read: each character's syllables, in letters without tones. */
export type Syllables = ReadonlyMap<string, readonly string[]>

/** Reads the table of syllables: a line a syllable, the syllable and then its characters. */
export const readSyllables = (text: string): Syllables => {
  const syllables = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ')
    for (const character of characters) {
      const known = syllables.get(character)
      if (known === undefined) syllables.set(character, [syllable])
      else known.push(syllable)
    }
  }
  return syllables
}

/** The reverse of {@link readSyllables}. */
export const writeSyllables = (syllables: Syllables): string => {
  const lines = new Map<string, string>()
  for (const [character, own] of syllables)
    for (const syllable of own) lines.set(syllable, (lines.get(syllable) ?? '') + character)
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => `${syllable} ${characters}\n`)
    .join('')
}

/**
 * Whether a name is what was typed: its characters, or the beginning of its syllables, whole or by
 * their first letters («dongcheng», «dongc», «dcq» for 东城区). `typed` is in small letters without
 * spaces.
 */
export const soundsLike = (name: string, typed: string, syllables: Syllables): boolean => {
  if (typed === '' || name.includes(typed)) return true
  if (!/^[a-zü]+$/u.test(typed)) return false
  const letters = typed.replaceAll('ü', 'v')
  const fits = (at: number, from: number): boolean => {
    if (from >= letters.length) return true
    const character = name[at]
    if (character === undefined) return false
    return (syllables.get(character) ?? []).some((syllable) => {
      const left = letters.length - from
      for (let n = Math.min(left, syllable.length); n > 0; n--) {
        const isWhole = n === syllable.length || n === left
        if (!isWhole && n !== 1) continue
        if (letters.startsWith(syllable.slice(0, n), from) && fits(at + 1, from + n)) return true
      }
      return false
    })
  }
  for (let at = 0; at < name.length; at++) if (fits(at, 0)) return true
  return false
}
