import { parseArgs } from 'node:util'
import { isPlainName, readerStatements } from '../database/clickhouse/schema.ts'
import { EXIT, runCommand, UsageError } from '../ingest/failure.ts'
import { loadPackage } from './load-package.ts'
import { serverSend } from './server-send.ts'

const HELP = `npm run load -- clickhouse --url URL --database NAME [options] DIR

Loads the data package in DIR into a ClickHouse server. The new data lie in a database of their own,
NAME_<version>, and are checked against datapackage.json; only then does NAME name them, in one step.
Until then, and where anything is wrong, pages go on reading the data before.

--url URL        the server's HTTP address, such as http://localhost:8123
--database NAME  letters, digits and _; for instance gongkai
--user NAME      who may create databases there (default: default); the password is read from the
                 environment variable CLICKHOUSE_PASSWORD
--reader NAME    the user of the page, for whom the statements are printed (default: gongkai_reader)
--help           this text

Exit status: 0 loaded; 1 refused, with the data before untouched; 2 wrong command line.
`

const OPTIONS = {
  url: { type: 'string' },
  database: { type: 'string' },
  user: { type: 'string', default: 'default' },
  reader: { type: 'string', default: 'gongkai_reader' },
  help: { type: 'boolean', default: false },
} as const

const needed = (value: string | undefined, option: string): string => {
  if (value === undefined) throw new UsageError(`${option} is missing`)
  return value
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  const [kind, dir, ...more] = positionals
  if (kind !== 'clickhouse' || dir === undefined || more.length > 0)
    throw new UsageError('expected: load clickhouse … DIR')
  const url = needed(values.url, '--url')
  if (!/^https?:\/\/[^\s/]+/.test(url)) throw new UsageError(`--url: no http address: ${url}`)
  const database = needed(values.database, '--database')
  for (const name of [database, values.reader])
    if (!isPlainName(name)) throw new UsageError(`letters, digits and _ expected, found ${name}`)
  const send = serverSend({ url, user: values.user, password: process.env.CLICKHOUSE_PASSWORD })
  const { loaded, rows, bytes } = await loadPackage({ dir, database, send })
  console.log(`${loaded}: ${rows} rows of ${bytes} bytes of CSV, whole; ${database} names it now`)
  console.log('\nOnce, as an administrator, for the pages that read it:\n')
  console.log(readerStatements(database, values.reader))
  return EXIT.ok
}

await runCommand(main)
