import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/report/read-document.ts'
import { bundleFiles } from '../../../src/report/readers/bundle.ts'
import { pageSeries } from '../../../src/report/readers/page-series.ts'
import type { Recognise } from '../../../src/report/readers/recognise.ts'

describe('scanned pages named alike', () => {
  it.each([
    ['a hyphen and a number', ['年报-2.jpg', '年报-1.jpg'], [['年报-1.jpg', '年报-2.jpg']]],
    [
      'numbers alone, ten after nine',
      ['s/10.png', ...nine('s/', '.png')],
      [[...nine('s/', '.png'), 's/10.png']],
    ],
    ['brackets', ['扫描 (1).jpeg', '扫描 (2).jpeg'], [['扫描 (1).jpeg', '扫描 (2).jpeg']]],
    [
      'two reports',
      ['甲-1.jpg', '乙-1.jpg', '甲-2.jpg', '乙-2.jpg'],
      [
        ['甲-1.jpg', '甲-2.jpg'],
        ['乙-1.jpg', '乙-2.jpg'],
      ],
    ],
    ['two folders', ['甲/1.jpg', '乙/1.jpg', '甲/2.jpg'], [['甲/1.jpg', '甲/2.jpg']]],
    ['a page missing', ['a-1.jpg', 'a-3.jpg'], []],
    ['not from the first', ['IMG_2021.jpg', 'IMG_2022.jpg'], []],
    ['a number twice', ['a-1.jpg', 'a-01.jpg', 'a-2.jpg'], []],
    ['one page, other files', ['a-1.jpg', 'b-1.docx', 'b-2.docx'], []],
  ])('%s', (_, names, series) => {
    expect(pageSeries(names)).toEqual(series)
  })
})

function nine(before: string, after: string): string[] {
  return Array.from({ length: 9 }, (_, i) => `${before}${i + 1}${after}`)
}

const SCAN = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../scans/stamped.jpg')))

/** Reads every line as the next of some texts, then as nothing. */
const saying = (lines: readonly string[]): Recognise => {
  let next = 0
  return (pictures) =>
    Promise.resolve(
      pictures.map(() => {
        const text = lines[next++] ?? ''
        return { text, sure: [...text].map(() => 1) }
      }),
    )
}

const TITLE = '石桥镇2022年政府信息公开工作年度报告'
const PAGES = zipSync(
  { '石桥镇-1.jpg': SCAN, '__MACOSX/._1.jpg': SCAN, '石桥镇-2.jpg': SCAN },
  { level: 0 },
)

const read = (recognise: Recognise) =>
  readDocument(PAGES, 'a.zip', { recogniser: () => Promise.resolve(recognise) })

describe('an archive of the pages of one report', () => {
  it('is one document with the pages in order', async () => {
    expect(bundleFiles(PAGES)).toBeNull()
    const reading = await read(saying(Array.from({ length: 500 }, () => TITLE)))
    if ('error' in reading) throw new Error(reading.error.message)
    const pages = reading.document.pictures?.map(({ page }) => page) ?? []
    expect(new Set(pages)).toEqual(new Set([1, 2]))
    expect(pages).toEqual([...pages].sort((a, b) => a - b))
  }, 60_000)

  it('is refused where a page begins with the title of another report', async () => {
    let call = 0
    const reading = await read((pictures) => {
      const text = call++ === 0 ? TITLE : TITLE.replace('石桥镇', '柳湾镇')
      return Promise.resolve(pictures.map(() => ({ text, sure: [...text].map(() => 1) })))
    })
    expect('error' in reading && reading.error).toMatchObject({ code: 'not_a_report' })
    expect('error' in reading && reading.error.message).toContain('第 2 页')
  }, 60_000)

  it('is refused like a scan where there is no recogniser', async () => {
    const reading = await readDocument(PAGES, 'a.zip')
    expect('error' in reading && reading.error.code).toBe('no_text_layer')
  })

  it('says which page cannot be opened', async () => {
    const torn = zipSync({ 'a-1.jpg': SCAN, 'a-2.jpg': SCAN.slice(5000) })
    const recogniser = () => Promise.resolve(saying([TITLE]))
    const reading = await readDocument(torn, 'a.zip', { recogniser })
    expect('error' in reading && reading.error.message).toContain('a-2.jpg')
  }, 60_000)

  it('is one file among the others of an archive', () => {
    const bytes = zipSync(
      { '甲.txt': SCAN.slice(0, 9), '乙/1.jpg': SCAN, '乙/2.jpg': SCAN },
      { level: 0 },
    )
    expect(bundleFiles(bytes)?.map(({ name }) => name)).toEqual(['甲.txt', '乙/1.jpg（共2页）'])
  })
})
