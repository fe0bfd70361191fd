import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contentOf, kept, modulesOf } from '../../src/build/kept-data.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SITE = resolve(import.meta.dirname, '../../src/build/site-data.ts')

describe('data that were compiled before', () => {
  it('are read, not made again, for the same key; maps and bytes come back as they were', async () => {
    let made = 0
    const make = async () => {
      made += 1
      return { files: new Map([['a', Uint8Array.of(1, 2)]]), made }
    }
    const first = await kept(folder, 'one', make)
    const second = await kept(folder, 'one', make)
    expect([made, second.made]).toEqual([1, 1])
    expect(Uint8Array.from(second.files.get('a')!)).toEqual(first.files.get('a'))
    await kept(folder, 'two', make)
    expect(made).toBe(2)
  })

  it('are made again where the file is damaged, and only a few are kept', async () => {
    writeFileSync(join(folder, 'one.v8'), 'damaged')
    expect(await kept(folder, 'one', async () => 'new')).toBe('new')
    for (const key of ['three', 'four', 'five']) await kept(folder, key, async () => key)
    expect(readdirSync(folder)).toHaveLength(3)
    expect(await kept(folder, 'five', async () => 'again')).toBe('five')
  })

  it('depend on names and bytes of the packages and of the program', () => {
    const file = join(folder, 'table.csv')
    writeFileSync(file, 'a,b')
    const before = contentOf([file])
    writeFileSync(file, 'a,c')
    expect(contentOf([file])).not.toBe(before)
    const names = modulesOf(SITE).map((path) => path.replaceAll('\\', '/').split('/src/')[1])
    expect(names).toContain('site/first-answers.ts')
    expect(names.some((name) => name?.startsWith('queries/'))).toBe(true)
    expect(names.some((name) => name?.startsWith('components/'))).toBe(false)
  })
})
