import { zipSync, type Zippable } from 'fflate'
import { PACKAGE_FILES, README_FILE, tableFile } from '../dataset/data-package.ts'
import type { DatasetAbout, DatasetRows } from '../dataset/rows.ts'
import { TABLES } from '../dataset/tables.ts'
import { dictionaryCsv } from '../export/dictionary-csv.ts'
import type { Download, Downloads } from '../export/downloads.ts'

const DICTIONARY = 'dictionary.csv'

export interface Packed {
  readonly downloads: Downloads
  /** The bundle's bytes; its path is in `downloads`. */
  readonly zip: Uint8Array
}

const rowsOf = (file: string, rows: DatasetRows): number | null => {
  const table = TABLES.find(({ name }) => tableFile(name) === file)
  return table === undefined ? null : rows[table.name].length
}

/**
 * The files of one data package as downloads, and all of them with the dictionary in one zip. The
 * same package gives the same bytes. `served` is the package's own folder on the site, `folder`
 * where the build writes.
 */
export const packDownloads = (
  given: ReadonlyMap<string, Uint8Array>,
  { served, folder }: { served: string; folder: string },
  about: DatasetAbout,
  rows: DatasetRows,
): Packed => {
  const files = PACKAGE_FILES.map((name) => ({ name, bytes: given.get(name) ?? new Uint8Array() }))
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  entries[DICTIONARY] = new TextEncoder().encode(dictionaryCsv())
  // What a reader of the files should have at hand, where the package has it.
  const readme = given.get(README_FILE)
  if (readme !== undefined) entries[README_FILE] = readme
  // The hour of the build would make every build another file.
  const zip = zipSync(entries, { mtime: new Date(`${about.dataDate}T00:00:00`) })
  const name = `gongkai-${about.id}-${about.dataDate}.zip`
  return {
    zip,
    downloads: {
      bundle: { name, path: folder + name, bytes: zip.byteLength, rows: null },
      files: files.map((file): Download => ({
        name: file.name,
        path: served + file.name,
        bytes: file.bytes.byteLength,
        rows: rowsOf(file.name, rows),
      })),
    },
  }
}
