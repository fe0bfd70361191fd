import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { DatasetError } from './problem.ts'
import { TABLES, type TableName } from './tables.ts'

/** A file of rows, as `datapackage.json` describes it. A table may lie in several. */
export interface PackageFile {
  readonly table: TableName
  /** Below the package's folder. */
  readonly path: string
  readonly bytes: number
  /** Hex digits. */
  readonly sha256: string
  readonly rows: number
}

const FILE = 'datapackage.json'

const isTable = (name: unknown): name is TableName => TABLES.some((table) => table.name === name)

const wrong = (column: string, expected: string, found: unknown): DatasetError =>
  new DatasetError([{ file: FILE, line: null, column, expected, found: String(found) }])

/**
 * The files that `datapackage.json` names with their sizes, hashes and rows, in its order. Throws a
 * {@link DatasetError} where it is no such description.
 */
export const resourcesOf = (text: string): readonly PackageFile[] => {
  let resources: unknown
  try {
    resources = (JSON.parse(text) as { resources?: unknown } | null)?.resources
  } catch {
    throw wrong('resources', 'JSON', text.slice(0, 40))
  }
  if (!Array.isArray(resources)) throw wrong('resources', 'a list', resources)
  return resources.map((entry: Record<string, unknown>, i): PackageFile => {
    const at = `resources[${i}]`
    const { name, path, bytes, hash, rows } = entry
    const table = entry.table ?? name
    if (!isTable(table)) throw wrong(`${at}.name`, 'a table of the package', table)
    if (typeof path !== 'string' || path.includes('..'))
      throw wrong(`${at}.path`, 'a file in the folder', path)
    if (typeof bytes !== 'number' || typeof rows !== 'number')
      throw wrong(`${at}.rows`, 'numbers of bytes and rows', `${String(bytes)}, ${String(rows)}`)
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(String(hash)) ?? []
    if (hex === undefined) throw wrong(`${at}.hash`, 'sha256:…', hash)
    return { table, path, bytes, sha256: hex, rows }
  })
}

/** Twelve hex digits that are equal for equal files of rows. */
export const packageVersion = (files: readonly PackageFile[]): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        files
          .map(({ path, sha256: hash }) => `${path} ${hash}`)
          .sort()
          .join('\n'),
      ),
    ),
  ).slice(0, 12)
