import { strToU8, zipSync } from 'fflate'
import { escape, htmlBody, parts, wordXml, type Container } from './containers.ts'
import type { Figures, PrintedTable } from './render-report.ts'
import { placed, spanRows } from './span-table.ts'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

/** Text as RTF writes it: every letter by its number, followed by its likeness «?». */
export const rtfText = (text: string): string =>
  [...text]
    .map((c) => (/[\w ]/u.test(c) ? c : `\\u${((c.charCodeAt(0) + 0x8000) & 0xffff) - 0x8000}?`))
    .join('')

const WIDTH = 900

// Merged cells as Word writes them: the first restarts, those below or beside it go on.
const rtfTable = (table: PrintedTable): string => {
  const rows = spanRows(table)
  const cells = placed(rows)
  const wide = Math.max(...cells.map(({ cell, column }) => column + cell.columns))
  return rows
    .map((_, r) => {
      let shape = '\\trowd\\trleft0'
      let text = ''
      for (let c = 0; c < wide;) {
        const at = cells.find(
          ({ cell, row, column }) =>
            r >= row && r < row + cell.rows && c >= column && c < column + cell.columns,
        )
        const cell = at?.cell ?? { text: '', columns: 1, rows: 1 }
        const isFirst = at?.row === r
        // Half of the merged cells are one wide cell, the others several that go together.
        const isSplit = cell.columns > 1 && r % 2 === 0
        for (let i = 0; i < (isSplit ? cell.columns : 1); i++) {
          const merge = !isSplit ? '' : i === 0 ? '\\clmgf' : '\\clmrg'
          const down = cell.rows === 1 ? '' : isFirst ? '\\clvmgf' : '\\clvmrg'
          const end = (isSplit ? c + i + 1 : c + cell.columns) * WIDTH + ((r * 7) % 13)
          shape += `${merge}${down}\\clbrdrt\\brdrs\\cellx${end}`
          text += `\\pard\\intbl {${isFirst && i === 0 ? rtfText(cell.text) : ''}}\\cell`
        }
        c += cell.columns
      }
      return `${shape}${text}\\row`
    })
    .join('\n')
}

/** The report as RTF. */
export const rtf = (figures: Figures): Uint8Array => {
  const body = parts(figures).map((part) =>
    typeof part === 'string' ? `\\pard ${rtfText(part)}{\\v 99}\\par` : rtfTable(part),
  )
  return ascii(
    `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}{\\*\\generator x 1;}{\\header 12}\n${body.join('\n')}}`,
  )
}

const base64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(/.{76}/gu, '$&\r\n')

/** The report as a page saved as one file, a picture beside it. */
export const mht = (figures: Figures): Uint8Array => {
  const html = `<html><head><title>x</title></head><body>${htmlBody(figures)}</body></html>`
  return ascii(
    [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="--_part_1"',
      '',
      'This is a message in parts.',
      '',
      '----_part_1',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: base64',
      'Content-Location: http://example.com/a',
      '',
      base64(strToU8(html)),
      '----_part_1',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '----_part_1--',
      '',
    ].join('\r\n'),
  )
}

const odtTable = (table: PrintedTable): string => {
  const lines = spanRows(table).map(
    (row) =>
      `<table:table-row>${row
        .map(
          (c) =>
            `<table:table-cell table:number-columns-spanned="${c.columns}" table:number-rows-spanned="${c.rows}"><text:p>${escape(c.text)}</text:p></table:table-cell>` +
            '<table:covered-table-cell/>'.repeat(c.columns - 1),
        )
        .join('')}</table:table-row>`,
  )
  return `<table:table><table:table-column/>${lines.join('')}</table:table>`
}

/** The report as the content of an OpenDocument text. */
export const odtXml = (figures: Figures): string => {
  const body = parts(figures)
    .map((part) =>
      typeof part === 'string'
        ? `<text:p>${escape(part)}<text:span text:style-name="T1">99</text:span></text:p>`
        : odtTable(part),
    )
    .join('')
  return `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
}

const flat = (figures: Figures): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><pkg:package xmlns:pkg="p"><pkg:part pkg:name="/word/header1.xml" pkg:contentType="x"><pkg:xmlData><w:hdr xmlns:w="w"/></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>${wordXml(figures)}</pkg:xmlData></pkg:part></pkg:package>`,
  )

const word2003 = (figures: Figures): Uint8Array => {
  const body = /<w:body>(.*)<\/w:body>/su.exec(wordXml(figures))?.[1] ?? ''
  const old = body
    .replaceAll('<w:vMerge', '<w:vmerge')
    .replaceAll('<w:del>', '<aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content>')
    .replaceAll('</w:del>', '</aml:content></aml:annotation>')
  return strToU8(
    `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="w" xmlns:wx="x" xmlns:aml="a"><w:body><wx:sect>${old}<w:sectPr><w:hdr><w:p><w:r><w:t>7</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>`,
  )
}

/** The report in the formats that programs save beside their own. */
export const SAVED: readonly Container[] = [
  { name: 'RTF', fileName: 'a.rtf', write: rtf },
  { name: 'page in one file', fileName: 'a.mht', write: mht },
  { name: 'page in one file under a Word name', fileName: 'a.doc', write: mht },
  {
    name: 'OpenDocument',
    fileName: 'a.odt',
    write: (figures) => zipSync({ 'content.xml': strToU8(odtXml(figures)) }),
  },
  { name: 'Word in one XML file', fileName: 'a.xml', write: flat },
  { name: 'Word 2003 XML', fileName: 'a.doc', write: word2003 },
]
