import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, normalize } from 'node:path'
import { CHANGES_FILE } from '../dataset/changes.ts'
import { PACKAGE_FILES, README_FILE, tableFile } from '../dataset/data-package.ts'
import type { DatasetAbout, DatasetRows } from '../dataset/rows.ts'
import { readTable } from '../dataset/table-text.ts'
import { REPORTS } from '../dataset/tables.ts'
import { rowsOfPackage, type PackageFiles } from '../site/read-package.ts'

const existing = (dir: string, names: readonly string[]): string[] =>
  names.filter((name) => existsSync(join(dir, name)))

/** Reports that lie beside the tables and are named by them, such as those of the sample. */
const ownReports = (dir: string): string[] => {
  const [file] = existing(dir, [tableFile('reports')])
  if (file === undefined) return []
  return readTable(REPORTS, readFileSync(join(dir, file), 'utf8'), join(dir, file)).flatMap(
    ({ source_url: url }) => {
      if (url === null || /^[a-z]+:/i.test(url)) return []
      const path = normalize(decodeURIComponent(url))
      return path.startsWith('..') || isAbsolute(path) ? [] : existing(dir, [path])
    },
  )
}

/** The files of a data package on disk that belong to it; whatever else lies there is left alone. */
export const packageFiles = (dir: string): PackageFiles => ({
  at: dir,
  files: new Map(
    [...existing(dir, [...PACKAGE_FILES, README_FILE, CHANGES_FILE]), ...ownReports(dir)].map(
      (name) => [name.replaceAll('\\', '/'), readFileSync(join(dir, name))],
    ),
  ),
})

/** A data package on disk as rows; throws as {@link rowsOfPackage} does. */
export const readPackage = (dir: string): { about: DatasetAbout; rows: DatasetRows } =>
  rowsOfPackage(packageFiles(dir))

const isPackage = (dir: string): boolean => existsSync(join(dir, 'datapackage.json'))

/** Folders of the data packages: the published one itself, then those inside it. */
export const packageFolders = (dataDir: string): string[] => {
  const inside = existsSync(dataDir) ? readdirSync(dataDir).sort() : []
  return [dataDir, ...inside.map((name) => join(dataDir, name))].filter(isPackage)
}
