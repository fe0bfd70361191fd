import type { Correction } from '../../dataset/corrections.ts'
import type { TownshipRow } from '../../dataset/rows.ts'
import type { ParsedReport } from '../../report/parsed-report.ts'

/** One of the reader's own reports, as far as it is known. */
export interface Draft {
  readonly id: string
  /** The file's name as dropped. */
  readonly file: string
  readonly sha256: string
  /** What was read, before any correction. */
  readonly parsed: ParsedReport
  /** Null where it is not known whose report it is. */
  readonly township: TownshipRow | null
  readonly year: number | null
  readonly corrections: readonly Correction[]
  /** False where another file of the same township and year counts instead. */
  readonly counts: boolean
}

/** A draft that has its place among others. */
export type PlacedDraft = Draft & { readonly township: TownshipRow; readonly year: number }

export const isPlaced = (draft: Draft): draft is PlacedDraft =>
  draft.township !== null && draft.year !== null

/** Kinds of bodies that are no townships: they are compared among themselves. */
export const BODY_KINDS = ['部门', '县级政府'] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** Bodies of one group are peers: all townships, all departments. */
export const peerGroup = (kind: string): string =>
  (BODY_KINDS as readonly string[]).includes(kind) ? kind : 'township'
