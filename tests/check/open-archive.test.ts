import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isArchive, isLitter, openArchive } from '../../src/check/work/open-archive.ts'
import { docxFile } from '../../src/export/office/docx.ts'

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
