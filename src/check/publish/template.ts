import { isSingleFile } from '../../database/embedded-files.ts'
import { FileFailure, fetchFile } from '../../database/fetch-file.ts'
import {
  FILLED_PAGES,
  isProgramList,
  PROGRAM_FILE,
  SINGLE_FILE,
  type ProgramFile,
} from '../../site/program-list.ts'
import { keepProgram } from './keep-program.ts'
import { ownSingleFile } from './own-single-file.ts'

/** A file of the program as the zip takes it: gzipped where the site has it so, else as it is. */
export interface TemplateFile {
  readonly path: string
  readonly bytes: number
  readonly gz: Blob | null
  readonly plain: Blob | null
  readonly br: Blob | null
}

/** The program of the page's own site. Blobs, which a browser may keep on disk. */
export interface SiteTemplate {
  readonly files: readonly TemplateFile[]
  /** The pages that are filled with data, by path. */
  readonly pages: Readonly<Record<string, string>>
  /** The single file, where the site offers it or the page is one; null where there is none. */
  readonly single: Blob | null
}

const AT_ONCE = 4

const siteUrl = (path: string): string => new URL(path, document.baseURI).href

/** A file that has not come after so long does not come: the rest of the view must not wait for it. */
const PATIENCE_MS = 120_000

/** A file as the host sends it; null where it has none. Rejects with a FileFailure. */
const blobOf = async (path: string): Promise<Blob | null> => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS)
  try {
    const response = await fetch(siteUrl(path), { signal: stop.signal })
    return response.ok ? await response.blob() : null
  } catch (error) {
    throw new FileFailure(stop.signal.aborted ? 'stalled' : 'unreachable', path, String(error))
  } finally {
    clearTimeout(timer)
  }
}

const needed = async (path: string): Promise<Blob> => {
  const blob = await blobOf(path)
  if (blob === null) throw new FileFailure('missing', path, 'no such file')
  return blob
}

const fetchOne = async ({ path, bytes, gz, br }: ProgramFile): Promise<TemplateFile> => {
  // A host that inflates a twin on the way, or has none, gives another number of bytes: that one is
  // made anew where it can be, and left out where not.
  const neighbour = async (size: number | null, ending: string): Promise<Blob | null> => {
    const blob = size === null ? null : await blobOf(`${path}.${ending}`)
    return blob?.size === size ? blob : null
  }
  const [packed, brotli] = await Promise.all([neighbour(gz, 'gz'), neighbour(br, 'br')])
  const plain = packed === null ? await needed(path) : null
  // A site that was filled with other data has a service worker of its own, of another size.
  return { path, bytes: plain?.size ?? bytes, gz: packed, plain, br: brotli }
}

const readList = async (): Promise<readonly ProgramFile[] | null> => {
  const text = await fetchFile(siteUrl(PROGRAM_FILE)).catch((error: unknown) => {
    if (error instanceof FileFailure && error.code === 'missing') return null
    throw error
  })
  if (text === null) return null
  const list: unknown = JSON.parse(new TextDecoder().decode(text))
  if (!isProgramList(list)) throw new FileFailure('unreadable', PROGRAM_FILE, 'not a list of files')
  return list
}

/**
 * Fetches the program of the page's own site, and loads what of it the page itself may still need.
 * `onStep` is given the share that is here. Null where the site has none to give: a development
 * server. Rejects with a FileFailure.
 */
export const fetchTemplate = async (
  onStep: (fraction: number) => void,
): Promise<SiteTemplate | null> => {
  if (isSingleFile()) return { files: [], pages: {}, single: await ownSingleFile() }
  const all = await readList()
  if (all === null) return null
  const list = all.filter(({ path }) => path !== SINGLE_FILE)
  const weight = ({ bytes, gz, br }: ProgramFile): number => (gz ?? bytes) + (br ?? 0)
  const total = list.reduce((sum, file) => sum + weight(file), 0)
  const files: TemplateFile[] = []
  let here = 0
  const waiting = list.map((file, i) => ({ file, i }))
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      files[one.i] = await fetchOne(one.file)
      here += weight(one.file)
      onStep(here / Math.max(1, total))
    }
  }
  await Promise.all([keepProgram(list), ...Array.from({ length: AT_ONCE }, next)])
  const pages = await Promise.all(
    FILLED_PAGES.map(async (path) => [path, await (await needed(path)).text()] as const),
  )
  const single = all.some(({ path }) => path === SINGLE_FILE) ? await blobOf(SINGLE_FILE) : null
  return { files, pages: Object.fromEntries(pages), single }
}
