/**
 * `<dataset>/readings.json` of the built site: how the names of its places are read aloud, in
 * pinyin without tones (ü is v). Written by the build, so that no page needs a dictionary.
 */
export interface PlaceReadings {
  /** Every reading of a character, the usual one first, with spaces between. */
  readonly characters: Readonly<Record<string, string>>
  /** Names that are not read as their characters usually are. */
  readonly names: Readonly<Record<string, string>>
}

/** Where the readings of a set are, beside its manifest. */
export const READINGS_PATH = 'readings.json'

const isTexts = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string')

export const isPlaceReadings = (value: unknown): value is PlaceReadings =>
  typeof value === 'object' &&
  value !== null &&
  'characters' in value &&
  'names' in value &&
  isTexts(value.characters) &&
  isTexts(value.names)
