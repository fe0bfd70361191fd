import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ParsedReport } from '../report/parsed-report.ts'

/** Where a parsed report waits. */
export interface StoredReport {
  readonly offset: number
  readonly length: number
}

/** A parsed report as it waits on disk: a tenth of its size in memory. */
export const packReport = (report: ParsedReport): Uint8Array =>
  deflateRawSync(JSON.stringify(report), { level: 1 })

/** The reverse of {@link packReport}. */
export const unpackReport = (packed: Uint8Array): ParsedReport =>
  // Written by packReport from a ParsedReport, by the same source (see ReadingCache).
  JSON.parse(inflateRawSync(packed).toString('utf8')) as ParsedReport

/**
 * Parsed reports set down on disk between reading and checking: the rules need a township's other
 * years and its neighbours, and 40,000 reports do not fit in memory. A file that is already there
 * is added to.
 */
export class ReportStore {
  private readonly handle: number
  private end: number

  constructor(path: string) {
    this.handle = openSync(path, 'a+')
    this.end = fstatSync(this.handle).size
  }

  /** Bytes set down so far. */
  get bytes(): number {
    return this.end
  }

  put(packed: Uint8Array): StoredReport {
    const ref = { offset: this.end, length: packed.length }
    writeSync(this.handle, packed)
    this.end += packed.length
    return ref
  }

  get(ref: StoredReport): ParsedReport {
    const bytes = Buffer.alloc(ref.length)
    readSync(this.handle, bytes, 0, ref.length, ref.offset)
    return unpackReport(bytes)
  }

  close(): void {
    closeSync(this.handle)
  }
}
