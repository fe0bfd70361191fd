import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ReportIdentity } from '../report/parsed-report.ts'
import { LastRun } from './last-run.ts'
import { programDigest } from './program-digest.ts'
import { ReportStore } from './report-store.ts'
import type { StoredReport } from './report-store.ts'

/** A report read earlier: who it is of, and where it lies in the store. */
export interface KnownReading {
  readonly identity: ReportIdentity
  readonly ref: StoredReport
}

/** What decides how a file is read. */
const ROOMS = ['form', 'report', 'findings'] as const

interface Index {
  readonly fingerprint: string
  /** Length of the store that the readings refer to. */
  readonly bytes: number
  readonly readings: [string, KnownReading][]
}

/** Whatever decides how a file is read: the reader's source, its libraries, the roster. */
const fingerprint = (rosterText: string): string =>
  createHash('sha256').update(rosterText).update(programDigest(ROOMS)).digest('hex')

/**
 * Readings of earlier runs, kept in a folder: `--since` parses only files whose hash is new. A
 * changed parser, library or roster makes every reading old, so that a figure never comes from a
 * reader that is no longer there. New readings are appended; the index is replaced at the end, so
 * that a run that is killed loses only its own.
 */
export class ReadingCache {
  readonly store: ReportStore
  /** What the last run made, so that one over the same files need not make it again. */
  readonly lastRun: LastRun
  private readonly known: Map<string, KnownReading>
  private readonly folder: string
  private readonly fingerprint: string

  constructor(folder: string, rosterText: string) {
    this.folder = folder
    this.fingerprint = fingerprint(rosterText)
    this.lastRun = new LastRun(folder)
    mkdirSync(folder, { recursive: true })
    const index = this.readIndex()
    if (index === null) rmSync(join(folder, 'readings.bin'), { force: true })
    this.known = new Map(index)
    this.store = new ReportStore(join(folder, 'readings.bin'))
  }

  get keys(): ReadonlySet<string> {
    return new Set(this.known.keys())
  }

  get(key: string): KnownReading | undefined {
    return this.known.get(key)
  }

  add(key: string, reading: KnownReading): void {
    this.known.set(key, reading)
  }

  close(): void {
    const { fingerprint, known, store } = this
    const index: Index = { fingerprint, bytes: store.bytes, readings: [...known] }
    const path = join(this.folder, 'readings.json')
    writeFileSync(`${path}.new`, JSON.stringify(index))
    renameSync(`${path}.new`, path)
    this.store.close()
  }

  /** The index of a former run; null when there is none, or it is of another reader, or cut off. */
  private readIndex(): [string, KnownReading][] | null {
    const path = join(this.folder, 'readings.json')
    const readings = join(this.folder, 'readings.bin')
    if (!existsSync(path) || !existsSync(readings)) return null
    try {
      // Written by close below; anything else fails one of the two conditions.
      const index = JSON.parse(readFileSync(path, 'utf8')) as Partial<Index>
      const isOurs = index.fingerprint === this.fingerprint
      return isOurs && (index.bytes ?? Infinity) <= statSync(readings).size
        ? (index.readings ?? null)
        : null
    } catch (error) {
      if (error instanceof SyntaxError) return null
      throw error
    }
  }
}
