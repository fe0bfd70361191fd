import { hasShape, isNumber, isText, listOf } from '../database/shapes.ts'

/** Where the build lists the files of the program, so that a page can take them all along. */
export const PROGRAM_FILE = 'program.json'

/** A file of the program: the same for whatever data the site shows. */
export interface ProgramFile {
  readonly path: string
  readonly bytes: number
  /** Bytes of its compressed neighbours; null where it has none. */
  readonly gz: number | null
  readonly br: number | null
}

const isSize = (value: unknown): boolean => value === null || isNumber(value)

/** Whether JSON is a list of the program's files. */
export const isProgramList = (value: unknown): value is readonly ProgramFile[] =>
  listOf((file) => hasShape(file, { path: isText, bytes: isNumber, gz: isSize, br: isSize }))(value)

/** The whole site as one file, where a build has put it beside the others. */
export const SINGLE_FILE = 'gongkai.html'

const MADE =
  /^(?:data|places)\/|^(?:gongkai\.html|(?:embed\/)?index\.html|robots\.txt|sitemap\.xml|feed\.xml|catalog\.jsonld|manifest\.webmanifest)(?:\.(?:br|gz|zst))?$/

/** 25 MB that few need: no page fetches it before it is asked to, so no page can hand it on. */
const RECOGNISER = 'reader/recogniser/'

/** Whether a file of a built site is made of its data, and so is another one for other data. */
export const isMadeOfData = (path: string): boolean => MADE.test(path)

/** The pages that every site fills with its own data. */
export const FILLED_PAGES = ['index.html', 'embed/index.html'] as const

/** The list of the program's files, of all files of a built site and their sizes in bytes. */
export const programList = (sizes: ReadonlyMap<string, number>): readonly ProgramFile[] =>
  [...sizes]
    .filter(
      ([path]) =>
        // The single file is listed because a page can fill it with other data.
        (path === SINGLE_FILE || !isMadeOfData(path)) &&
        path !== PROGRAM_FILE &&
        !path.startsWith(RECOGNISER) &&
        !(/\.(?:br|gz)$/.test(path) && sizes.has(path.replace(/\.(?:br|gz)$/, ''))),
    )
    .map(([path, bytes]) => ({
      path,
      bytes,
      gz: sizes.get(`${path}.gz`) ?? null,
      br: sizes.get(`${path}.br`) ?? null,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
