import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'

/** One file to read. */
export interface Input {
  readonly path: string
  /** What the data package calls it: its path below the folder given, or its bare name. */
  readonly name: string
  /** Names of file and folders, for a report that does not say which township or year it is of. */
  readonly hint: string
  readonly kind: 'report' | 'captured'
}

export interface InputList {
  readonly inputs: readonly Input[]
  /** Files in folders that are no reports by their ending, e.g. pictures. */
  readonly ignored: readonly string[]
  /** Removes what standard input was written to. */
  readonly dispose: () => void
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

const isKnown = (path: string): boolean => {
  const ending = extname(path).toLowerCase()
  // Word leaves lock files named ~$… beside an open document.
  return (
    (ending === '.jsonl' || REPORT_ENDINGS.includes(ending)) && !basename(path).startsWith('~$')
  )
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inFolder = (folder: string, ignored: string[]): Input[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      if (!isKnown(path)) ignored.push(path)
      return isKnown(path)
    })
    .map((path) => {
      const name = posix(relative(folder, path))
      return { path, name, hint: `${basename(resolve(folder))}/${name}`, kind: kindOf(path) }
    })
    .sort((a, b) => ascending(a.name, b.name))

const oneFile = (path: string): Input => ({
  path,
  name: basename(path),
  hint: posix(path),
  kind: kindOf(path),
})

/**
 * The files behind the arguments, in the order given; those of a folder or of a pattern (`*`, `**`,
 * `?`, `{a,b}`) in the order of their names. `-` is one report on standard input. A file named
 * outright is always read; in a folder, files of other types are passed over. A path that does not
 * exist is kept: reading it says so.
 */
export const listInputs = (paths: readonly string[]): InputList => {
  const ignored: string[] = []
  let stdinFolder: string | null = null
  const inputs = paths.flatMap((path): Input[] => {
    if (path === '-') {
      stdinFolder ??= mkdtempSync(join(tmpdir(), 'gongkai-'))
      const file = join(stdinFolder, 'stdin')
      writeFileSync(file, readFileSync(0))
      return [{ path: file, name: 'stdin', hint: 'stdin.txt', kind: 'report' }]
    }
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory() === true) return inFolder(path, ignored)
    if (found === undefined && isDynamicPattern(path)) {
      const files = globSync(path, { expandDirectories: false }).sort(ascending)
      return files.length === 0 ? [oneFile(path)] : files.map(oneFile)
    }
    return [oneFile(path)]
  })
  const dispose = (): void => {
    if (stdinFolder !== null) rmSync(stdinFolder, { recursive: true })
  }
  return { inputs, ignored, dispose }
}
