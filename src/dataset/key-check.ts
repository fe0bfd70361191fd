import type { TableReader, RowOf, PlacedRow } from './table-text.ts'
import type { Table, TableName } from './tables.ts'

/** Keys seen so far of the tables that others refer to: table → column → values. */
export type KeyRegister = Map<string, Set<string>>

const place = (table: string, column: string): string => `${table}.${column}`

/** A copy of its own: a piece cut out of a text keeps the whole of that text in memory. */
const owned = (piece: string): string => JSON.parse(JSON.stringify(piece)) as string

/**
 * Holds one table's rows to its keys while they stream by. A key of several columns is remembered
 * only within the rows that share its first column, which therefore must stand together: so the
 * figures of 40,000 reports are checked with the memory of one report.
 */
export class KeyCheck<N extends TableName> {
  private readonly whole = new Set<string>()
  private readonly closed = new Set<string>()
  private group: string | null = null
  private readonly table: Table & { readonly name: N }
  private readonly reader: TableReader<N>
  private readonly register: KeyRegister

  constructor(table: Table & { readonly name: N }, reader: TableReader<N>, register: KeyRegister) {
    this.table = table
    this.reader = reader
    this.register = register
    if (table.primaryKey.length === 1)
      register.set(place(table.name, table.primaryKey[0] ?? ''), this.whole)
  }

  see({ row, line }: PlacedRow<RowOf[N]>): void {
    const values = row as unknown as Record<string, string | number | boolean | null>
    const value = (column: string): string => String(values[column] ?? '')
    this.seePrimary(value, line)
    for (const key of this.table.foreignKeys) {
      const [column = ''] = key.fields
      const [target = ''] = key.references
      const known = this.register.get(place(key.table, target))
      if (value(column) !== '' && known?.has(value(column)) !== true)
        this.reader.report(line, column, `one of ${key.table}.${target}`, `«${value(column)}»`)
    }
  }

  private seePrimary(value: (column: string) => string, line: number): void {
    const [first = '', ...rest] = this.table.primaryKey
    if (rest.length > 0 && value(first) !== this.group) {
      if (this.group !== null) this.closed.add(this.group)
      this.group = owned(value(first))
      this.whole.clear()
      if (this.closed.has(this.group))
        this.reader.report(line, first, `rows of one ${first} together`, `«${this.group}» again`)
    }
    const key = (rest.length > 0 ? rest : [first]).map(value).join('\t')
    if (this.whole.has(key))
      this.reader.report(line, [first, ...rest].join('+'), 'each key once', `«${key}» again`)
    this.whole.add(rest.length > 0 ? key : owned(key))
  }
}
