import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../ingest/failure.ts'

/** The built site: beside the compiled command, or the repository's own `dist`. */
const PLACES = ['../dist', '../../dist']

/** The site that lends its program. Throws {@link UsageError} where it was never built. */
export const templateFolder = (): string => {
  const found = PLACES.map((place) => join(import.meta.dirname, place)).find((dir) =>
    existsSync(join(dir, 'index.html')),
  )
  if (found === undefined) throw new UsageError('no built site: run npm run build first')
  return found
}
