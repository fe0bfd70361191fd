import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PROGRAM_FILE, SINGLE_FILE } from '../site/program-list.ts'
import { writeProgramList } from './program-plugin.ts'
import { buildSingle } from './single-file.ts'

const USAGE = `Usage: npm run build:single -- [--out FILE]
Writes the whole site with its data and its engine as one file that opens by double-click,
without a web server; default gongkai.html. As dist/gongkai.html it is offered, with data of
one's own, to those who check their reports on that site.`

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'gongkai.html' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) console.log(USAGE)
  else {
    const file = resolve(values.out)
    const bytes = await buildSingle(file)
    // In a built site it is offered to those who write sites of their own reports.
    const site = dirname(file)
    if (basename(file) === SINGLE_FILE && existsSync(join(site, PROGRAM_FILE)))
      writeProgramList(site)
    console.log(`${file}: ${(bytes / 1_000_000).toFixed(1)} MB`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
