import { strToU8, zipSync } from 'fflate'
import { writePdf, type Borders, type Part } from './write-pdf.ts'
import { reportText, type Figures, type PrintedTable } from './render-report.ts'
import { placed, spanRows } from './span-table.ts'

/** A file type in which the same report is written. */
export interface Container {
  readonly name: string
  readonly fileName: string
  readonly write: (figures: Figures) => Uint8Array
}

const MARK = '\u0001'

/** The report's lines with each table in its place, changed if asked. */
export const parts = (
  figures: Figures,
  change: (table: PrintedTable) => PrintedTable = (table) => table,
): readonly (string | PrintedTable)[] => {
  const tables: PrintedTable[] = []
  const text = reportText(figures, (table) => {
    tables.push(change(table))
    return MARK
  })
  return text.split('\n').map((line) => (line === MARK ? (tables.shift() ?? '') : line))
}

export const escape = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

const htmlTable = (table: PrintedTable): string =>
  `<table border="1">${spanRows(table)
    .map(
      (row) =>
        `<tr>${row
          .map(
            (c) =>
              `<td colspan="${c.columns}" rowspan="${c.rows}"><p><span>${escape(c.text)}</span></p></td>`,
          )
          .join('')}</tr>`,
    )
    .join('\n')}</table>`

/** The report as the body of a web page. */
export const htmlBody = (figures: Figures): string =>
  parts(figures)
    .map((part) => (typeof part === 'string' ? `<p>${escape(part)}</p>` : htmlTable(part)))
    .join('\n')

const page = (body: string, charset: string): string =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"><title>青石镇2022年政府信息公开工作年度报告_示例县</title>
<script>document.write('<table><tr><td>规章</td><td>9</td></tr></table>')</script></head>
<body><div class="header"><ul><li>首页</li><li>政务公开 2023</li></ul></div>
<nav>导航 12 34</nav>${body}<footer>访问量：12345</footer></body></html>`

const docxTable = (table: PrintedTable): string => {
  const rows = spanRows(table)
  const cells = placed(rows)
  const width = Math.max(...cells.map(({ cell, column }) => column + cell.columns))
  const lines = rows.map((_, r) => {
    let xml = ''
    for (let c = 0; c < width;) {
      const owner = cells.find(
        ({ cell, row, column }) =>
          r >= row && r < row + cell.rows && c >= column && c < column + cell.columns,
      )
      const cell = owner?.cell ?? { text: '', columns: 1, rows: 1 }
      const isFirst = owner?.row === r
      const merge = cell.rows > 1 ? (isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : ''
      const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : ''
      const half = Math.ceil(cell.text.length / 2)
      const runs = isFirst
        ? [cell.text.slice(0, half), cell.text.slice(half)]
            .map((t) => `<w:r><w:t xml:space="preserve">${escape(t)}</w:t></w:r>`)
            .join('')
        : ''
      xml += `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p>${runs}</w:p></w:tc>`
      c += cell.columns
    }
    return `<w:tr>${xml}</w:tr>`
  })
  return `<w:tbl>${lines.join('')}</w:tbl>`
}

/** The report as the main part of a Word file. */
export const wordXml = (figures: Figures): string => {
  const body = parts(figures)
    .map((part) =>
      typeof part === 'string'
        ? `<w:p><w:r><w:t>${escape(part)}</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del></w:p>`
        : docxTable(part),
    )
    .join('')
  return `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
}

const docx = (figures: Figures): Uint8Array => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${wordXml(figures)}`
  return zipSync({ 'word/document.xml': strToU8(xml), '[Content_Types].xml': strToU8('<x/>') })
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The report's lines with the rows of each table in its place. */
export const pdfParts = (
  figures: Figures,
  change?: (table: PrintedTable) => PrintedTable,
): readonly Part[] =>
  parts(figures, change).map((part) => (typeof part === 'string' ? part : spanRows(part)))

/** The report as PDF, its tables drawn with such borders. */
export const pdf = (figures: Figures, borders: Borders): Uint8Array =>
  writePdf(pdfParts(figures), borders)

export const CONTAINERS: readonly Container[] = [
  {
    name: 'web page',
    fileName: 'a.html',
    write: (figures) => encode(page(htmlBody(figures), 'utf-8')),
  },
  {
    name: 'web page in nested layout tables',
    fileName: 'a.htm',
    write: (figures) =>
      encode(
        page(
          `<table><tr><td>栏目</td><td><table width="100%"><tr><td>${htmlBody(figures)}</td></tr></table></td></tr></table>`,
          'utf-8',
        ),
      ),
  },
  { name: 'Word', fileName: 'a.docx', write: docx },
  { name: 'PDF with ruling lines', fileName: 'a.pdf', write: (figures) => pdf(figures, 'ruled') },
  {
    name: 'PDF with borders drawn cell by cell',
    fileName: 'a.pdf',
    write: (figures) => pdf(figures, 'cell by cell'),
  },
]
