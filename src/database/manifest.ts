import type { DatasetAbout } from '../dataset/rows.ts'
import { hasShape, isNumber, isObject, isText, listOf } from './shapes.ts'

/**
 * `<dataset>/manifest.json` of the built site: what the browser needs before the engine.
 * Written by the build (src/build) from the data package.
 */
export interface Manifest {
  readonly about: DatasetAbout
  /** Short digest of all data files: the data version printed with every export. */
  readonly version: string
  /** Version of the CSV tables that it was made of, where a server is asked that holds the same. */
  readonly tables?: string
  /** Years that have a report, ascending. */
  readonly years: readonly number[]
  /** Rows of each table over all files. */
  readonly rows: Readonly<Record<string, number>>
  readonly checks: CheckCount
  readonly counties: readonly CountyEntry[]
  /** The dictionary of indicators, the one table that is no county's. */
  readonly indicators: DataFile
  /**
   * The counties of a prefecture in one file, rolled up; only where the set is too large to be loaded
   * whole. Rows above a county are read from these.
   */
  readonly rollups?: readonly RollupEntry[]
}

/** What the rows of some counties come to, in the tables of a county (see roll-up.ts of src/site). */
export interface RollupEntry extends DataFile {
  /** Code of the prefecture. */
  readonly code: string
  /** Codes of the counties in it. */
  readonly counties: readonly string[]
}

/** A file of Arrow IPC streams, one after the other. Addresses are relative to the manifest. */
export interface DataFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** Byte length and row count of each stream, in their order in the file. */
  readonly streams: readonly StreamEntry[]
}

export interface StreamEntry {
  readonly table: string
  readonly bytes: number
  readonly rows: number
}

/** One county's file: its townships, reports, observations, findings and checks. */
export interface CountyEntry extends DataFile, CountyPlace {}

/** A county as choosers and figures must know it before there is an engine. */
export interface CountyPlace {
  readonly code: string
  readonly name: string
  readonly prefectureCode: string
  readonly prefecture: string
  readonly provinceCode: string
  readonly province: string
  readonly townships: readonly {
    readonly code: string
    readonly name: string
    readonly kind: string
  }[]
  /** Reports by year: [township code, year, the views that it states a number of, as bits]. */
  readonly reports: readonly (readonly [string, number, number?])[]
}

/** Who is in a data set, and when: what an address is settled against. */
export interface Roster {
  readonly about: DatasetAbout
  readonly years: readonly number[]
  readonly counties: readonly CountyPlace[]
}

/**
 * Over all full reports of a set: how many pairs of a rule and a report could be assessed, and how
 * many of these gave an error or a warning. The quality page counts the same way.
 */
export interface CheckCount {
  readonly assessed: number
  readonly failed: number
}

const isAbout = (value: unknown): boolean =>
  hasShape(value, { id: isText, title: isText, dataDate: isText, sources: Array.isArray })

const FILE = {
  path: isText,
  bytes: isNumber,
  sha256: isText,
  streams: listOf((entry) => hasShape(entry, { table: isText, bytes: isNumber, rows: isNumber })),
}

const COUNTY = {
  code: isText,
  name: isText,
  prefectureCode: isText,
  provinceCode: isText,
  townships: listOf((township) => hasShape(township, { code: isText, name: isText })),
  reports: listOf(Array.isArray),
}

/** What the program must know of a set: whatever else it is, a file without these is no such file. */
export const IMPRINT_SHAPE = { about: isAbout, version: isText, years: listOf(isNumber) }

/** Whether a county stands in it as the choosers need it. */
export const isCountyPlace = (value: unknown): boolean => hasShape(value, COUNTY)

/** Whether JSON is a manifest. */
export const isManifest = (value: unknown): value is Manifest =>
  hasShape(value, {
    ...IMPRINT_SHAPE,
    rows: isObject,
    checks: isObject,
    counties: listOf((county) => hasShape(county, { ...FILE, ...COUNTY })),
    indicators: (file) => hasShape(file, FILE),
    rollups: (rollups) =>
      rollups === undefined ||
      listOf((rollup) => hasShape(rollup, { ...FILE, code: isText, counties: listOf(isText) }))(
        rollups,
      ),
  })
