import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const HERE = import.meta.dirname

/** The compiled command lies flat: all of its program is in one folder. */
const isCompiled = import.meta.url.endsWith('.js')

/**
 * Digest of the program that makes something: the source of the rooms named and the versions of its
 * libraries, or, of the compiled command, all of it.
 */
export const programDigest = (rooms: readonly string[]): string => {
  const hash = createHash('sha256')
  const add = (folder: string, ending: string): void => {
    const files = readdirSync(folder, { recursive: !isCompiled, encoding: 'utf8' }).sort()
    for (const file of files)
      if (file.endsWith(ending)) hash.update(file).update(readFileSync(join(folder, file)))
  }
  if (isCompiled) add(HERE, '.js')
  else {
    for (const room of rooms) add(resolve(HERE, '..', room), '.ts')
    hash.update(readFileSync(resolve(HERE, '../../package-lock.json')))
  }
  return hash.digest('hex')
}
