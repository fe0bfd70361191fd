import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { UsageError } from '../ingest/failure.ts'

const DEFAULT_PORT = 4173

/** The port that a command is to serve on; 0 is any. Throws {@link UsageError}. */
export const portFrom = (text: string | undefined): number => {
  const port = Number(text ?? DEFAULT_PORT)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new UsageError(`port: expected 0 to 65535, found ${text}`)
}

/** Where a server is to be found. «0.0.0.0» is where to listen, not where to go. */
export const addressOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo
  const all = Object.values(networkInterfaces()).flat()
  const own = all.find((one) => one?.family === 'IPv4' && !one.internal)?.address
  return `http://${['0.0.0.0', '::'].includes(host) ? (own ?? 'localhost') : host}:${port}/`
}
