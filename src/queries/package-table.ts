import type { Row } from '../database/connection.ts'
import { identifier, joined, sql, type Statement } from '../database/statement.ts'
import { TABLES, type Table, type TableName } from '../dataset/tables.ts'
import type { Filter } from './filter.ts'
import { inScope } from './scope.ts'
import { question } from './question.ts'

/** One row of a table as the data package has it, and how many rows there are in all. */
export type PackageRow = Row & { rows_in_all: number }

/** Which rows of a table, and in what order; null is the order of the table's key. */
export interface TablePage {
  readonly table: TableName
  readonly order: { readonly column: string; readonly descending: boolean } | null
  readonly offset: number
  readonly size: number
}

// «table» is a column of the dictionary, and a word of SQL's own.
const quoted = (name: string): Statement => ({ text: `"${identifier(name).text}"`, values: [] })

/** The declaration of a table. Throws for a name that is none. */
export const tableOf = (name: TableName): Table => {
  const found = TABLES.find((table) => table.name === name)
  if (found === undefined) throw new Error(`table: none is named «${name}»`)
  return found
}

const reportsIn = (filter: Filter): Statement => sql`
  year in (${filter.years})
    and township_code in (select township_code from townships where ${inScope(filter)})`

/** Condition on a table's rows: they belong to the chosen region, townships and years. */
const chosen = (table: TableName, filter: Filter): Statement => {
  if (table === 'indicators') return sql`true`
  if (table === 'townships') return inScope(filter)
  if (table === 'reports') return reportsIn(filter)
  return sql`report_id in (select report_id from reports where ${reportsIn(filter)})`
}

/** A page of a table's rows, those of the choice only. Throws for a column that is none. */
export const packageTable = question<PackageRow>()({
  id: 'package-table',
  params: (filter: Filter, page: TablePage) => ({ filter, page }),
  statement: ({ filter, page }) => {
    const table = tableOf(page.table)
    const { order } = page
    if (order !== null && !table.columns.some(({ name }) => name === order.column))
      throw new Error(`table ${page.table}: no column «${order.column}»`)
    const from = identifier(page.table)
    const where = chosen(page.table, filter)
    const key = table.primaryKey.map(quoted)
    const direction = { text: order?.descending === true ? 'desc' : 'asc', values: [] }
    const sorting =
      order === null
        ? key
        : // What has no value stands last either way; the key settles what is equal.
          [sql`${quoted(order.column)} ${direction} nulls last`, ...key]
    const columns = table.columns.map(({ name }) => quoted(name))
    return sql`
    select ${joined(columns, ', ')},
      cast((select count(*) from ${from} where ${where}) as integer) as rows_in_all
    from ${from}
    where ${where}
    order by ${joined(sorting, ', ')}
    limit ${page.size} offset ${page.offset}`
  },

  reads: () => 'rows',
  examples: (ask, { filter }) =>
    TABLES.flatMap(({ name: table, columns: [first] }) => {
      const order = { column: first.name, descending: true }
      return [
        ask(filter, { table, order: null, offset: 0, size: 10 }),
        ask(filter, { table, order, offset: 5, size: 10 }),
      ]
    }),
})
