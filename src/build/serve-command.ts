import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, runCommand, UsageError } from '../ingest/failure.ts'
import { siteFileOf } from './fill-site.ts'
import { addressOf, portFrom } from './port.ts'
import { serveSite } from './serve-site.ts'
import { shownSite } from './show-data.ts'
import { templateFolder } from './template-folder.ts'

const HELP = `gongkai serve DIR [--port N] [--host NAME]

Serves a site that gongkai site has written, or shows the data package in DIR as a site; nothing
is written into DIR.
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  const [dir, ...others] = positionals
  if (dir === undefined || others.length > 0) throw new UsageError('name one site or data package')
  const place = { port: portFrom(values.port), host: values.host }
  const isSite = existsSync(join(dir, 'index.html'))
  const site = isSite
    ? dir
    : await shownSite({ template: templateFolder(), data: dir, siteFile: siteFileOf(dir) })
  const server = await serveSite(site, place)
  console.log(`${addressOf(server, values.host)}\nCtrl+C ends it.`)
  return EXIT.ok
}

await runCommand(main)
