import type { ParsedReport } from './parsed-report.ts'
import type { ReadError } from './report-document.ts'
import type { Roster } from './roster.ts'

/** A report, or the sentence that says why the file gives none. */
export type ReportReading = { readonly report: ParsedReport } | { readonly error: ReadError }

/**
 * Reads one report from a file's bytes: decode, document, tables, narrative, identity. Pure: runs
 * in Node and in a Web Worker, and never throws. `roster` settles which township a name means.
 */
export const readReport = async (
  _bytes: Uint8Array,
  _fileName: string,
  _roster: Roster | null,
): Promise<ReportReading> => ({
  error: { code: 'unsupported_type', message: '暂不支持这种文件。' },
})
