import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { listInputs } from '../../src/ingest/inputs.ts'
import { scannedPages } from '../../src/report/readers/scanned-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1)
const write = (name: string): void => writeFileSync(join(folder, name), JPEG)

it('takes scanned pages named alike for one report, and says how many they are', () => {
  mkdirSync(join(folder, '柳湾镇'))
  for (const name of [
    '甲-1.jpg',
    '甲-2.jpg',
    '乙-1.jpg',
    '乙-3.jpg',
    '柳湾镇/1.png',
    '柳湾镇/2.png',
  ])
    write(name)
  const { inputs, dispose } = listInputs([folder], true)
  try {
    expect(inputs.map(({ name }) => name).sort()).toEqual(
      ['乙-1.jpg', '乙-3.jpg', '柳湾镇/1.png（共2页）', '甲-1.jpg（共2页）'].sort(),
    )
    const joined = inputs.find(({ name }) => name.startsWith('甲'))
    expect(joined?.shown).toContain('（共2页）')
    const pages = scannedPages(new Uint8Array(readFileSync(joined?.path ?? '')))
    expect(pages?.map(({ name }) => name)).toEqual(['1.jpg', '2.jpg'])
  } finally {
    dispose()
  }
})

it('leaves pictures alone where none are asked for', () => {
  const { inputs, ignored, dispose } = listInputs([folder])
  dispose()
  expect(inputs).toEqual([])
  expect(ignored).toHaveLength(6)
})
