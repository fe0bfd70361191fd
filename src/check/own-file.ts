import type { CheckResult, Finding } from '../findings/finding.ts'
import type { Block } from '../report/report-document.ts'
import type { Draft } from './desk/draft.ts'
import { settledReport } from './desk/judge.ts'
import type { Known, Refusal } from './work/messages.ts'

/** A file that was dropped, as far as it has come. */
export type OwnFile = {
  readonly id: string
  /** As dropped; «zip/name» inside an archive. */
  readonly name: string
  readonly source: Blob
} & (
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly sha256: string | null; readonly refusal: Refusal }
  | ReadFile
)

export interface ReadFile {
  readonly id: string
  readonly name: string
  readonly source: Blob
  readonly state: 'read'
  readonly draft: Draft
  /** The text and tables of the file, to show beside what was read. */
  readonly blocks: readonly Block[]
  /** How township and year were known, and what the township may be. */
  readonly known: Omit<Known, 'township'>
  /** What the rules made of it; empty until they have been asked. */
  readonly results: readonly CheckResult[]
}

export const isRead = (file: OwnFile): file is ReadFile => file.state === 'read'

/** Whether a file was refused only because it is a picture of print. */
export const isPicture = (file: OwnFile): boolean =>
  file.state === 'refused' && file.refusal.code === 'no_text_layer'

export const findingsOf = (file: ReadFile): readonly Finding[] =>
  file.results.flatMap(({ findings }) => findings)

/** How many recognised figures no sum vouches for, and nobody has compared: no rule was asked of them. */
export const doubtfulIn = ({ draft }: ReadFile): number =>
  settledReport(draft).observations.filter(({ status }) => status === 'to_check').length

/** Ids of the rules that do not hold, each once, in the order of the rules. */
export const failedRules = (file: ReadFile): readonly string[] =>
  file.results.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule)

/** Township and year, by which two files are of the same report; null where one is not known. */
export const placeKey = ({ draft: { township, year } }: ReadFile): string | null =>
  township === null || year === null ? null : `${township.township_code}-${year}`
