import { UsageError } from '../ingest/failure.ts'

const DEFAULT_PORT = 4173

/** The port that a command is to serve on; 0 is any. Throws {@link UsageError}. */
export const portFrom = (text: string | undefined): number => {
  const port = Number(text ?? DEFAULT_PORT)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new UsageError(`port: expected 0 to 65535, found ${text}`)
}
