import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { PROGRAM_FILE, programList } from '../site/program-list.ts'
import { afterBuild } from './after-build.ts'
import { filesBelow } from './fill-site.ts'

/** Lists the program's files in a built site. */
export const writeProgramList = (dir: string): void => {
  const sizes = new Map(
    filesBelow(dir).map((path) => [path, statSync(join(dir, path)).size] as const),
  )
  writeFileSync(join(dir, PROGRAM_FILE), JSON.stringify(programList(sizes)))
}

/**
 * Vite plugin: lists the program's files with their compressed neighbours, after these were made, so
 * that a page can write a whole site of its own (src/check/publish).
 */
export const programFile = (): Plugin => afterBuild('program', ({ out }) => writeProgramList(out))
