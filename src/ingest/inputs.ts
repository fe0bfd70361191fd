import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'

/** One file to read. `name` is what the data package calls it: its path below the folder given. */
export interface Input {
  readonly path: string
  readonly name: string
  readonly kind: 'report' | 'captured'
}

export interface InputList {
  readonly inputs: readonly Input[]
  /** Files in folders that are no reports by their ending, e.g. pictures. */
  readonly ignored: readonly string[]
}

/** Endings that the reader knows, also those that it refuses with a sentence. */
const REPORT_ENDINGS = [
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.docx',
  '.pdf',
  '.csv',
  '.xlsx',
  '.doc',
  '.wps',
]

const posix = (path: string): string => path.split(sep).join('/')

const kindOf = (path: string): Input['kind'] =>
  extname(path).toLowerCase() === '.jsonl' ? 'captured' : 'report'

const inFolder = (folder: string, ignored: string[]): Input[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: posix(relative(folder, path)), kind: kindOf(path) }))
    .filter((input) => {
      const ending = extname(input.path).toLowerCase()
      const known =
        (ending === '.jsonl' || REPORT_ENDINGS.includes(ending)) &&
        // Lock files that Word leaves beside an open document.
        !basename(input.path).startsWith('~$')
      if (!known) ignored.push(input.path)
      return known
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

/**
 * The files behind the arguments, in the order given, a folder's in the order of their names. A
 * file named outright is always read; in a folder, files of other types are passed over. A path
 * that does not exist is kept: reading it says so.
 */
export const listInputs = (paths: readonly string[]): InputList => {
  const ignored: string[] = []
  const inputs = paths.flatMap((path): Input[] =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
      ? inFolder(path, ignored)
      : [{ path, name: basename(path), kind: kindOf(path) }],
  )
  return { inputs, ignored }
}
