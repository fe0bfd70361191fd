import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { currentStatements, literal, schemaStatements } from '../database/clickhouse/schema.ts'
import { CURRENT } from '../database/clickhouse/server-engine.ts'
import { packageVersion, resourcesOf, type PackageFile } from '../dataset/package-version.ts'
import { DatasetError } from '../dataset/problem.ts'
import { TABLES } from '../dataset/tables.ts'
import type { ServerSend } from './server-send.ts'

export interface LoadOptions {
  /** Folder of a data package. */
  readonly dir: string
  /** Plain name of the database that pages are told of. */
  readonly database: string
  readonly send: ServerSend
}

export interface Loaded {
  /** The database that holds the data. */
  readonly loaded: string
  readonly rows: number
  readonly bytes: number
}

const INSERT =
  'settings input_format_csv_empty_as_default = 1, input_format_null_as_default = 0, format_csv_allow_single_quotes = 0 format CSVWithNames'

/**
 * Loads a data package as streams: one file at a time passes through, whatever its size. The
 * new tables lie in a database of their own; what is named as current changes in one statement,
 * once every table holds the rows, and every file was the one, that `datapackage.json` names.
 * Throws a {@link DatasetError} with file and both numbers; the new database is then dropped.
 */
export const loadPackage = async ({ dir, database, send }: LoadOptions): Promise<Loaded> => {
  const description = readFileSync(join(dir, 'datapackage.json'), 'utf8')
  const files = resourcesOf(description)
  const version = packageVersion(files)
  const target = `${database}_${version}_${Date.now().toString(36)}`
  for (const statement of currentStatements(database)) await send(statement)
  try {
    for (const statement of schemaStatements(target)) await send(statement)
    for (const file of files) await insertFile(send, target, dir, file)
    await checkCounts(send, target, files)
  } catch (error) {
    await send(`drop database if exists ${target}`).catch(() => undefined)
    throw error
  }
  await pointTo(send, database, target, version)
  return {
    loaded: target,
    rows: files.reduce((sum, file) => sum + file.rows, 0),
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  }
}

const insertFile = async (
  send: ServerSend,
  target: string,
  dir: string,
  { table, path, bytes, sha256 }: PackageFile,
): Promise<void> => {
  const hash = createHash('sha256')
  let seen = 0
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      seen += chunk.length
      done(null, chunk)
    },
  })
  const stream = createReadStream(join(dir, path)).on('error', (error) => watch.destroy(error))
  const body = Readable.toWeb(stream.pipe(watch)) as ReadableStream<Uint8Array>
  await send(`insert into ${target}.${table} ${INSERT}`, body)
  const found = hash.digest('hex')
  if (seen !== bytes || found !== sha256)
    throw wrong(
      join(dir, path),
      `${bytes} bytes, sha256:${sha256}`,
      `${seen} bytes, sha256:${found}`,
    )
}

const checkCounts = async (
  send: ServerSend,
  target: string,
  files: readonly PackageFile[],
): Promise<void> => {
  for (const { name } of TABLES) {
    const expected = files
      .filter(({ table }) => table === name)
      .reduce((sum, { rows }) => sum + rows, 0)
    const found = Number(await send(`select count() from ${target}.${name} format TSV`))
    if (found !== expected) throw wrong(`${target}.${name}`, `${expected} rows`, `${found} rows`)
  }
}

/** Names the new data; the database before stays for pages that are open, older ones go. */
const pointTo = async (
  send: ServerSend,
  database: string,
  target: string,
  version: string,
): Promise<void> => {
  const next = `${database}.${CURRENT}_next`
  const before = (await send(`select database from ${database}.${CURRENT} format TSV`)).trim()
  await send(`drop table if exists ${next}`)
  await send(`create table ${next} as ${database}.${CURRENT}`)
  await send(
    `insert into ${next} (database, version) values (${literal(target)}, ${literal(version)})`,
  )
  await send(`exchange tables ${next} and ${database}.${CURRENT}`)
  await send(`drop table ${next}`)
  const all = await send(
    `select name from system.databases where startsWith(name, ${literal(`${database}_`)}) format TSV`,
  )
  for (const name of all.split('\n'))
    if (/_[0-9a-f]{12}_[0-9a-z]+$/.test(name) && ![target, before].includes(name))
      await send(`drop database if exists ${name}`)
}

const wrong = (file: string, expected: string, found: string): DatasetError =>
  new DatasetError([{ file, line: null, column: null, expected, found }])
