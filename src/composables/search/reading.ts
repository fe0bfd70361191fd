import type { PlaceReadings } from '../../database/place-readings.ts'

/** One character of a name: the ways in which it is read, the right one first. */
export interface Syllable {
  readonly character: string
  readonly readings: readonly string[]
}

/** What a name ends in that says what kind of place it is, the longest first. */
const KINDS = [
  '自治州',
  '自治县',
  '自治区',
  '自治旗',
  '街道',
  '地区',
  '民族乡',
  '省',
  '市',
  '县',
  '区',
  '镇',
  '乡',
  '盟',
  '旗',
]

/** The name without its kind of place, and the kind; a name of one character keeps it. */
export const nameAndKind = (name: string): readonly [name: string, kind: string] => {
  const kind = KINDS.find((one) => name.endsWith(one) && name.length > one.length + 1)
  return kind === undefined ? [name, ''] : [name.slice(0, -kind.length), kind]
}

/** How a name is read, character by character. */
export const syllablesOf = (name: string, readings: PlaceReadings | null): readonly Syllable[] => {
  const letters = [...name]
  const told = readings?.names[name]?.split(' ')
  return letters.map((character, i) => {
    const usual = readings?.characters[character]?.split(' ') ?? [character.toLowerCase()]
    const here = told?.[i]
    return { character, readings: here === undefined ? usual : [here, ...usual] }
  })
}

const written = (name: string, all: readonly Syllable[], from: number): string => {
  const word = [...name]
    // Between two syllables of which the second begins with a vowel stands an apostrophe: Xi’an.
    .map((_, i) => {
      const said = (all[from + i]?.readings[0] ?? '').replaceAll('v', 'ü')
      return i > 0 && /^[aoe]/.test(said) ? `’${said}` : said
    })
    .join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A name in Latin letters, as maps write it: «Zhoujia Zhen»; null where it is not known. */
export const romanName = (name: string, readings: PlaceReadings | null): string | null => {
  if (readings === null || ![...name].some((one) => readings.characters[one])) return null
  const all = syllablesOf(name, readings)
  const [own, kind] = nameAndKind(name)
  const words = [written(own, all, 0), kind === '' ? '' : written(kind, all, [...own].length)]
  return words.filter(Boolean).join(' ')
}
