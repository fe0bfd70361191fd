import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSingle } from './single-file.ts'

const USAGE = `Usage: npm run build:single -- [--out FILE]
Writes the whole site with its data and its engine as one file that opens by double-click,
without a web server; default gongkai.html.`

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
    console.log(`${file}: ${(bytes / 1_000_000).toFixed(1)} MB`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
