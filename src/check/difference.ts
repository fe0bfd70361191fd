import { figureKey } from '../dataset/corrections.ts'
import type { FigureKey } from '../form/printed-tables.ts'
import type { Observation } from '../report/parsed-report.ts'
import { settledReport } from './desk/judge.ts'
import type { ReadFile } from './own-file.ts'

/** A figure that two files of one report give differently; null where one has none. */
export interface Difference extends FigureKey {
  readonly first: Observation | null
  readonly second: Observation | null
}

const figuresOf = (file: ReadFile): ReadonlyMap<string, Observation> => {
  const found = new Map<string, Observation>()
  for (const o of settledReport(file.draft).observations)
    if (!found.has(figureKey(o))) found.set(figureKey(o), o)
  return found
}

/** Every figure in which two files of one body and year differ, in the order of the first. */
export const differences = (first: ReadFile, second: ReadFile): readonly Difference[] => {
  const [a, b] = [figuresOf(first), figuresOf(second)]
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    const [own, other] = [a.get(key) ?? null, b.get(key) ?? null]
    if (own?.value === other?.value && own?.status === other?.status) return []
    const { indicator, applicant, label } = (own ?? other)!
    return [{ indicator, applicant, label, first: own, second: other }]
  })
}
