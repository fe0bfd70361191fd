import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tableFile } from '../dataset/data-package.ts'
import { KeyCheck } from '../dataset/key-check.ts'
import type { KeyRegister } from '../dataset/key-check.ts'
import { DatasetError, shown } from '../dataset/problem.ts'
import type { Problem } from '../dataset/problem.ts'
import { TableReader } from '../dataset/table-text.ts'
import type { RowOf } from '../dataset/table-text.ts'
import { TABLES } from '../dataset/tables.ts'
import type { Table, TableName } from '../dataset/tables.ts'
import { readText } from './read-text.ts'
import { filePieces } from './table-file.ts'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** What the description says of each resource, by name. Throws {@link DatasetError}. */
const described = (path: string): Map<string, Json> => {
  let content: unknown
  try {
    content = JSON.parse(readText(path))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { message: found } = error
    throw new DatasetError([{ file: path, line: null, column: null, expected: 'JSON', found }])
  }
  const resources = isObject(content) && Array.isArray(content.resources) ? content.resources : []
  return new Map(resources.filter(isObject).map((r: Json): [string, Json] => [String(r.name), r]))
}

/** Is shown a row as it is read. */
export type SeeRow = (table: TableName, row: RowOf[TableName]) => void

const checkTable = (
  table: Table & { readonly name: (typeof TABLES)[number]['name'] },
  path: string,
  facts: Json | undefined,
  register: KeyRegister,
  seen: SeeRow,
): Problem[] => {
  const reader = new TableReader(table, path)
  const keys = new KeyCheck(table, reader, register)
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let bytes = 0
  const take = (text: string): void => {
    for (const placed of reader.push(text)) {
      keys.see(placed)
      seen(table.name, placed.row)
    }
  }
  try {
    for (const piece of filePieces(path)) {
      hash.update(piece)
      bytes += piece.length
      take(decoder.decode(piece, { stream: true }))
    }
    take(decoder.decode())
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    reader.report(reader.rows + 2, null, 'UTF-8 text', 'other bytes')
  }
  for (const placed of reader.end()) {
    keys.see(placed)
    seen(table.name, placed.row)
  }
  if (reader.problems.length > 0) return reader.problems
  const found: Json = { bytes, hash: `sha256:${hash.digest('hex')}`, rows: reader.rows }
  return Object.entries(found)
    .filter(([name, value]) => facts?.[name] !== value)
    .map(([name, value]) => ({
      file: path,
      line: null,
      column: null,
      expected: `${name} ${shown(facts?.[name])} as datapackage.json says`,
      found: shown(value),
    }))
}

/**
 * Reads a data package back from disk and holds it to its schema: cells to their columns, keys to
 * the rows they name, files to their size, hash and number of rows. Throws {@link DatasetError}
 * with file, line and column. `seen` is shown every row that keeps to its columns.
 */
export const checkPackage = (dir: string, seen: SeeRow = () => undefined): void => {
  const resources = described(join(dir, 'datapackage.json'))
  const register: KeyRegister = new Map()
  const problems = TABLES.flatMap((table) => {
    const path = join(dir, tableFile(table.name))
    if (existsSync(path)) return checkTable(table, path, resources.get(table.name), register, seen)
    return { file: path, line: null, column: null, expected: 'this table', found: 'no file' }
  })
  if (problems.length > 0) throw new DatasetError(problems)
}
