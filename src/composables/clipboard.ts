import { copiedTable } from '../export/clipboard.ts'
import type { Sheet } from '../export/workbook.ts'

type Item = new (parts: Readonly<Record<string, Blob | Promise<Blob>>>) => ClipboardItem

/** What holds more than text on the clipboard; Firefox has it from 127 on. */
const itemOf = (): Item | undefined =>
  (globalThis as unknown as Readonly<Record<string, Item | undefined>>)['ClipboardItem']

/** Puts a table on the clipboard, as text and as HTML. Rejects where the browser forbids it. */
export const copyTable = async (sheet: Sheet): Promise<void> => {
  const { text, html } = copiedTable(sheet)
  const Item = itemOf()
  // Spreadsheets read the text as well.
  if (!Item) return navigator.clipboard.writeText(text)
  await navigator.clipboard.write([
    new Item({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ])
}

/** Puts a picture on the clipboard. Rejects where the browser forbids it or cannot. */
export const copyPicture = async (png: Promise<Blob>): Promise<void> => {
  const Item = itemOf()
  if (!Item) throw new Error('clipboard: no pictures')
  // Safari wants the promise, while the press is still being handled; Chromium below 97 the picture.
  const item = ((): ClipboardItem | null => {
    try {
      return new Item({ 'image/png': png })
    } catch {
      return null
    }
  })()
  await navigator.clipboard.write([item ?? new Item({ 'image/png': await png })])
}
