import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ABOUT_PROPERTIES, readAbout } from '../dataset/about.ts'
import { tableFile } from '../dataset/data-package.ts'
import type { DatasetAbout, DatasetRows } from '../dataset/rows.ts'
import { readTable } from '../dataset/table-text.ts'
import {
  CHECKS,
  FINDINGS,
  INDICATORS_TABLE,
  OBSERVATIONS,
  REPORTS,
  TOWNSHIPS,
} from '../dataset/tables.ts'

const readDescription = (file: string): DatasetAbout => {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const about = Object.fromEntries(ABOUT_PROPERTIES.map((name) => [name, all[name]]))
  return readAbout(JSON.stringify(about), file)
}

/**
 * A data package on disk as rows. Throws a DatasetError naming file, line and column when a file
 * does not keep its schema.
 */
export const readPackage = (dir: string): { about: DatasetAbout; rows: DatasetRows } => {
  const read = <N extends Parameters<typeof readTable>[0]>(table: N) => {
    const file = join(dir, tableFile(table.name))
    return [table, readFileSync(file, 'utf8'), file] as const
  }
  return {
    about: readDescription(join(dir, 'datapackage.json')),
    rows: {
      townships: readTable(...read(TOWNSHIPS)),
      reports: readTable(...read(REPORTS)),
      indicators: readTable(...read(INDICATORS_TABLE)),
      observations: readTable(...read(OBSERVATIONS)),
      findings: readTable(...read(FINDINGS)),
      checks: readTable(...read(CHECKS)),
    },
  }
}
