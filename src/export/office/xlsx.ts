import { strToU8, zipSync, type Zippable } from 'fflate'
import { placeSquares, type OfficeSquare } from './grid.ts'
import { XML_HEAD, xmlText } from './xml.ts'

/** One sheet of a workbook. */
export interface XlsxSheet {
  readonly name: string
  readonly rows: readonly (readonly OfficeSquare[])[]
  /** Widths of the first columns, in characters. */
  readonly widths?: readonly number[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

// Style 0 is the plain cell, 1 the same with a frame, 2 a heading of the form.
const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="10"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F0EA"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" horizontal="center" wrapText="1"/></xf></cellXfs></styleSheet>`

const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`

const cellXml = (square: OfficeSquare, row: number, column: number): string => {
  const style = square.isHead ? 2 : 1
  const head = `<c r="${address(row, column)}" s="${style}"`
  if (square.value !== undefined) return `${head}><v>${square.value}</v></c>`
  if (square.text === '') return `${head}/>`
  // An inline text is never a formula, whatever it begins with.
  return `${head} t="inlineStr"><is><t xml:space="preserve">${xmlText(square.text)}</t></is></c>`
}

const EMPTY: OfficeSquare = { text: '', rows: 1, columns: 1, isHead: false }

const sheetXml = ({ rows, widths = [] }: XlsxSheet): string => {
  const { squares } = placeSquares(rows)
  const cells = rows.map((): [number, string][] => [])
  const merges: string[] = []
  for (const { square, row, column } of squares) {
    for (let r = row; r < Math.min(rows.length, row + square.rows); r++)
      for (let c = column; c < column + square.columns; c++) {
        const isOwn = r === row && c === column
        const shown = isOwn ? square : { ...EMPTY, isHead: square.isHead }
        cells[r]?.push([c, cellXml(shown, r, c)])
      }
    const end = address(row + square.rows - 1, column + square.columns - 1)
    if (square.rows > 1 || square.columns > 1) merges.push(`${address(row, column)}:${end}`)
  }
  const lines = cells.map((own, r) => {
    const sorted = [...own].sort((a, b) => a[0] - b[0]).map(([, xml]) => xml)
    return `<row r="${r + 1}">${sorted.join('')}</row>`
  })
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`
      : '',
    '</worksheet>',
  ].join('')
}

/** Excel takes names of 31 characters without these marks, each once. */
const sheetNames = (sheets: readonly XlsxSheet[]): readonly string[] => {
  const used = new Set<string>()
  return sheets.map(({ name }) => {
    const plain = name.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 28) || 'Sheet'
    let own = plain
    for (let n = 2; used.has(own); n++) own = `${plain} ${n}`
    used.add(own)
    return own
  })
}

const MTIME = new Date('2020-01-01T00:00:00')

/** A workbook (.xlsx) of these sheets. The same sheets give the same bytes. */
export const xlsxFile = (sheets: readonly XlsxSheet[]): Uint8Array => {
  const names = sheetNames(sheets)
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${OFFICE}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
  }
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheetXml(sheet))
  })
  return zipSync(files, { mtime: MTIME })
}
