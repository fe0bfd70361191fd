import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { settleRecognised } from '../findings/settle-recognised.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import { useCharacterMaps, useDecoders } from '../report/readers/character-maps.ts'
import type { Recognise } from '../report/readers/recognise.ts'
import { readReport } from '../report/read-report.ts'
import type { ReadError } from '../report/report-document.ts'
import type { Roster } from '../report/roster.ts'
import { readCharacterMap, readPdfDecoder } from './character-map-files.ts'

useCharacterMaps(readCharacterMap)
useDecoders(readPdfDecoder)

/** A file's bytes and fingerprint, or why it cannot be opened. */
export type OpenedFile =
  { readonly bytes: Uint8Array; readonly sha256: string } | { readonly error: ReadError }

/** No report is larger, and a larger file is not worth its memory. */
const MOST_BYTES = 100 * 1024 * 1024

/** Opens one file; never throws. */
export const openFile = async (path: string): Promise<OpenedFile> => {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) {
      const message = `文件有 ${Math.round(size / 1024 / 1024)} MB，超过 100 MB，不像一份年度报告。`
      return { error: { code: 'too_large', message } }
    }
    // A plain array: pdf.js refuses Node's Buffer.
    const bytes = new Uint8Array(await readFile(path))
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const message =
      code === 'ENOENT'
        ? '没有这个文件，请检查路径。'
        : code === 'EISDIR'
          ? '这是文件夹；请给出文件，或用 ingest 读取文件夹。'
          : `文件打不开（${code}），请检查权限。`
    return { error: { code: 'not_found', message } }
  }
}

/** What one file gave: a report, or why none. */
export type FileReading = { readonly report: ParsedReport } | { readonly error: ReadError }

/**
 * Parses one opened file; never throws. `hint` is its name with its folders. Pictures of print are
 * read where a recogniser is given.
 */
export const readOpened = async (
  opened: { readonly bytes: Uint8Array },
  hint: string,
  roster: Roster | null,
  recogniser?: () => Promise<Recognise>,
): Promise<FileReading> => {
  const reading = await readReport(opened.bytes, hint, roster, recogniser && { recogniser })
  return 'report' in reading
    ? { report: settleRecognised(reading.report) }
    : { error: reading.error }
}
