import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { settleRecognised } from '../../findings/settle-recognised.ts'
import type { Recognise } from '../../report/readers/recognise.ts'
import { readReport } from '../../report/read-report.ts'
import { cluesOf } from './clues.ts'
import type { Directory } from './directory.ts'
import type { ReadOutcome, ReadTask, Refusal } from './messages.ts'
import { isArchive, isSite, isWorkspace, openArchive } from './open-archive.ts'

/** No report is larger, and a larger file is not worth its memory. */
const MOST_BYTES = 300 * 1024 * 1024
/** What is no archive is held in memory several times over while it is read. */
const MOST_BYTES_OF_A_REPORT = 64 * 1024 * 1024

const refused = (error: Refusal, hash: string | null = null): ReadOutcome => ({
  kind: 'refused',
  sha256: hash,
  error,
})

/** What one file gives; never throws. `name` may carry its folders. */
export const readOne = async (
  { source, name, depth }: Pick<ReadTask, 'source' | 'name' | 'depth'>,
  directory: Directory,
  recogniser?: () => Promise<Recognise>,
): Promise<ReadOutcome> => {
  if (source.size > MOST_BYTES) return refused({ code: 'too_large', message: null, about: null })
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await source.arrayBuffer())
  } catch (error) {
    const about = error instanceof Error ? error.message : String(error)
    return refused({ code: 'unreadable', message: null, about })
  }
  if (isWorkspace(bytes)) return { kind: 'workspace' }
  if (isSite(bytes)) return { kind: 'site' }
  if (depth > 0 && isArchive(bytes, name)) {
    const opened = openArchive(bytes, name)
    return 'error' in opened ? refused(opened.error) : { kind: 'archive', files: opened.files }
  }
  if (bytes.length > MOST_BYTES_OF_A_REPORT)
    return refused({ code: 'too_large', message: null, about: null })
  const hash = bytesToHex(sha256(bytes))
  const options = recogniser === undefined ? {} : { recogniser }
  const reading = await readReport(bytes, name, directory.roster, options)
  if ('error' in reading) return refused({ ...reading.error, about: null }, hash)
  const { document } = reading
  const report = settleRecognised(reading.report)
  const place = directory.place(report.identity)
  const clues = cluesOf(report, document.blocks, name)
  return {
    kind: 'report',
    sha256: hash,
    parsed: report,
    blocks: document.blocks,
    known: {
      ...place,
      townshipFrom: place.township === null ? null : clues.township,
      yearFrom: clues.year,
    },
  }
}
