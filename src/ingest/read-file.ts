import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readReport } from '../report/read-report.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import type { ReadError } from '../report/report-document.ts'
import type { Roster } from '../report/roster.ts'

/** What one file gave: a report, or why none. `sha256` is null when the file could not be opened. */
export type FileReading = { readonly sha256: string | null } & (
  { readonly report: ParsedReport } | { readonly error: ReadError }
)

/** Reads and parses one report file; never throws. */
export const readFileReport = async (path: string, roster: Roster | null): Promise<FileReading> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const message =
      code === 'ENOENT'
        ? '没有这个文件，请检查路径。'
        : code === 'EISDIR'
          ? '这是文件夹；请给出文件，或用 ingest 读取文件夹。'
          : `文件打不开（${code}），请检查权限。`
    return { sha256: null, error: { code: 'not_found', message } }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, ...(await readReport(bytes, basename(path), roster)) }
}
