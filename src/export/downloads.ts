import { hasShape, isNumber, isText, listOf } from '../database/shapes.ts'

/** A file of the site that a reader may take away. */
export interface Download {
  readonly name: string
  /** Relative to the page. */
  readonly path: string
  readonly bytes: number
  /** Rows of a table; null for what is no table. */
  readonly rows: number | null
}

/**
 * `<dataset>/downloads.json` of the built site: what there is to take away, with its size, known
 * without the engine. Written by the build.
 */
export interface Downloads {
  /** Everything in one file. */
  readonly bundle: Download
  /** The data package as it stands, file by file. */
  readonly files: readonly Download[]
}

const isDownload = (value: unknown): boolean =>
  hasShape(value, { name: isText, path: isText, bytes: isNumber })

/** Whether JSON is a list of downloads. */
export const isDownloads = (value: unknown): value is Downloads =>
  hasShape(value, { bundle: isDownload, files: listOf(isDownload) })
