import { parseArgs } from 'node:util'
import { EXIT, runCommand, UsageError } from '../ingest/failure.ts'
import { siteFileOf, writeSite } from './fill-site.ts'
import { templateFolder } from './template-folder.ts'

const HELP = `gongkai site DATA [--out DIR] [--site FILE]

Writes a whole site for the data package in DATA: copy the folder to any static host.

--out DIR     where the site goes (default: site)
--site FILE   whose site it is (default: DATA/site.json, where there is one)
--help        this text
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'site' },
      site: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  const [data, ...others] = positionals
  if (data === undefined || others.length > 0) throw new UsageError('name one data package')
  const siteFile = values.site ?? siteFileOf(data)
  const count = await writeSite({ template: templateFolder(), data, siteFile }, values.out)
  console.log(`${values.out}: ${count} files. Look at it with: gongkai serve ${values.out}`)
  return EXIT.ok
}

await runCommand(main)
