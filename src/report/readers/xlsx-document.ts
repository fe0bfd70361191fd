import { SaxesParser } from 'saxes'
import type { Grid, GridCell } from '../report-document.ts'
import type { Content } from './content.ts'
import { relationshipsOf, xmlOf } from './package-parts.ts'
import { dateFormats, serialDate } from './xlsx-dates.ts'
import { attributeOf, XmlNames } from './xml-names.ts'

const MOST_ROWS = 20_000
const MOST_COLUMNS = 200

type Read = (name: string) => Uint8Array | undefined

/**
 * The sheets of a workbook that show, as grids, in its own order; merged cells are not widened,
 * dates are written as dates.
 */
export const xlsxDocument = (workbook: string, read: Read, names: readonly string[]): Content => {
  const relations = relationshipsOf(workbook, read)
  const partOf = (type: string, usual: string) =>
    relations.find((each) => each.type === type)?.target ?? usual
  const { sheets, isFrom1904 } = sheetsOf(xmlOf(read(workbook)))
  const told = sheets.flatMap(({ id, isHidden }) => {
    const name = relations.find((each) => each.id === id)?.target
    return name !== undefined && read(name) ? [{ name, isHidden }] : []
  })
  const usual = names
    .filter((name) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const shown = told.filter(({ isHidden }) => !isHidden)
  const wanted = shown.length > 0 ? shown.map(({ name }) => name) : usual
  const book: Book = {
    strings: sharedStrings(xmlOf(read(partOf('sharedStrings', 'xl/sharedstrings.xml')))),
    dates: dateFormats(xmlOf(read(partOf('styles', 'xl/styles.xml')))),
    isFrom1904,
  }
  return wanted.flatMap((name): readonly Grid[] => {
    const rows = sheetRows(xmlOf(read(name)) ?? '', book)
    return rows.length > 0 ? [{ kind: 'grid', rows }] : []
  })
}

interface Book {
  readonly strings: readonly string[]
  /** Which styles of cells (by number) show dates. */
  readonly dates: ReadonlySet<number>
  readonly isFrom1904: boolean
}

const sheetsOf = (
  xml: string | null,
): { sheets: readonly { id: string; isHidden: boolean }[]; isFrom1904: boolean } => {
  const sheets: { id: string; isHidden: boolean }[] = []
  let isFrom1904 = false
  const names = new XmlNames()
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = names.of(tag)
    if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/u.test(tag.attributes.date1904 ?? '')
    if (name === 'sheet')
      sheets.push({
        id: Object.entries(tag.attributes).find(([key]) => /:id$/u.test(key))?.[1] ?? '',
        isHidden: /hidden/iu.test(tag.attributes.state ?? ''),
      })
  })
  parser.write(xml ?? '<workbook/>').close()
  return { sheets, isFrom1904 }
}

const sharedStrings = (xml: string | null): readonly string[] => {
  const strings: string[] = []
  if (!xml) return strings
  let isText = false
  let phonetic = 0
  const names = new XmlNames()
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = names.of(tag)
    if (name === 'si') strings.push('')
    if (name === 'rPh') phonetic++
    isText = name === 't' && phonetic === 0
  })
  parser.on('closetag', (tag) => {
    if (names.named(tag.name) === 'rPh') phonetic--
    isText = false
  })
  parser.on('text', (text) => {
    if (isText) strings[strings.length - 1] += text
  })
  parser.write(xml).close()
  return strings
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/u, '')].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1

const sheetRows = (xml: string, book: Book): readonly (readonly GridCell[])[] => {
  const rows: GridCell[][] = []
  let row: GridCell[] = []
  let line: number | null = null
  let column = 0
  let type = ''
  let isDate = false
  let text: string | null = null
  let isValue = false
  const names = new XmlNames()
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = names.of(tag)
    isValue = name === 'v' || name === 't'
    if (name === 'row') {
      row = []
      line = Number(tag.attributes.r) || rows.length + 1
    } else if (name === 'c') {
      const reference = attributeOf(tag, 'r')
      column = reference ? columnOf(reference) : row.length
      type = tag.attributes.t ?? 'n'
      isDate = book.dates.has(Number(tag.attributes.s ?? 0))
      text = ''
    } else if (name === 'rPh') text = null
  })
  parser.on('text', (value) => {
    if (isValue && text !== null) text += value
  })
  parser.on('closetag', (tag) => {
    const name = names.named(tag.name)
    isValue = false
    if (name === 'c' && column >= 0 && column < MOST_COLUMNS) {
      while (row.length < column) row.push({ text: '', line })
      row[column] = { text: printed(type, text ?? '', isDate, book), line }
    } else if (name === 'row' && rows.length < MOST_ROWS && row.some((c) => c.text.trim() !== ''))
      rows.push(row)
  })
  parser.write(xml === '' ? '<worksheet/>' : xml).close()
  return rows
}

const printed = (type: string, text: string, isDate: boolean, book: Book): string => {
  if (type === 's') return book.strings[Number(text)] ?? ''
  if (type !== 'n' || text.trim() === '' || !Number.isFinite(Number(text))) return text
  if (isDate) return serialDate(Number(text), book.isFrom1904) ?? text
  // 251.12000000000001 is how 251.12 is kept.
  return /\.\d{9,}|e/iu.test(text) ? String(Number(Number(text).toPrecision(14))) : text
}
