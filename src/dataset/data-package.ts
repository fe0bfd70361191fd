import { DEFAULT_LICENSE } from './default-license.ts'
import type { DatasetAbout } from './rows.ts'
import { columnEn, tableTitleEn } from './tables-en.ts'
import { TABLES } from './tables.ts'
import type { Column, Table, TableName } from './tables.ts'

/** What a table's file turned out to be. */
export interface ResourceFacts {
  readonly table: TableName
  readonly bytes: number
  /** Hex digits of the file's SHA-256. */
  readonly sha256: string
  readonly rows: number
}

export const tableFile = (table: TableName): string => `${table}.csv`

/** The package in words, beside it. */
export const README_FILE = 'README.md'

/** Every file of a data package, the description last: it is what names the others. */
export const PACKAGE_FILES = [...TABLES.map((t) => tableFile(t.name)), 'datapackage.json']

// The profile knows one language: the other stands in properties of our own.
const field = (table: Table, column: Column): Record<string, unknown> => {
  const en = columnEn(table, column)
  return {
    name: column.name,
    type: column.type,
    title: column.title,
    titleEn: en.title,
    ...(column.description === '' ? {} : { description: column.description }),
    ...(en.description === '' ? {} : { descriptionEn: en.description }),
    constraints: {
      required: column.required,
      ...(column.values === undefined ? {} : { enum: column.values }),
    },
  }
}

const foreignKey = (key: Table['foreignKeys'][number]): Record<string, unknown> => ({
  fields: key.fields,
  reference: { resource: key.table, fields: key.references },
})

const schema = (table: Table): Record<string, unknown> => ({
  fields: table.columns.map((column) => field(table, column)),
  missingValues: [''],
  primaryKey: table.primaryKey,
  // The published profile forbids an empty list.
  ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: table.foreignKeys.map(foreignKey) }),
})

const resource = (table: Table, facts: ResourceFacts): Record<string, unknown> => ({
  profile: 'tabular-data-resource',
  name: table.name,
  title: table.title,
  titleEn: tableTitleEn(table),
  path: tableFile(facts.table),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  bytes: facts.bytes,
  hash: `sha256:${facts.sha256}`,
  rows: facts.rows,
  schema: schema(table),
})

/**
 * The text of `datapackage.json`: a Frictionless tabular data package with, at its top level, what
 * a reader must know of the set (`collection`, `synthetic`, `dataDate`), and English titles and
 * descriptions beside the Chinese. The same input gives the same bytes.
 */
export const dataPackageText = (about: DatasetAbout, facts: readonly ResourceFacts[]): string => {
  const { id, title, titleEn, description, descriptionEn } = about
  const { collection, synthetic, dataDate, sources } = about
  const resources = TABLES.map((table) => {
    const found = facts.find((f) => f.table === table.name)
    if (found === undefined) throw new Error(`data package: no facts of table ${table.name}`)
    return resource(table, found)
  })
  const content = {
    profile: 'tabular-data-package',
    name: id,
    id,
    title,
    titleEn,
    description,
    descriptionEn,
    collection,
    synthetic,
    dataDate,
    licenses: [about.license ?? DEFAULT_LICENSE],
    sources,
    resources,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
