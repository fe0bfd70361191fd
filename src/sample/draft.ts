import type { CellNumbers } from './cell-numbers.ts'
import type { Character } from './county.ts'
import type { ExpectedFinding, FaultKind, SampleTable } from './sample-report.ts'
import type { ToldFacts } from './told-facts.ts'

/** A report before it is put into words: figures, and what a fault has done to them. */
export interface Draft {
  readonly of: Character
  readonly year: number
  numbers: CellNumbers
  readonly facts: ToldFacts
  /** Cells that print something else than their number: `indicator|applicant` → text. */
  readonly overprints: Map<string, string>
  readonly omittedTables: SampleTable[]
  titleYear: number
  signedBy: string
  /** What the text tells of applications received; null: what the table has. */
  toldReceived: number | null
  readonly faults: FaultKind[]
  readonly findings: ExpectedFinding[]
}

/** The drafts around one: last year's and next year's of the same township, where they were filed. */
export interface Neighbours {
  readonly last: Draft | null
  readonly next: Draft | null
}
