import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, runCommand, UsageError } from '../ingest/failure.ts'
import { filledSite, programFiles, siteFileOf } from './fill-site.ts'
import { portFrom } from './port.ts'
import { serveSite } from './serve.ts'
import { templateFolder } from './template-folder.ts'

const HELP = `gongkai serve DIR [--port N] [--host NAME]

Serves a site that gongkai site has written, or shows the data package in DIR as a site without
writing anything.
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
  const { address } = existsSync(join(dir, 'index.html'))
    ? await serveSite({ dir, ...place })
    : await serveData(dir, siteFileOf(dir), place)
  console.log(`${address}\nCtrl+C ends it.`)
  return EXIT.ok
}

const serveData = async (
  data: string,
  siteFile: string,
  place: { readonly port: number; readonly host: string },
) => {
  const template = templateFolder()
  const program = new Set(programFiles(template))
  const files = await filledSite({ template, data, siteFile })
  return serveSite({ dir: template, files, isServed: (path) => program.has(path), ...place })
}

await runCommand(main)
