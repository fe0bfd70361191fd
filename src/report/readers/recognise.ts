import type { GrayImage } from './gray-image.ts'

/** What a recogniser makes of the picture of one line. */
export interface RecognisedLine {
  readonly text: string
  /** How sure it is of each of the text's letters, from 0 to 1. */
  readonly sure: readonly number[]
}

/**
 * Reads pictures of single lines of print. Loading the model is its own affair: a reader is only
 * given one where somebody has agreed to load it.
 */
export type Recognise = (lines: readonly GrayImage[]) => Promise<readonly RecognisedLine[]>
