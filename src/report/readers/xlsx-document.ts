import { SaxesParser } from 'saxes'
import type { Grid, GridCell } from '../report-document.ts'
import type { Content } from './content.ts'

const MOST_ROWS = 20_000
const MOST_COLUMNS = 200

/** The sheets of a workbook as grids, in the order of their files; merged cells are not widened. */
export const xlsxDocument = (
  part: (name: string) => string | null,
  names: readonly string[],
): Content => {
  const shared = sharedStrings(part('xl/sharedStrings.xml'))
  const sheets = names
    .filter((name) => name.startsWith('xl/worksheets/'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return sheets.flatMap((name): readonly Grid[] => {
    const rows = sheetRows(part(name) ?? '', shared)
    return rows.length > 0 ? [{ kind: 'grid', rows }] : []
  })
}

const sharedStrings = (xml: string | null): readonly string[] => {
  const strings: string[] = []
  if (!xml) return strings
  let isText = false
  let phonetic = 0
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    if (name === 'si') strings.push('')
    if (name === 'rPh') phonetic++
    isText = name === 't' && phonetic === 0
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'rPh') phonetic--
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

const sheetRows = (xml: string, shared: readonly string[]): readonly (readonly GridCell[])[] => {
  const rows: GridCell[][] = []
  let row: GridCell[] = []
  let line: number | null = null
  let column = 0
  let type = ''
  let text: string | null = null
  let isValue = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    isValue = name === 'v' || name === 't'
    if (name === 'row') {
      row = []
      line = Number(attributes.r) || null
    } else if (name === 'c') {
      column = attributes.r ? columnOf(attributes.r) : row.length
      type = attributes.t ?? 'n'
      text = ''
    } else if (name === 'rPh') text = null
  })
  parser.on('text', (value) => {
    if (isValue && text !== null) text += value
  })
  parser.on('closetag', ({ name }) => {
    isValue = false
    if (name === 'c' && column >= 0 && column < MOST_COLUMNS) {
      while (row.length < column) row.push({ text: '', line })
      const printed = type === 's' ? (shared[Number(text)] ?? '') : (text ?? '')
      row[column] = { text: printed, line }
    } else if (name === 'row' && rows.length < MOST_ROWS && row.some((c) => c.text.trim() !== ''))
      rows.push(row)
  })
  parser.write(xml).close()
  return rows
}
