import { CsvError, CsvReader, formatRecord } from './csv.ts'
import type { CsvRecord } from './csv.ts'
import { DatasetError, MAX_PROBLEMS, shown } from './problem.ts'
import type { Problem } from './problem.ts'
import type {
  CheckRow,
  FindingRow,
  IndicatorRow,
  ObservationRow,
  ReportRow,
  TownshipRow,
} from './rows.ts'
import type { Column, Table, TableName } from './tables.ts'

/** The row type of each table. */
export interface RowOf {
  townships: TownshipRow
  reports: ReportRow
  indicators: IndicatorRow
  observations: ObservationRow
  findings: FindingRow
  checks: CheckRow
}

type Value = string | number | boolean | null

/** The first line of a table's CSV. */
export const headerText = (table: Table): string => formatRecord(table.columns.map((c) => c.name))

/** One row of a table as a CSV line; null is an empty cell. */
export const rowText = <N extends TableName>(
  table: Table & { readonly name: N },
  row: RowOf[N],
): string => {
  const values = row as unknown as Record<string, Value>
  return formatRecord(
    table.columns.map((c) => {
      const value = values[c.name]
      return value === null || value === undefined ? '' : String(value)
    }),
  )
}

const INTEGER = /^-?(0|[1-9]\d*)$/
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

const isDate = (text: string): boolean => {
  if (!DATE.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

// What no report says is a fault of whoever wrote the file. Within these bounds the engine's types
// hold every value, sums of a nation stay exact, and names fit a page.
const MOST_INTEGER = 2_147_483_647
const MOST_NUMBER = 1e12
const MOST_TEXT = 10_000
const MOST_NAME = 200

const NAMES: ReadonlySet<string> = new Set(['name', 'county', 'prefecture', 'province', 'label'])

const mostCharacters = ({ name }: Column): number => (NAMES.has(name) ? MOST_NAME : MOST_TEXT)

/** What a column asks of its cells, in words; a value of the right kind may be out of its bounds. */
const demand = (column: Column, text: string): string => {
  if (column.values !== undefined) return `one of ${column.values.join(', ')}`
  if (column.type === 'string' && text !== '')
    return `text of at most ${mostCharacters(column)} characters`
  if (column.type === 'integer' && INTEGER.test(text))
    return `a whole number of at most ${MOST_INTEGER}`
  if (column.type === 'number' && NUMBER.test(text)) return `a number of at most ${MOST_NUMBER}`
  return {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    date: 'a date YYYY-MM-DD',
  }[column.type]
}

const within = (most: number, value: number): number | undefined =>
  Math.abs(value) <= most ? value : undefined

const cellValue = (column: Column, text: string): Value | undefined => {
  if (text === '') return column.required ? undefined : null
  if (column.values !== undefined && !column.values.includes(text)) return undefined
  switch (column.type) {
    case 'string':
      return text.length <= mostCharacters(column) ? text : undefined
    case 'integer':
      return INTEGER.test(text) ? within(MOST_INTEGER, Number(text)) : undefined
    case 'number':
      return NUMBER.test(text) ? within(MOST_NUMBER, Number(text)) : undefined
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'date':
      return isDate(text) ? text : undefined
  }
}

/** A row of a table and the line on which it stands. */
export interface PlacedRow<R> {
  readonly row: R
  readonly line: number
}

/**
 * Reads a table's CSV piece by piece and holds every cell to its column. Problems are collected in
 * `problems` with file, line and column; a row with a problem is not handed out.
 */
export class TableReader<N extends TableName> {
  readonly problems: Problem[] = []
  rows = 0
  private readonly reader = new CsvReader()
  private headerSeen = false
  private readonly table: Table & { readonly name: N }
  private readonly file: string

  constructor(table: Table & { readonly name: N }, file: string) {
    this.table = table
    this.file = file
  }

  *push(text: string): Generator<PlacedRow<RowOf[N]>> {
    yield* this.take(() => this.reader.push(text))
  }

  *end(): Generator<PlacedRow<RowOf[N]>> {
    yield* this.take(() => this.reader.end())
    if (!this.headerSeen && this.problems.length === 0)
      this.report(1, null, `the header ${this.headerWords()}`, 'an empty file')
  }

  report(line: number, column: string | null, expected: string, found: string): void {
    if (this.problems.length < MAX_PROBLEMS)
      this.problems.push({ file: this.file, line, column, expected, found })
  }

  private headerWords(): string {
    return `«${this.table.columns.map((c) => c.name).join(',')}»`
  }

  private *take(records: () => Generator<CsvRecord>): Generator<PlacedRow<RowOf[N]>> {
    if (this.problems.length >= MAX_PROBLEMS) return
    try {
      for (const record of records()) {
        if (!this.headerSeen) {
          this.headerSeen = true
          if (!this.isHeader(record)) return
          continue
        }
        const row = this.decode(record)
        if (row !== null) {
          this.rows++
          yield { row, line: record.line }
        }
      }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      this.report(error.line, null, error.expected, error.found)
    }
  }

  private isHeader(record: CsvRecord): boolean {
    const wanted = this.table.columns.map((c) => c.name)
    if (record.fields.length === wanted.length && record.fields.every((f, i) => f === wanted[i]))
      return true
    this.report(1, null, `the header ${this.headerWords()}`, shown(record.fields.join(',')))
    return false
  }

  private decode(record: CsvRecord): RowOf[N] | null {
    const { columns } = this.table
    if (record.fields.length !== columns.length) {
      this.report(record.line, null, `${columns.length} cells`, `${record.fields.length}`)
      return null
    }
    const row: Record<string, Value> = {}
    let sound = true
    columns.forEach((column, i) => {
      const text = record.fields[i] ?? ''
      const value = cellValue(column, text)
      if (value === undefined) {
        sound = false
        this.report(record.line, column.name, demand(column, text), shown(text))
      } else row[column.name] = value
    })
    // The columns are the row type's properties, each checked above.
    return sound ? (row as unknown as RowOf[N]) : null
  }
}

/**
 * All rows of a table's CSV, given whole or in pieces. Throws {@link DatasetError} naming file, line
 * and column.
 */
export const readTable = <N extends TableName>(
  table: Table & { readonly name: N },
  text: string | Iterable<string>,
  file = `${table.name}.csv`,
): RowOf[N][] => {
  const reader = new TableReader(table, file)
  const rows: RowOf[N][] = []
  for (const piece of typeof text === 'string' ? [text] : text)
    for (const { row } of reader.push(piece)) rows.push(row)
  for (const { row } of reader.end()) rows.push(row)
  if (reader.problems.length > 0) throw new DatasetError(reader.problems)
  return rows
}
