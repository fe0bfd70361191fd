import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A figure that a passage must yield. */
export interface Expected {
  readonly indicator: string
  readonly label?: string
  readonly value: number | null
  readonly status: string
}

/** A passage in our own words: what it must yield and nothing else. */
export interface Passage {
  readonly group: string
  readonly text: string
  readonly year?: number
  readonly observations: readonly Expected[]
  /** Rules of the text (narrative.parts, narrative.rate) that must not hold; none where absent. */
  readonly findings?: readonly string[]
}

const FOLDER = join(import.meta.dirname, 'passages')

/** The passages of every file of the folder, one passage a line. */
export const PASSAGE_FILES: readonly (readonly [file: string, passages: readonly Passage[]])[] =
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => [
      file,
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Passage),
    ])
