import type { Contradiction, Observation, PartList } from '../parsed-report.ts'
import type { Paragraph } from '../report-document.ts'

/** What is known of the report before its running text is read. */
export interface NarrativeContext {
  readonly year: number | null
  readonly township: string | null
}

/** The figures told in running text. Lists and contradictions index into `observations`. */
export interface NarrativeReading {
  readonly observations: Observation[]
  readonly partLists: PartList[]
  readonly contradictions: Contradiction[]
}

/** Reads the figures that a report tells in running text (paragraphs outside the tables). */
export const readNarrative = (
  paragraphs: readonly Paragraph[],
  context: NarrativeContext,
): NarrativeReading => {
  void paragraphs
  void context
  return { observations: [], partLists: [], contradictions: [] }
}
