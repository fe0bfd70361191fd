import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { CHANGES_FILE } from '../dataset/changes.ts'
import { CORRECTIONS_FILE } from '../dataset/corrections-table.ts'
import { PACKAGE_FILES, README_FILE } from '../dataset/data-package.ts'
import { README_MARK } from '../dataset/package-readme.ts'
import { DatasetError } from '../dataset/problem.ts'

const STAGE = '.ingest-staging'

/** What a run writes: the package first, so that what is said of it is never ahead of it. */
const STAGED = [...PACKAGE_FILES, CORRECTIONS_FILE, README_FILE, CHANGES_FILE]

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * A place inside a package's folder where the next package is made, so that the old one stands
 * untouched until the new one is complete. Only the package's own files are ever replaced; whatever
 * else lies in the folder stays, and so does a README that somebody wrote.
 */
export class Stage {
  /** Where to write the new files. */
  readonly fresh: string
  private readonly old: string
  private readonly root: string
  private readonly madeDir: string | null
  private readonly dir: string
  private readonly move: (from: string, to: string) => void

  /** `move` renames a file; tests give one that fails half way. Throws when another run is on. */
  constructor(dir: string, move: (from: string, to: string) => void = renameSync) {
    this.dir = dir
    this.move = move
    this.root = join(dir, STAGE)
    this.fresh = join(this.root, 'new')
    this.old = join(this.root, 'old')
    this.madeDir = mkdirSync(dir, { recursive: true }) ?? null
    if (existsSync(this.root)) this.recover()
    mkdirSync(this.fresh, { recursive: true })
    mkdirSync(this.old)
    writeFileSync(this.pidFile, String(process.pid))
  }

  /** Where parsed reports may wait meanwhile. */
  get storeFile(): string {
    return join(this.root, 'parsed')
  }

  private get pidFile(): string {
    return join(this.root, 'pid')
  }

  /** There while files are being exchanged, so that a killed run is told from an unfinished one. */
  private get marker(): string {
    return join(this.root, 'publishing')
  }

  /** Puts the new files in the place of the old ones: all of them, or, on an error, none. */
  publish(): void {
    const done: string[] = []
    const files = this.published()
    writeFileSync(this.marker, files.join('\n'))
    try {
      for (const file of files) {
        done.push(file)
        if (existsSync(join(this.dir, file))) this.move(join(this.dir, file), join(this.old, file))
        this.move(join(this.fresh, file), join(this.dir, file))
      }
    } catch (error) {
      this.restore(done)
      throw error
    }
    rmSync(this.root, { recursive: true })
  }

  /** Leaves the folder as it was before. */
  discard(): void {
    rmSync(this.root, { recursive: true, force: true })
    if (this.madeDir !== null) removeEmpty(this.dir, this.madeDir)
  }

  private published(): string[] {
    const readme = join(this.dir, README_FILE)
    const isWritten = existsSync(readme) && !readFileSync(readme, 'utf8').startsWith(README_MARK)
    return STAGED.filter(
      (file) => existsSync(join(this.fresh, file)) && !(file === README_FILE && isWritten),
    )
  }

  private restore(files: readonly string[]): void {
    for (const file of files) {
      if (existsSync(join(this.old, file))) renameSync(join(this.old, file), join(this.dir, file))
      // Taken out with nothing put in its place before: there was no old file.
      else if (!existsSync(join(this.fresh, file))) rmSync(join(this.dir, file), { force: true })
    }
  }

  /** A run that was killed left its stage behind: what it had moved away goes back first. */
  private recover(): void {
    const pid = existsSync(this.pidFile) ? Number(readFileSync(this.pidFile, 'utf8')) : NaN
    if (Number.isInteger(pid) && pid !== process.pid && isRunning(pid))
      throw new DatasetError([
        {
          file: this.dir,
          line: null,
          column: null,
          expected: 'no other ingest at work in this folder',
          found: `process ${pid}`,
        },
      ])
    if (existsSync(this.marker)) {
      const moved = readFileSync(this.marker, 'utf8').split('\n').filter(Boolean)
      // An older version of this program left the list empty.
      this.restore(moved.length > 0 ? moved : PACKAGE_FILES)
    }
    rmSync(this.root, { recursive: true })
  }
}

/** Removes `dir` and its parents up to `top`, as far as they are empty. */
const removeEmpty = (dir: string, top: string): void => {
  if (readdirSync(dir).length > 0) return
  rmSync(dir, { recursive: true })
  if (dir !== top && dirname(dir).startsWith(top)) removeEmpty(dirname(dir), top)
}
