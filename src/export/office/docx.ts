import { strToU8, zipSync } from 'fflate'
import { columnWeights, placeSquares, type OfficeSquare } from './grid.ts'
import { XML_HEAD, xmlText } from './xml.ts'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What a Word file is made of, in order. */
export type DocxPart =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly OfficeSquare[])[] }
  | { readonly kind: 'page' }

const TYPES = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

// A4 with margins of 2 cm, in twentieths of a point.
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
const PAGE_WIDTH = 11906 - 2 * 1134

const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>'

const run = (text: string, size: number, isBold: boolean): string =>
  `<w:r><w:rPr>${FONT}${isBold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`

const paragraph = (text: string, size: number, isBold: boolean, align: string): string =>
  `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${text === '' ? '' : run(text, size, isBold)}</w:p>`

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')

const table = (rows: readonly (readonly OfficeSquare[])[]): string => {
  const { squares, width } = placeSquares(rows)
  const weights = columnWeights(squares, width)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.floor((PAGE_WIDTH * weight) / all))
  const widthOf = (column: number, columns: number): number =>
    widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0)
  const lines = rows.map((_, r) => {
    let cells = ''
    for (let c = 0; c < width;) {
      const at = squares.find(
        ({ square, row, column }) =>
          r >= row && r < row + square.rows && c >= column && c < column + square.columns,
      )
      const columns = at?.square.columns ?? 1
      const isFirst = at === undefined || at.row === r
      const text = isFirst ? (at?.square.text ?? '') : ''
      const merge =
        (at?.square.rows ?? 1) > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>` : ''
      const properties = `<w:tcW w:w="${widthOf(c, columns)}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}<w:vAlign w:val="center"/>`
      cells += `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text, 18, false, 'center')}</w:tc>`
      c += columns
    }
    return `<w:tr>${cells}</w:tr>`
  })
  const grid = widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="${widthOf(0, width)}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl><w:p/>`
}

const partXml = (part: DocxPart): string => {
  switch (part.kind) {
    case 'title':
      return paragraph(part.text, 36, true, 'center')
    case 'heading':
      return paragraph(part.text, 28, true, 'left')
    case 'text':
      return paragraph(part.text, 24, false, 'left')
    case 'table':
      return table(part.rows)
    case 'page':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  }
}

// The hour of writing would make every file another one.
const MTIME = new Date('2020-01-01T00:00:00')

/** A Word file (.docx) of these parts, in the order given. The same parts give the same bytes. */
export const docxFile = (parts: readonly DocxPart[]): Uint8Array => {
  const body = parts.map(partXml).join('')
  const document = `${XML_HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${PAGE}</w:body></w:document>`
  return zipSync(
    {
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(document),
    },
    { mtime: MTIME },
  )
}
