import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { PACKAGE_FILES } from '../../src/dataset/data-package.ts'
import { runCommand, tempFolder } from './run-command.ts'

// Every run is a process of its own.
vi.setConfig({ testTimeout: 120_000 })

const COMMITTED = resolve(import.meta.dirname, '../../public/data')
const ZHOUJIA = resolve(import.meta.dirname, '../../../shared/reports/zhoujia-2020.txt')
const ZHOUJIA_ID = '621025105-2020'

/** The package made again from what the repository holds and the files given. */
const rebuilt = async (files: readonly string[]): Promise<string> => {
  const out = join(tempFolder(), 'package')
  const { status } = await runCommand('ingest', [
    ...['--out', out],
    ...['--roster', join(COMMITTED, 'townships.csv')],
    ...['--about', join(COMMITTED, 'about.json')],
    ...files,
    join(COMMITTED, 'captured-figures.jsonl'),
  ])
  expect(status).toBe(0)
  return out
}

const lines = (dir: string, file: string): string[] =>
  readFileSync(join(dir, file), 'utf8').split('\r\n')

describe('the committed package', () => {
  it('is what its captured figures make, beside the one report read in full', async () => {
    const out = await rebuilt([])
    for (const file of ['reports.csv', 'observations.csv', 'findings.csv', 'checks.csv'])
      expect(lines(out, file)).toEqual(
        lines(COMMITTED, file).filter((line) => !line.startsWith(ZHOUJIA_ID)),
      )
  })

  it.skipIf(!existsSync(ZHOUJIA))(
    `is made again byte for byte with that report (skipped where ${ZHOUJIA} is not there)`,
    async () => {
      const out = await rebuilt([ZHOUJIA])
      for (const file of PACKAGE_FILES)
        expect([file, lines(out, file)]).toEqual([file, lines(COMMITTED, file)])
    },
  )
})
