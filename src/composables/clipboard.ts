import { copiedTable } from '../export/clipboard.ts'
import type { Sheet } from '../export/workbook.ts'

/** Puts a table on the clipboard, as text and as HTML. Rejects where the browser forbids it. */
export const copyTable = async (sheet: Sheet): Promise<void> => {
  const { text, html } = copiedTable(sheet)
  // Firefox before 127 has no ClipboardItem: spreadsheets read the text as well.
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ])
}

/** Puts a picture on the clipboard. Rejects where the browser forbids it or cannot. */
export const copyPicture = async (png: Promise<Blob>): Promise<void> => {
  // Safari wants the promise itself, while the press is still being handled; Chromium below 97 the picture.
  const item = ((): ClipboardItem | null => {
    try {
      return new ClipboardItem({ 'image/png': png })
    } catch {
      return null
    }
  })()
  await navigator.clipboard.write([item ?? new ClipboardItem({ 'image/png': await png })])
}
