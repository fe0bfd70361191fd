import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { networkInterfaces } from 'node:os'
import type { AddressInfo } from 'node:net'
import { build } from 'vite'
import { serveSite } from './serve-site.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SOURCES = ['index.html', 'embed', 'package-lock.json', 'vite.config.ts', 'src', 'public']
const DEFAULT_PORT = 4173

const USAGE = `Usage: npm start -- [--port N] [--host NAME]
Builds the site when it is missing or older than its sources, then serves it.
The port may also be given as PORT; default ${DEFAULT_PORT}, or the next free one.`

const newest = (path: string): number => {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const isStale = (): boolean => {
  const built = join(ROOT, 'dist/index.html')
  if (!existsSync(built)) return true
  const since = statSync(built).mtimeMs
  return SOURCES.some((source) => newest(join(ROOT, source)) > since)
}

const portFrom = (text: string | undefined): number => {
  const port = Number(text ?? DEFAULT_PORT)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new Error(`port: expected 0 to 65535, found ${text}`)
}

// «0.0.0.0» is where to listen, not where to go.
const addressOf = ({ port }: AddressInfo, host: string): string => {
  const all = Object.values(networkInterfaces()).flat()
  const own = all.find((one) => one?.family === 'IPv4' && !one.internal)?.address
  return `http://${['0.0.0.0', '::'].includes(host) ? (own ?? 'localhost') : host}:${port}/`
}

const start = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) {
    console.log(USAGE)
    return
  }
  const port = portFrom(values.port ?? process.env['PORT'])
  if (isStale()) {
    console.log('Building the site …')
    await build({ root: ROOT, logLevel: 'warn' })
  }
  const server = await serveSite(join(ROOT, 'dist'), { port, host: values.host ?? 'localhost' })
  const address = addressOf(server.address() as AddressInfo, values.host ?? 'localhost')
  console.log(`\n  公开 Gongkai: ${address}\n  Ctrl+C ends it.\n`)
}

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
