import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isArchive, openArchive } from '../../src/check/work/open-archive.ts'
import { docxFile } from '../../src/export/office/docx.ts'
import { isLitter } from '../../src/report/readers/zip-members.ts'

const TEXT = strToU8('示例县青石镇2026年政府信息公开工作年度报告')

describe('an archive', () => {
  it('gives its files below its own name, without what systems leave beside them', () => {
    const zip = zipSync({
      '乡镇/青石镇.txt': TEXT,
      '__MACOSX/乡镇/._青石镇.txt': TEXT,
      '乡镇/~$青石镇.docx': TEXT,
      'Thumbs.db': TEXT,
    })
    const opened = openArchive(zip, '年报.zip')
    expect('files' in opened && opened.files.map(({ name }) => name)).toEqual([
      '年报.zip/乡镇/青石镇.txt',
    ])
  })

  it('has its names from Windows read in GB18030', () => {
    // A stored entry as Windows writes it: the name in GB18030, without the mark of UTF-8.
    const name = Uint8Array.from([0xc7, 0xe0, 0xca, 0xaf, 0xd5, 0xf2, ...strToU8('.txt')])
    const plain = zipSync({ ['x'.repeat(name.length)]: TEXT }, { level: 0 })
    const stand = strToU8('x'.repeat(name.length))
    for (let i = 0; i + stand.length <= plain.length; i++)
      if (stand.every((byte, n) => plain[i + n] === byte)) plain.set(name, i)
    const opened = openArchive(plain, 'a.zip')
    expect('files' in opened && opened.files.map((file) => file.name)).toEqual(['a.zip/青石镇.txt'])
  })

  it('is told from the documents that are zips too', () => {
    expect(isArchive(zipSync({ 'a.txt': TEXT }), 'a.zip')).toBe(true)
    expect(isArchive(docxFile([{ kind: 'text', text: 'x' }]), 'a.docx')).toBe(false)
    expect(isArchive(TEXT, 'a.txt')).toBe(false)
  })

  it('is opened with the archives in it, and one file that cannot be unpacked stops no other', () => {
    const plain = zipSync({ '好.txt': TEXT, '坏.txt': TEXT }, { level: 0 })
    // The second entry claims a method of compression that nobody has.
    const at = plain.lastIndexOf(0x50, plain.length - 23)
    plain[at + 10] = 99
    const inner = zipSync({ '内.txt': TEXT })
    const opened = openArchive(zipSync({ 'a.zip': plain, 'b.zip': inner }), '全部.zip')
    if ('error' in opened) throw new Error(opened.error.code)
    const states = opened.files.map(({ name, error }) => [name, error?.code ?? 'taken'])
    expect(states).toEqual([
      ['全部.zip/a.zip/好.txt', 'taken'],
      ['全部.zip/a.zip/坏.txt', expect.not.stringMatching(/^taken$/)],
      ['全部.zip/b.zip/内.txt', 'taken'],
    ])
  })

  it('has the scanned pages of one report as one file, and is one where it holds nothing else', () => {
    const page = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
    const pages = { '扫描-1.jpg': page, '扫描-2.jpg': page }
    const opened = openArchive(zipSync({ ...pages, 'a.txt': TEXT }), 'a.zip')
    expect('files' in opened && opened.files.map(({ name }) => name)).toEqual([
      'a.zip/扫描-1.jpg（共2页）',
      'a.zip/a.txt',
    ])
    expect(isArchive(zipSync(pages), 'a.zip')).toBe(false)
  })

  it.each([
    ['damaged', zipSync({ 'a.txt': TEXT }).subarray(0, 30), 'archive_damaged'],
    ['without files', zipSync({ '.DS_Store': TEXT }), 'archive_empty'],
  ])('that is %s is refused with a reason', (_, bytes, code) => {
    const opened = openArchive(bytes, 'a.zip')
    expect('error' in opened && opened.error.code).toBe(code)
  })

  it.each(['a/.git/b', '~$报告.docx', '__MACOSX/x', 'desktop.ini'])('%s is litter', (path) => {
    expect(isLitter(path)).toBe(true)
  })
})
