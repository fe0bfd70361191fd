import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WORKSPACE_META } from '../dataset/workspace-drafts.ts'
import { bundleFiles } from '../report/readers/bundle.ts'
import { zipMembers } from '../report/readers/zip-members.ts'
import type { ReadError } from '../report/report-document.ts'

/** A file out of an archive: where it lies now, or why it could not be taken out. */
export interface Unpacked {
  readonly name: string
  readonly path: string
  readonly error: ReadError | null
}

const MOST_BYTES = 200 * 1024 * 1024

/** A folder of its own for what must lie on disk while a command runs. */
export class Scratch {
  private folder: string | null = null
  private count = 0

  write(bytes: Uint8Array): string {
    this.folder ??= mkdtempSync(join(tmpdir(), 'gongkai-'))
    // A name of our own: one from an archive could lead out of the folder.
    const path = join(this.folder, String(this.count++))
    writeFileSync(path, bytes)
    return path
  }

  dispose(): void {
    if (this.folder !== null) rmSync(this.folder, { recursive: true })
  }
}

/** Whether a ZIP is the work of the page's view of own reports, saved as one file. */
export const isWorkspace = (path: string): boolean =>
  /\.zip$/iu.test(path) &&
  statSync(path).size <= MOST_BYTES &&
  zipMembers(new Uint8Array(readFileSync(path)))?.some(({ name }) => name === WORKSPACE_META) ===
    true

/** Takes the files out of a ZIP of many; null where the file is none, and is read as it is. */
export const unpackBundle = (
  path: string,
  isWanted: (name: string) => boolean,
  scratch: Scratch,
): readonly Unpacked[] | null => {
  if (!/\.zip$/iu.test(path) || statSync(path).size > MOST_BYTES) return null
  const files = bundleFiles(new Uint8Array(readFileSync(path)))?.filter((f) => isWanted(f.name))
  if (!files || files.length === 0) return null
  return files.map(({ name, read }) => {
    const unpacked = read()
    return 'error' in unpacked
      ? { name, path, error: unpacked.error }
      : { name, path: scratch.write(unpacked.bytes), error: null }
  })
}
