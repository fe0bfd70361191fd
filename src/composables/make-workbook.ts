import { workbookOf, XLSX_TYPE, type Sheet } from '../export/workbook.ts'
import { saveBlob } from './save-blob.ts'
import type { WorkbookAnswer } from './workbook-worker.ts'

/** Cells that are written in the page itself: starting a worker costs more. */
const FEW_CELLS = 20_000

const inWorker = (sheets: readonly Sheet[]): Promise<WorkbookAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<WorkbookAnswer>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = () => {
      worker.terminate()
      reject(new Error('workbook: no worker'))
    }
    worker.postMessage(sheets)
  })

const cellsOf = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0)

const bytesOf = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  if (cellsOf(sheets) <= FEW_CELLS) return workbookOf(sheets)
  // A page opened as a file may have no workers: then the page itself writes, and stands still.
  const made = await inWorker(sheets).catch(() => null)
  if (made === null) return workbookOf(sheets)
  if ('failure' in made) throw new Error(made.failure)
  return made.bytes
}

/** Hands sheets to the reader as an Excel file; a large one is written beside the page. */
export const saveWorkbook = async (sheets: readonly Sheet[], name: string): Promise<void> =>
  saveBlob(new Blob([await bytesOf(sheets)], { type: XLSX_TYPE }), name)
