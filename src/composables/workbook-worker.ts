import { workbookOf, type Sheet } from '../export/workbook.ts'

/** What the worker of make-workbook.ts answers. */
export type WorkbookAnswer =
  { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string }

const answer = async (sheets: readonly Sheet[]): Promise<WorkbookAnswer> => {
  try {
    return { bytes: await workbookOf(sheets) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', (event: MessageEvent<readonly Sheet[]>) => {
  void answer(event.data).then((made) => self.postMessage(made))
})
