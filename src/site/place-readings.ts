import { pinyin } from 'pinyin-pro'
import type { CountyPlace } from '../database/manifest.ts'
import type { PlaceReadings } from '../database/place-readings.ts'

const HAN = /\p{Script=Han}/u

/** What a dictionary may answer for a character that it does not know is no reading. */
const READING = /^[a-z]+$/

const readAloud = (name: string): readonly string[] =>
  pinyin(name, { toneType: 'none', v: true, type: 'array' })

const readingsOf = (character: string): readonly string[] => {
  const all = pinyin(character, { toneType: 'none', v: true, type: 'array', multiple: true })
  return [...new Set([...readAloud(character), ...all])].filter((one) => READING.test(one))
}

/** How every name of a set is read. */
export const placeReadings = (counties: readonly CountyPlace[]): PlaceReadings => {
  const characters: Record<string, string> = {}
  const names: Record<string, string> = {}
  const every = counties.flatMap(({ name, prefecture, province, townships }) => [
    province,
    prefecture,
    name,
    ...townships.map((township) => township.name),
  ])
  for (const name of new Set(every)) {
    const letters = [...name]
    for (const letter of letters)
      if (HAN.test(letter) && characters[letter] === undefined) {
        const all = readingsOf(letter)
        if (all.length > 0) characters[letter] = all.join(' ')
      }
    const read = readAloud(name)
    const usual = letters.map((letter) => characters[letter]?.split(' ')[0] ?? letter)
    // A dictionary may take several letters that are no characters together.
    const isRead = read.length === letters.length && read.every((one) => READING.test(one))
    if (isRead && read.some((one, i) => one !== usual[i])) names[name] = read.join(' ')
  }
  return { characters, names }
}
