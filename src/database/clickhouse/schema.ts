import { TABLES, type Column, type Table, type TableName } from '../../dataset/tables.ts'
import { CURRENT } from './server-engine.ts'

const TYPES: Record<Column['type'], string> = {
  string: 'String',
  integer: 'Int32',
  number: 'Float64',
  boolean: 'Bool',
  date: 'Date32',
}

/** Columns of few different values, which are kept as numbers into a list of words. */
const FEW = new Set([
  'kind',
  'county_code',
  'county',
  'prefecture_code',
  'prefecture',
  'province_code',
  'province',
  'edition',
  'capture',
  'total_scope',
  'indicator',
  'applicant',
  'status',
  'rule',
  'severity',
])

/** What part of a table a row lies in: its province; all townships of no known code lie in one. */
const PARTITIONS: Partial<Record<TableName, string>> = {
  townships: 'province_code',
  reports: provinceOf('township_code'),
  observations: provinceOf('report_id'),
  findings: provinceOf('report_id'),
  checks: provinceOf('report_id'),
}

function provinceOf(column: string): string {
  return `if(startsWith(${column}, 'x'), 'x', substring(${column}, 1, 2))`
}

/** Text as a literal of ClickHouse. */
export const literal = (text: string): string =>
  `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`

/** Whether a database or user has a plain name: letters, digits, `_`; such need no quotes. */
export const isPlainName = (name: string): boolean => /^[a-z][a-z0-9_]*$/i.test(name)

const typeOf = (column: Column): string => {
  const plain = column.required ? TYPES[column.type] : `Nullable(${TYPES[column.type]})`
  return FEW.has(column.name) ? `LowCardinality(${plain})` : plain
}

const tableStatement = (database: string, table: Table): string => {
  const columns = table.columns.map(
    (column) =>
      `${column.name} ${typeOf(column)} comment ${literal(
        column.description === '' ? column.title : `${column.title}：${column.description}`,
      )}`,
  )
  const partition = PARTITIONS[table.name as TableName]
  return [
    `create table ${database}.${table.name} (\n  ${columns.join(',\n  ')}\n)`,
    'engine = MergeTree',
    ...(partition === undefined ? [] : [`partition by ${partition}`]),
    `order by (${table.primaryKey.join(', ')})`,
    `comment ${literal(table.title)}`,
  ].join('\n')
}

/** Statements that make an empty database with the tables of the data package. */
export const schemaStatements = (database: string): readonly string[] => [
  `create database ${database}`,
  ...TABLES.map((table) => tableStatement(database, table)),
]

/** The statement that makes the table which names the newest whole data, where it is not there. */
export const currentStatements = (database: string): readonly string[] => [
  `create database if not exists ${database}`,
  `create table if not exists ${database}.${CURRENT} (
  database String comment 'database with the data',
  version String comment 'version of the data, as in the site made of them',
  loaded DateTime default now()
)
engine = MergeTree
order by tuple()`,
]

/**
 * The statements that an administrator runs once, so that pages may read and do nothing else, and
 * no question takes more than the limits. The page sets how nulls and names are dealt with, which
 * `readonly = 2` allows; the limits cannot be changed.
 */
export const readerStatements = (database: string, user: string): string => {
  const limits = [
    'readonly = 2 const',
    'max_execution_time = 30 const',
    'max_memory_usage = 2000000000 const',
    'max_rows_to_read = 500000000 const',
    'max_result_rows = 200000 const',
    'max_concurrent_queries_for_user = 100 const',
    'add_http_cors_header = 1 const',
  ]
  return [
    `create settings profile if not exists ${user} settings ${limits.join(', ')};`,
    `create user if not exists ${user} identified with no_password settings profile ${user};`,
    `grant select on ${database}.* to ${user};`,
    `grant select on ${database}_*.* to ${user};`,
  ].join('\n')
}
