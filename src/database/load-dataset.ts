import { TABLES } from '../dataset/tables.ts'
import { EngineError } from './engine-error.ts'
import type { DataFile, Manifest } from './manifest.ts'
import type { Reach } from './reach.ts'
import { Shelf } from './shelf.ts'
import type { Bounds, RawEngine, ReadFile, Schema, Unit } from './shelf.ts'

// Parquet, JSON and collations would fetch an extension from a foreign host; a division by 0 is no
// number (shared reference: duckdb-wasm).
const BEFORE = [
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
  'set ieee_floating_point_ops = false',
]
const AFTER = ['set enable_external_access = false', 'set lock_configuration = true']

/** How much of a set that is not loaded whole is in the engine at a time. */
export interface Limits {
  /** More counties than these are read from their roll-ups where those will do. */
  readonly few: number
  readonly counties: Bounds
  readonly rollups: Bounds
}

const MB = 1024 * 1024

/** A set of no more than this is loaded whole when the engine starts. */
export const WHOLE_BYTES = 16 * MB
/** In the engine a row takes about three times its bytes. Twelve townships may be of as many counties. */
const LIMITS: Limits = {
  few: 12,
  counties: { most: 48 * MB, kept: 24 * MB },
  rollups: { most: 64 * MB, kept: 32 * MB },
}
const UNBOUNDED: Bounds = { most: Infinity, kept: Infinity }

/** Every file of rows that a manifest names. */
export const filesOf = (manifest: Manifest): readonly DataFile[] => [
  ...manifest.counties,
  manifest.indicators,
]

/** Whether all of a set is loaded when the engine starts: it is small, or has no roll-ups. */
export const isLoadedWhole = (manifest: Manifest): boolean =>
  manifest.rollups === undefined ||
  filesOf(manifest).reduce((sum, { bytes }) => sum + bytes, 0) <= WHOLE_BYTES

const unitsOf = ({ counties }: Manifest): readonly Unit[] =>
  counties.map((county) => ({ ...county, counties: [county.code] }))

/** The tables of a data set in the engine: all of them, or those of what has been asked about. */
export interface DatasetTables {
  /**
   * Sees to it that what is named is there, and says in which tables. Rejects with `data_missing` or
   * `data_damaged`; asked again, it tries again.
   */
  need(reach: Reach): Promise<Schema>
  /** Takes in another set in the place of this one, also in an engine that is locked. */
  replace(manifest: Manifest, read: ReadFile): Promise<void>
}

export interface LoadOptions {
  /** Whether everything is loaded at once; by the size of the set unless said. */
  readonly isWhole?: boolean
  readonly limits?: Limits
  /** Called before the engine is locked, when all schemas are there. */
  readonly beforeLock?: () => Promise<void>
}

/**
 * Makes the tables of the data package, fills them from the files of a manifest as far as they are
 * to be there from the start, and locks the engine. Rejects with `data_damaged` when a table does
 * not hold the rows that its files name.
 */
export const loadDataset = async (
  engine: RawEngine,
  manifest: Manifest,
  read: ReadFile,
  { isWhole = isLoadedWhole(manifest), limits = LIMITS, beforeLock }: LoadOptions = {},
): Promise<DatasetTables> => {
  for (const setting of BEFORE) await engine.run(setting)
  const loaded = isWhole
    ? await wholeTables(engine, manifest, read)
    : await neededTables(engine, manifest, read, limits)
  await beforeLock?.()
  for (const setting of AFTER) await engine.run(setting)
  return loaded
}

const dictionaryOf = ({ indicators }: Manifest): Unit => ({ ...indicators, counties: [] })

const wholeTables = async (
  engine: RawEngine,
  manifest: Manifest,
  read: ReadFile,
): Promise<DatasetTables> => {
  const shelf = new Shelf(engine, 'main', UNBOUNDED)
  const replace = async (next: Manifest, readNext: ReadFile): Promise<void> => {
    await shelf.clear()
    await shelf.need([...unitsOf(next), dictionaryOf(next)], readNext)
    for (const { name } of TABLES) {
      const [actual, expected] = [await engine.count(`main.${name}`), next.rows[name] ?? 0]
      if (actual !== expected)
        throw new EngineError('data_damaged', `${name}: ${actual} rows, expected ${expected}`)
    }
  }
  await replace(manifest, read)
  return { need: () => Promise.resolve('main'), replace }
}

const neededTables = async (
  engine: RawEngine,
  manifest: Manifest,
  read: ReadFile,
  limits: Limits,
): Promise<DatasetTables> => {
  const rows = new Shelf(engine, 'main', limits.counties)
  const rolled = new Shelf(engine, 'rolled', limits.rollups)
  const units = unitsOf(manifest)
  const rollups = manifest.rollups ?? []
  const dictionary = dictionaryOf(manifest)
  await rows.clear()
  await rolled.clear()
  await rows.need([dictionary], read)
  return {
    need: async ({ counties, isRolledUp }) => {
      const isWanted = (unit: Unit): boolean =>
        counties === null || unit.counties.some((code) => counties.includes(code))
      const wanted = units.filter(isWanted)
      if (isRolledUp && wanted.length > limits.few && !rows.holds(wanted)) {
        await rolled.need(rollups.filter(isWanted), read)
        return 'rolled'
      }
      await rows.need([dictionary, ...wanted], read)
      return 'main'
    },
    replace: () => Promise.reject(new Error('load dataset: a set of the site is never replaced')),
  }
}
