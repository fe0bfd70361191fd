import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CHANGES_FILE } from '../dataset/changes.ts'
import { CORRECTIONS_FILE } from '../dataset/corrections-table.ts'
import { README_FILE, tableFile } from '../dataset/data-package.ts'
import { CorrectionBook } from './correction-book.ts'
import type { Input } from './inputs.ts'
import { programDigest } from './program-digest.ts'
import type { IngestJob, IngestSummary } from './run-ingest.ts'
import { filePieces } from './table-file.ts'

/** What decides what is made of the files that were read. */
const ROOMS = ['form', 'report', 'findings', 'dataset', 'ingest'] as const

type Json = Readonly<Record<string, unknown>>

/** A run as it is kept: what it was of, and what it came to. */
interface Kept {
  readonly of: string
  readonly description: string
  readonly facts: IngestSummary['facts']
  readonly tally: { readonly types: [string, unknown][]; readonly findings: Json }
  readonly strangers: readonly string[]
  readonly files: number
}

const digestOf = (path: string): string => {
  const hash = createHash('sha256')
  for (const piece of filePieces(path)) hash.update(piece)
  return hash.digest('hex')
}

/** All that a package is made of, in one digest; null where a file cannot be read. */
const digestOfJob = (job: IngestJob): string | null => {
  const hash = createHash('sha256').update(programDigest(ROOMS))
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`)
  add([resolve(job.out), job.about, job.readsScans, job.skipRefused])
  add(job.list.townships)
  add([...job.addresses])
  // What persons said of the package before counts for the next one.
  const corrections = join(job.out, CORRECTIONS_FILE)
  add(existsSync(corrections) ? digestOf(corrections) : null)
  for (const input of job.inputs) {
    const { name, hint, kind, shown, error } = input
    if (error !== null || !isFile(input)) return null
    add([name, hint, kind, shown, digestOf(input.path)])
  }
  return hash.digest('hex')
}

const isFile = ({ path }: Input): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Whether the package lies there as it was written: every table byte for byte. */
const isWhole = (out: string, { description, facts }: Kept): boolean => {
  const file = (name: string): string => join(out, name)
  const named = [
    README_FILE,
    CHANGES_FILE,
    'datapackage.json',
    ...facts.map((f) => tableFile(f.table)),
  ]
  if (!named.every((name) => existsSync(file(name)))) return false
  return (
    readFileSync(file('datapackage.json'), 'utf8') === description &&
    facts.every(({ table, sha256 }) => digestOf(file(tableFile(table))) === sha256)
  )
}

/**
 * The last run of a folder of readings. A run over the same bytes, by the same program, into a
 * package that nobody has touched would write the same package: it is left as it is.
 */
export class LastRun {
  private readonly path: string
  private of: string | null = null

  constructor(folder: string) {
    this.path = join(folder, 'last-run.json')
  }

  /** What the same job came to, if its package is still there; null where it must be made. */
  same(job: IngestJob): IngestSummary | null {
    this.of = digestOfJob(job)
    const kept = this.read()
    if (kept === null || this.of === null || kept.of !== this.of || !isWhole(job.out, kept))
      return null
    const { facts, tally, strangers, files: unchanged } = kept
    const { types, findings } = tally
    return {
      facts,
      strangers,
      unchanged,
      // Written by keep below from this very type.
      tally: { types: new Map(types), findings } as unknown as IngestSummary['tally'],
      corrections: new CorrectionBook(),
      refused: [],
      problems: [],
      spent: new Map(),
    }
  }

  /** Keeps what a job came to; one with refused files is gone through again to name them. */
  keep({ out, inputs }: IngestJob, { facts, tally, strangers, refused }: IngestSummary): void {
    if (this.of === null || refused.length > 0) return
    const kept: Kept = {
      of: this.of,
      description: readFileSync(join(out, 'datapackage.json'), 'utf8'),
      facts,
      tally: { types: [...tally.types], findings: tally.findings },
      strangers,
      files: inputs.filter(({ kind }) => kind === 'report').length,
    }
    writeFileSync(`${this.path}.new`, JSON.stringify(kept))
    renameSync(`${this.path}.new`, this.path)
  }

  private read(): Kept | null {
    if (!existsSync(this.path)) return null
    try {
      return JSON.parse(readFileSync(this.path, 'utf8')) as Kept
    } catch (error) {
      if (error instanceof SyntaxError) return null
      throw error
    }
  }
}
