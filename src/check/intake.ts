import { ref } from 'vue'
import type { Draft } from './desk/draft.ts'
import type { FileTable } from './file-table.ts'
import { isRead, type OwnFile } from './own-file.ts'
import type { ArchivedFile, ReadOutcome, ReadTask, Refusal } from './work/messages.ts'

/** A file to read, with the folders that it was dropped in. */
export interface Dropped {
  readonly name: string
  readonly source: Blob
  /** The scanned pages of one report, of which `source` is the first. */
  readonly pages?: readonly Blob[]
}

/** Archives in archives in archives are nobody's reports. */
const ARCHIVE_DEPTH = 2

export const refusal = (code: Refusal['code'], about: string | null = null): Refusal => ({
  code,
  message: null,
  about,
})

const draftOf = (id: string, name: string, outcome: ReadOutcome & { kind: 'report' }): Draft => ({
  id,
  file: name,
  sha256: outcome.sha256,
  parsed: outcome.parsed,
  township: outcome.known.township,
  year: outcome.parsed.identity.year,
  corrections: [],
  counts: true,
})

const numberOf = (id: string): number => Number(id.slice(1)) || 0

interface IntakeParts {
  readonly read: (task: Pick<ReadTask, 'source' | 'name' | 'depth'>) => Promise<ReadOutcome>
  /** Takes the zip of a site that was published before. Rejects where it holds none. */
  readonly takeSite: (zip: Blob) => Promise<void>
}

/** Dropped files on their way into the table: archives opened, duplicates said, all others read. */
export class Intake {
  /** Files of the present drop that are read, and that there are. */
  readonly progress = ref({ done: 0, of: 0 })
  /** A workspace among the files of the present drop. */
  workspace: OwnFile | null = null
  private count = 0
  private readonly table: FileTable
  private readonly parts: IntakeParts

  constructor(table: FileTable, parts: IntakeParts) {
    this.table = table
    this.parts = parts
  }

  /** Puts a file into the table and gives its id. */
  admit({ name, source }: Dropped): string {
    this.count += 1
    const id = `f${this.count}`
    this.table.put({ id, name, source, state: 'reading' })
    return id
  }

  /** Ids of a workspace are not given out again. */
  passOver(id: string): void {
    this.count = Math.max(this.count, numberOf(id))
  }

  /** More files belong to the present drop. */
  expect(count: number): void {
    this.progress.value = { ...this.progress.value, of: this.progress.value.of + count }
  }

  /** Reads an admitted file, and what is in it. */
  async take(id: string, depth = ARCHIVE_DEPTH): Promise<void> {
    const file = this.table.byId.get(id)
    if (file === undefined) return
    const { name, source } = file
    const outcome = await this.parts.read({ source, name, depth })
    if (!this.table.byId.has(id)) return
    if (outcome.kind === 'workspace') {
      this.drop(file)
      this.workspace = file
    } else if (outcome.kind === 'site') {
      await this.takeSite(file)
    } else if (outcome.kind === 'archive') {
      this.drop(file)
      this.expect(outcome.files.length)
      await Promise.all(outcome.files.map((inner) => this.takeInner(inner, depth - 1)))
    } else if (outcome.kind === 'refused') {
      this.refuse(file, outcome.error, outcome.sha256)
    } else this.keep(file, outcome)
    this.progress.value = { ...this.progress.value, done: this.progress.value.done + 1 }
  }

  private async takeInner({ error, ...inner }: ArchivedFile, depth: number): Promise<void> {
    const id = this.admit(inner)
    if (error === undefined) return this.take(id, depth)
    this.refuse({ id, ...inner, state: 'reading' }, error)
    this.progress.value = { ...this.progress.value, done: this.progress.value.done + 1 }
  }

  refuse({ id, name, source }: OwnFile, why: Refusal, sha256: string | null = null): void {
    this.table.put({ id, name, source, state: 'refused', sha256, refusal: why })
  }

  private drop({ id }: OwnFile): void {
    this.table.byId.delete(id)
    this.table.follow()
  }

  private async takeSite(file: OwnFile): Promise<void> {
    try {
      await this.parts.takeSite(file.source)
      this.drop(file)
    } catch (error) {
      this.refuse(file, refusal('site_damaged', error instanceof Error ? error.message : ''))
    }
  }

  private keep(file: OwnFile, outcome: ReadOutcome & { kind: 'report' }): void {
    const { id, name, source } = file
    const { sha256, known, blocks } = outcome
    const same = this.sameAs(id, sha256)
    if (same !== undefined && numberOf(same.id) < numberOf(id))
      return this.refuse(file, refusal('duplicate', same.name), sha256)
    // The second of the two was read first: the one that was dropped first counts.
    if (same !== undefined && isRead(same)) this.refuse(same, refusal('duplicate', name), sha256)
    const draft = draftOf(id, name, outcome)
    this.table.put({ id, name, source, state: 'read', draft, blocks, known, results: [] })
  }

  private sameAs(id: string, sha256: string): OwnFile | undefined {
    return [...this.table.byId.values()].find(
      (file) =>
        file.id !== id &&
        ((isRead(file) && file.draft.sha256 === sha256) ||
          (file.state === 'refused' &&
            file.sha256 === sha256 &&
            file.refusal.code !== 'duplicate')),
    )
  }
}
