import { xmlText } from './svg.ts'
import type { Sheet, SheetValue } from './workbook.ts'

/** A table as the clipboard holds it: for spreadsheets and text, and for documents. */
export interface CopiedTable {
  readonly text: string
  readonly html: string
}

// Tabs and line breaks would begin another cell.
const plain = (value: SheetValue): string => String(value ?? '').replace(/[\t\r\n]+/g, ' ')

// No style: the browser reads the table under the page's policy, which forbids it. Division codes
// begin with no 0, so a spreadsheet that takes them for numbers loses nothing.
const cell = (tag: 'td' | 'th', value: SheetValue): string =>
  `<${tag}>${xmlText(String(value ?? ''))}</${tag}>`

const line = (tag: 'td' | 'th', values: readonly SheetValue[]): string =>
  `<tr>${values.map((value) => cell(tag, value)).join('')}</tr>`

/** The heading and rows of a sheet as tab-separated text and as an HTML table. */
export const copiedTable = ({ head, rows }: Sheet): CopiedTable => ({
  text: [...(head ? [head] : []), ...rows].map((row) => row.map(plain).join('\t')).join('\n'),
  html: `<meta charset="utf-8"><table>${head ? line('th', head) : ''}${rows
    .map((row) => line('td', row))
    .join('')}</table>`,
})
