import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { isMadeOfData } from './program-list.ts'

/** The service worker of a built site, where it has one. */
export const SERVICE_WORKER = 'sw.js'

/** What the worker keeps, on one line of its own (src/build/sw.js). */
interface KeptFiles {
  readonly version: string
  /** Version of the data that index.html opens with. */
  readonly data: string
  /** SHA-256 of what belongs to the version, by path. */
  readonly files: Readonly<Record<string, string>>
  readonly engine: readonly string[]
}

const PLACE = /^const SITE = (.*)$/m

/** Of what data make, the files that any view asks for. */
const SHELL =
  /^(?:index\.html|manifest\.webmanifest|data\/[^/]+\/(?:manifest|first-paint|downloads)\.json)$/

const digest = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))

/**
 * The service worker of a site with other data: the program's files as they were listed, the data's
 * anew. Throws where the text is no service worker of a built site.
 */
export const refilledWorker = (
  text: string,
  made: ReadonlyMap<string, string | Uint8Array>,
  dataVersion: string,
): string => {
  const listed = PLACE.exec(text)?.[1]
  if (listed === undefined) throw new Error(`${SERVICE_WORKER}: no list of files`)
  const before = JSON.parse(listed.replace(/;\s*$/, '')) as KeptFiles
  const program = Object.entries(before.files).filter(([path]) => !isMadeOfData(path))
  const data = [...made]
    .filter(([path]) => SHELL.test(path))
    .map(([path, content]) => [path, digest(content)] as const)
  const files = Object.fromEntries(
    [...program, ...data].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  )
  const site: KeptFiles = {
    ...before,
    version: digest(JSON.stringify(files)).slice(0, 12),
    data: dataVersion,
    files,
  }
  return text.replace(PLACE, () => `const SITE = ${JSON.stringify(site)}`)
}
