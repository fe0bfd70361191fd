import type { Table } from 'apache-arrow'

/**
 * How a column of a reader's own answer is fetched. `plain`: as it is. `digits`: an exact number
 * that JavaScript may have no room for, fetched as its digits. `text`: times, intervals, lists and
 * the like, as the engine itself writes them.
 */
type Fetched = 'plain' | 'digits' | 'text'

/** A column as the engine describes it, e.g. `BIGINT`. */
export interface DescribedColumn {
  readonly name: string
  readonly type: string
}

const PLAIN = /^(BOOLEAN|U?(TINYINT|SMALLINT|INTEGER)|FLOAT|DOUBLE|VARCHAR|DATE)$/
const DIGITS = /^(U?(BIGINT|HUGEINT)|DECIMAL\(\d+,\d+\))$/

const fetchedAs = (type: string): Fetched =>
  PLAIN.test(type) ? 'plain' : DIGITS.test(type) ? 'digits' : 'text'

/** Whether a column comes as digits that are a number. */
export const isFetchedAsDigits = (column: DescribedColumn | undefined): boolean =>
  column !== undefined && fetchedAs(column.type) === 'digits'

/** Asks what columns a statement has, without running it. `wrapped` is the reader's, as prepared. */
export const describeStatement = (wrapped: string): string => `describe ${wrapped}`

/** The columns that {@link describeStatement} answers with. */
export const describedColumns = (table: Table): readonly DescribedColumn[] =>
  Array.from({ length: table.numRows }, (_, row) => ({
    name: String(table.getChild('column_name')?.get(row)),
    type: String(table.getChild('column_type')?.get(row)),
  }))

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** The statement with every column fetched so that no value changes on its way. */
export const typedStatement = (wrapped: string, columns: readonly DescribedColumn[]): string => {
  const list = columns.map(({ name, type }, i) =>
    fetchedAs(type) === 'plain'
      ? `#${i + 1} as ${quoted(name)}`
      : `cast(#${i + 1} as varchar) as ${quoted(name)}`,
  )
  return wrapped.replace('select *', () => `select ${list.join(', ')}`)
}
