import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PACKAGE_FILES } from '../../src/dataset/data-package.ts'
import { Stage } from '../../src/ingest/stage.ts'
import { contents, tempFolder } from './run-command.ts'

const write = (folder: string, words: string): void => {
  for (const file of PACKAGE_FILES) writeFileSync(join(folder, file), words)
}

const withOldPackage = (): string => {
  const dir = tempFolder()
  write(dir, 'old')
  writeFileSync(join(dir, 'README.md'), 'mine')
  return dir
}

describe('stage', () => {
  it('replaces the package and nothing else', () => {
    const dir = withOldPackage()
    const stage = new Stage(dir)
    write(stage.fresh, 'new')
    stage.publish()
    expect(contents(dir)).toEqual({
      ...Object.fromEntries(PACKAGE_FILES.map((f) => [f, 'new'])),
      'README.md': 'mine',
    })
  })

  it.each([1, 2, 5, PACKAGE_FILES.length * 2])(
    'puts the old package back when the %ith move fails',
    (last) => {
      const dir = withOldPackage()
      const before = contents(dir)
      let moves = 0
      const stage = new Stage(dir, (from, to) => {
        if (++moves === last) throw new Error('disk full')
        renameSync(from, to)
      })
      write(stage.fresh, 'new')
      expect(() => stage.publish()).toThrow('disk full')
      stage.discard()
      expect(contents(dir)).toEqual(before)
    },
  )

  it('leaves nothing behind in a folder that was not there', () => {
    const dir = join(tempFolder(), 'a', 'b')
    new Stage(dir).discard()
    expect(() => contents(dir)).toThrow()
    expect(() => contents(join(dir, '..'))).toThrow()
  })

  it('puts the old package back after a run that was killed half way', () => {
    const dir = withOldPackage()
    const before = contents(dir)
    const root = join(dir, '.ingest-staging')
    mkdirSync(join(root, 'new'), { recursive: true })
    mkdirSync(join(root, 'old'))
    write(join(root, 'new'), 'new')
    writeFileSync(join(root, 'publishing'), '')
    for (const file of PACKAGE_FILES.slice(0, 3)) {
      renameSync(join(dir, file), join(root, 'old', file))
      renameSync(join(root, 'new', file), join(dir, file))
    }
    const [, , , fourth = ''] = PACKAGE_FILES
    renameSync(join(dir, fourth), join(root, 'old', fourth))
    new Stage(dir).discard()
    expect(contents(dir)).toEqual(before)
  })

  it('keeps the package when the killed run had only begun to write', () => {
    const dir = withOldPackage()
    const before = contents(dir)
    mkdirSync(join(dir, '.ingest-staging', 'new'), { recursive: true })
    new Stage(dir).discard()
    expect(contents(dir)).toEqual(before)
  })

  it('refuses to write beside another run', () => {
    const dir = withOldPackage()
    mkdirSync(join(dir, '.ingest-staging'))
    writeFileSync(join(dir, '.ingest-staging', 'pid'), '1')
    expect(() => new Stage(dir)).toThrow('no other ingest at work in this folder, found process 1')
    expect(readFileSync(join(dir, 'reports.csv'), 'utf8')).toBe('old')
  })
})
