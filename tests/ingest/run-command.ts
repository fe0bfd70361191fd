import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs one of the commands of src/ingest as a process of its own, as npm would. */
export const runCommand = (
  name: 'ingest' | 'parse' | 'sample',
  args: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<Outcome> =>
  new Promise((done, fail) => {
    const script = join(ROOT, 'src/ingest', `${name}.ts`)
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', (status) => done({ status, stdout, stderr }))
    child.stdin.end(stdin)
  })

/** A folder that is gone after the test. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Every file below a folder and its bytes. */
export const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
