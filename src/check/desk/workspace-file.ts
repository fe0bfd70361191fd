import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { CORRECTIONS_FILE, writeCorrections } from '../../dataset/corrections-table.ts'
import { reportId } from '../../dataset/report-rows.ts'
import {
  WORKSPACE_META as META,
  WORKSPACE_READINGS as READINGS,
  WORKSPACE_SOURCES as SOURCES,
  WORKSPACE_VERSION as VERSION,
} from '../../dataset/workspace-drafts.ts'
import type { Block } from '../../report/report-document.ts'
import type { Known } from '../work/messages.ts'
import { isPlaced, type Draft } from './draft.ts'

/** One read file as a workspace keeps it. */
export interface KeptFile {
  readonly draft: Draft
  readonly known: Omit<Known, 'township'>
  readonly blocks: readonly Block[]
}

/** What a workspace keeps besides its files. */
export interface WorkspaceMeta {
  readonly name: string
  /** ISO date. */
  readonly savedOn: string
  readonly countyCode: string | null
  readonly isFinal: boolean
  readonly withPublished: boolean
  /** Ids of files that were chosen to count. */
  readonly chosen: readonly string[]
}

/** Writes a workspace as one zip, file by file, so that memory holds the zip and one file. */
export class WorkspaceWriter {
  private readonly parts: Uint8Array[] = []
  private readonly zip = new Zip((error, part) => {
    if (error) throw error
    this.parts.push(part)
  })
  private readonly drafts: Draft[] = []

  add(kept: KeptFile, source: Uint8Array | null): void {
    this.drafts.push(kept.draft)
    this.put(`${READINGS}${kept.draft.id}.json`, strToU8(JSON.stringify(kept)))
    // Documents are compressed already.
    if (source !== null) this.put(`${SOURCES}${kept.draft.file}`, source, false)
  }

  /** Ends with the package of these drafts, and their corrections. */
  end(meta: WorkspaceMeta, packageFiles: ReadonlyMap<string, Uint8Array>): Blob {
    const corrections = this.drafts.flatMap((draft) =>
      isPlaced(draft)
        ? draft.corrections.map((c) => ({
            ...c,
            report: reportId({ townshipCode: draft.township.township_code, year: draft.year }),
          }))
        : [],
    )
    this.put(CORRECTIONS_FILE, strToU8(writeCorrections(corrections)))
    for (const [name, bytes] of packageFiles) this.put(name, bytes)
    this.put(META, strToU8(JSON.stringify({ version: VERSION, ...meta })))
    this.zip.end()
    return new Blob(this.parts as Uint8Array<ArrayBuffer>[], { type: 'application/zip' })
  }

  private put(name: string, bytes: Uint8Array, isPacked = true): void {
    const entry = isPacked ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    this.zip.add(entry)
    entry.push(bytes, true)
  }
}

export interface OpenedWorkspace {
  readonly meta: WorkspaceMeta
  readonly files: readonly (KeptFile & { readonly source: Blob })[]
}

/** Reads a workspace that {@link WorkspaceWriter} wrote. Throws where it is another or a newer one. */
export const openWorkspace = (zip: Uint8Array): OpenedWorkspace => {
  const entries = unzipSync(zip, {
    filter: ({ name }) => name === META || name.startsWith(READINGS) || name.startsWith(SOURCES),
  })
  const text = entries[META]
  if (text === undefined) throw new Error(`workspace: no ${META}`)
  const { version, ...meta } = JSON.parse(strFromU8(text)) as WorkspaceMeta & { version: number }
  if (version !== VERSION) throw new Error(`workspace: version ${VERSION}, found ${version}`)
  const files = Object.entries(entries)
    .filter(([name]) => name.startsWith(READINGS))
    .map(([, bytes]) => {
      const kept = JSON.parse(strFromU8(bytes)) as KeptFile
      const source = entries[SOURCES + kept.draft.file] ?? new Uint8Array()
      return { ...kept, source: new Blob([source as Uint8Array<ArrayBuffer>]) }
    })
  return { meta, files }
}
