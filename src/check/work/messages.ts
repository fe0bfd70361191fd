import type { TownshipRow } from '../../dataset/rows.ts'
import type { ParsedReport } from '../../report/parsed-report.ts'
import type { RecogniserFiles } from '../../report/readers/load-recogniser.ts'
import type { Block, ReadError } from '../../report/report-document.ts'

/** What a worker is given before its first task. */
export interface ReaderStart {
  readonly kind: 'start'
  /** The national list in its small form (dataset/compact-divisions.ts). */
  readonly divisions: string
  /** Townships of places that do not exist: those of synthetic data sets of the site. */
  readonly synthetic: readonly TownshipRow[]
  /** The character maps of pdf.js in one zip. */
  readonly maps: Uint8Array
}

/** A file to read: as dropped, or taken out of an archive. */
export interface ReadTask {
  readonly kind: 'read'
  readonly source: Blob
  /** «zip/name» inside an archive. */
  readonly name: string
  /** Archives inside archives are opened so many times more. */
  readonly depth: number
  /** Whether pictures of print are recognised, for which the worker must have a recogniser. */
  readonly recognises: boolean
}

/** What recognising takes, fetched by the page once somebody has agreed to it. */
export interface RecogniserTask {
  readonly kind: 'recogniser'
  readonly files: RecogniserFiles
  /** Decoders of pictures that pdf.js asks for, by their names. */
  readonly decoders: ReadonlyMap<string, Uint8Array>
}

/** A page of a PDF or a picture to draw. */
export interface DrawTask {
  readonly kind: 'draw'
  readonly source: Blob
  /** Counted from 1. */
  readonly page: number
  /** In pixels. */
  readonly width: number
}

/** A page as drawn; null where the file has no such page or cannot be drawn. */
export interface DrawOutcome {
  readonly kind: 'drawn'
  readonly picture: { readonly bitmap: ImageBitmap; readonly pages: number } | null
}

/** A figure's township and year, and where each was read; null where the file does not say. */
export interface Known {
  readonly township: TownshipRow | null
  readonly townshipFrom: Clue | null
  /** Townships of that name, where there are several and the county is not known. */
  readonly candidates: readonly TownshipRow[]
  readonly yearFrom: Clue | null
}

/** Where a name or a year was read. `county`: the only one of its name in the county of the others. */
export type Clue =
  'title' | 'letterhead' | 'signature' | 'period' | 'text' | 'file' | 'county' | 'hand'

/** What a file gave: a report, the files of an archive, or why nothing. */
export type ReadOutcome =
  | {
      readonly kind: 'report'
      readonly sha256: string
      readonly parsed: ParsedReport
      readonly blocks: readonly Block[]
      readonly known: Known
    }
  | { readonly kind: 'workspace' }
  /** The zip of a site that was published before. */
  | { readonly kind: 'site' }
  | { readonly kind: 'archive'; readonly files: readonly ArchivedFile[] }
  | { readonly kind: 'refused'; readonly sha256: string | null; readonly error: Refusal }

export interface ArchivedFile {
  readonly name: string
  /** Empty where the file could not be unpacked. */
  readonly source: Blob
  readonly error?: Refusal
}

/** Why a file gave nothing: what the reader says, or what befell the reader. */
export interface Refusal {
  readonly code:
    | ReadError['code']
    | 'duplicate'
    | 'hangs'
    | 'crashed'
    | 'cancelled'
    | 'unreadable'
    | 'archive_encrypted'
    | 'archive_damaged'
    | 'archive_large'
    | 'archive_empty'
    | 'workspace_damaged'
    | 'site_damaged'
  /** The reader's own sentence, in Chinese; null where the page has one for the code. */
  readonly message: string | null
  /** What the sentence names: the other file, the number of seconds. */
  readonly about: string | null
}
