import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { CORRECTIONS_FILE } from '../dataset/corrections-table.ts'
import { WORKSPACE_SOURCES } from '../dataset/workspace-drafts.ts'
import type { ReadError } from '../report/report-document.ts'
import { pageSeries, seriesName } from '../report/readers/page-series.ts'
import { joinPages } from '../report/readers/scanned-pages.ts'
import { isWorkspace, Scratch, unpackBundle } from './unpack-bundle.ts'

/** One file to read. */
export interface Input {
  /** Where it lies; a file out of an archive lies in a folder of the command's own. */
  readonly path: string
  /** What messages call it: its path, or that of its archive and its name in there. */
  readonly shown: string
  /** Why it could not be taken out of its archive; null for every other file. */
  readonly error: ReadError | null
  /** What the data package calls it: its path below the folder given, or its bare name. */
  readonly name: string
  /** Names of file and folders, for a report that does not say which township or year it is of. */
  readonly hint: string
  readonly kind: 'report' | 'captured' | 'corrections' | 'workspace'
}

export interface InputList {
  readonly inputs: readonly Input[]
  /** Files in folders that are no reports by their ending, e.g. films. */
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
  '.rtf',
  '.mht',
  '.mhtml',
  '.odt',
  '.fodt',
  '.xml',
  '.et',
  '.xls',
  '.ods',
  '.ofd',
  '.zip',
]

const PICTURE_ENDINGS = ['.jpg', '.jpeg', '.png']

const posix = (path: string): string => path.split(sep).join('/')

const kindOf = (path: string): Input['kind'] => {
  if (basename(path) === CORRECTIONS_FILE) return 'corrections'
  return extname(path).toLowerCase() === '.jsonl' ? 'captured' : 'report'
}

const isKnown = (path: string, readsPictures: boolean): boolean => {
  const ending = extname(path).toLowerCase()
  if (readsPictures && PICTURE_ENDINGS.includes(ending)) return true
  // Word leaves lock files named ~$… beside an open document.
  return (
    (ending === '.jsonl' || REPORT_ENDINGS.includes(ending)) && !basename(path).startsWith('~$')
  )
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inFolder = (folder: string, ignored: string[], readsPictures: boolean): Input[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const isWanted = isKnown(path, readsPictures)
      if (!isWanted) ignored.push(path)
      return isWanted
    })
    .map((path) => {
      const name = posix(relative(folder, path))
      const hint = `${basename(resolve(folder))}/${name}`
      return { path, shown: path, error: null, name, hint, kind: kindOf(path) }
    })
    .sort((a, b) => ascending(a.name, b.name))

const oneFile = (path: string): Input => ({
  path,
  shown: path,
  error: null,
  name: basename(path),
  hint: posix(path),
  kind: kindOf(path),
})

// A download that failed may leave a folder under the name of its file.
const emptyFolder = (path: string): Input => ({
  ...oneFile(path),
  error: {
    code: 'not_found',
    message: '这是一个空文件夹，只是名字像文件。请检查下载或解压是否完整。',
  },
})

/**
 * The files behind the arguments, in the order given; those of a folder or of a pattern (`*`, `**`,
 * `?`, `{a,b}`) in the order of their names. `-` is one report on standard input. A file named
 * outright is always read; in a folder, files of other types are passed over. A path that does not
 * exist is kept: reading it says so. Pictures named alike and numbered from 1 on are one report, and
 * are called so («a-1.jpg（共3页）»). Pictures in folders and archives are passed over unless they
 * are asked for. With `takesWork` a workspace of the page is one input and `corrections.csv` another;
 * without, a workspace is the files that it keeps, and corrections in folders are passed over.
 */
export const listInputs = (
  paths: readonly string[],
  readsPictures = false,
  takesWork = false,
): InputList => {
  const ignored: string[] = []
  const scratch = new Scratch()
  const found = paths.flatMap((path): Input[] => {
    if (path === '-') {
      const path = scratch.write(readFileSync(0))
      const stdin = { shown: '-', error: null, name: 'stdin', hint: 'stdin.txt' }
      return [{ ...stdin, path, kind: 'report' }]
    }
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isDirectory() === true) {
      const inside = inFolder(path, ignored, readsPictures)
      return inside.length === 0 && isKnown(path, readsPictures) ? [emptyFolder(path)] : inside
    }
    if (stats === undefined && isDynamicPattern(path)) {
      const files = globSync(path, { expandDirectories: false }).sort(ascending)
      return files.length === 0 ? [oneFile(path)] : files.map(oneFile)
    }
    return [oneFile(path)]
  })
  const inputs = withJoinedPages(found, scratch)
    .flatMap((input) => outOfBundle(input, scratch, readsPictures, takesWork))
    .filter(({ kind, path }) => takesWork || kind !== 'corrections' || paths.includes(path))
  return { inputs, ignored, dispose: () => scratch.dispose() }
}

/** The inputs, the pictures of each report's scanned pages joined into one. */
const withJoinedPages = (inputs: readonly Input[], scratch: Scratch): readonly Input[] => {
  const byPath = new Map(inputs.map((input) => [input.path, input]))
  const series = pageSeries([...byPath.keys()].map(posix))
  const firsts = new Map(series.map((pages) => [pages[0], pages]))
  const others = new Set(series.flatMap((pages) => pages.slice(1)))
  return inputs.flatMap((input): readonly Input[] => {
    const path = posix(input.path)
    if (others.has(path)) return []
    const pages = firsts.get(path)
    if (!pages) return [input]
    const own = inputs.filter(({ path: other }) => pages.includes(posix(other)))
    const isThere = own.every(({ path: other }) =>
      statSync(other, { throwIfNoEntry: false })?.isFile(),
    )
    if (!isThere) return own
    const read = (page: Input) => ({
      read: () => ({ bytes: new Uint8Array(readFileSync(page.path)) }),
    })
    const ordered = pages.flatMap(
      (page) => own.find(({ path: other }) => posix(other) === page) ?? [],
    )
    const joined = joinPages(ordered.map(read))
    if ('error' in joined) return own
    const called = (name: string): string => seriesName([name, ...pages.slice(1)])
    return [
      {
        ...input,
        path: scratch.write(joined.bytes),
        shown: called(input.shown),
        name: called(input.name),
      },
    ]
  })
}

/** The reports in an archive of many, each an input of its own; any other input as it is. */
const outOfBundle = (
  input: Input,
  scratch: Scratch,
  readsPictures: boolean,
  takesWork: boolean,
): readonly Input[] => {
  const isThere = statSync(input.path, { throwIfNoEntry: false })?.isFile() === true
  const isWork = isThere && isWorkspace(input.path)
  if (isWork && takesWork) return [{ ...input, kind: 'workspace' }]
  const isWanted = (name: string): boolean =>
    isKnown(name, readsPictures) && (!isWork || name.startsWith(WORKSPACE_SOURCES))
  const files = isThere ? unpackBundle(input.path, isWanted, scratch) : null
  if (!files) return [input]
  return files.map(({ name, path, error }) => ({
    path,
    shown: `${input.shown}/${name}`,
    error,
    name: `${input.name}/${name}`,
    hint: `${input.hint.replace(/\.zip$/iu, '')}/${name}`,
    kind: kindOf(name),
  }))
}
