import type { DatasetAbout } from '../dataset/rows.ts'

/**
 * `data/<dataset>/manifest.json` of the built site: what the browser needs before the engine.
 * Written by the build (src/build) from the data package.
 */
export interface Manifest {
  readonly about: DatasetAbout
  /** Short digest of all data files: the data version printed with every export. */
  readonly version: string
  readonly years: readonly number[]
  readonly rows: Readonly<Record<string, number>>
  readonly counties: readonly CountyEntry[]
}

/**
 * One county's file: Arrow IPC streams of its townships, reports, observations, findings and
 * checks, one after the other. `indicators` stand in a file of their own.
 */
export interface CountyEntry {
  readonly code: string
  readonly name: string
  readonly prefectureCode: string
  readonly prefecture: string
  readonly provinceCode: string
  readonly province: string
  /** Address relative to the manifest. */
  readonly path: string
  readonly sha256: string
  /** Byte length and row count of each stream, in the order above. */
  readonly streams: readonly {
    readonly table: string
    readonly bytes: number
    readonly rows: number
  }[]
  readonly townships: readonly {
    readonly code: string
    readonly name: string
    readonly kind: string
  }[]
  /** Reports by year, for choosers that must work before the engine: [township code, year]. */
  readonly reports: readonly (readonly [string, number])[]
}
