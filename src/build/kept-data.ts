import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** How many answers are kept: one a branch that one goes back and forth between. */
const MOST = 3

/** The modules of this repository that a module is made of, itself among them. */
export const modulesOf = (entry: string): readonly string[] => {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return
    found.add(file)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g))
      visit(resolve(dirname(file), target))
  }
  visit(entry)
  return [...found].sort()
}

/** What files hold, in a few characters; the same for the same names and bytes. */
export const contentOf = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = readFileSync(file)
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex').slice(0, 24)
}

/**
 * The answer to a question of which the key is all that it depends on: read from `folder` where it
 * was made before, else made and put there. What cannot be read is made again.
 */
export const kept = async <T>(folder: string, key: string, make: () => Promise<T>): Promise<T> => {
  const path = join(folder, `${key}.v8`)
  try {
    const known = deserialize(readFileSync(path)) as T
    utimesSync(path, new Date(), new Date())
    return known
  } catch {
    const made = await make()
    mkdirSync(folder, { recursive: true })
    // Two servers may make it at once: each writes its own, the last is kept.
    const fresh = `${path}.${process.pid}`
    writeFileSync(fresh, serialize(made))
    renameSync(fresh, path)
    const ages = readdirSync(folder)
      .map((name) => join(folder, name))
      .map((file) => ({ file, used: statSync(file).mtimeMs }))
      .sort((a, b) => b.used - a.used)
    for (const { file } of ages.slice(MOST)) rmSync(file, { force: true })
    return made
  }
}
