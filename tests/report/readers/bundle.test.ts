import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundleFiles } from '../../../src/report/readers/bundle.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The files of an archive, each with its text or the code of why not. */
const filesOf = (bytes: Uint8Array): readonly string[] | null =>
  bundleFiles(bytes)?.map((file) => {
    const unpacked = file.read()
    return `${file.name}=${'bytes' in unpacked ? textOf(unpacked.bytes) : unpacked.error.code}`
  }) ?? null

/** `bytes` with every occurrence of one sequence replaced by another of the same length. */
const replaced = (
  bytes: Uint8Array,
  from: readonly number[],
  to: readonly number[],
): Uint8Array => {
  const made = bytes.slice()
  for (let at = 0; at + from.length <= made.length; at++)
    if (from.every((byte, i) => made[at + i] === byte)) made.set(to, at)
  return made
}

describe('an archive of many files', () => {
  it('gives each under its name with folders, litter left out, archives in it opened', () => {
    const inner = zipSync({ '青石镇/b.txt': strToU8('2') })
    const bytes = zipSync({
      '示例县/a.txt': strToU8('1'),
      '__MACOSX/._a.txt': strToU8('x'),
      '更多.zip': inner,
    })
    expect(filesOf(bytes)).toEqual(['示例县/a.txt=1', '更多.zip/青石镇/b.txt=2'])
  })

  it('knows names that Chinese Windows wrote in GBK', () => {
    // «青石.txt» in GBK, set over a name of the same length.
    const gbk = [0xc7, 0xe0, 0xca, 0xaf, 0x2e, 0x74, 0x78, 0x74]
    const bytes = zipSync({ 'abcd.txt': strToU8('1') })
    expect(filesOf(replaced(bytes, [...strToU8('abcd.txt')], gbk))).toEqual(['青石.txt=1'])
  })

  it('is none where it is one document, or no archive', () => {
    expect(filesOf(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBeNull()
    expect(filesOf(zipSync({ 'OFD.xml': strToU8('<x/>') }))).toBeNull()
    expect(filesOf(strToU8('PK and more, but no directory at all'))).toBeNull()
  })

  it('says of each file why it cannot be unpacked', () => {
    const bytes = zipSync({ 'a.txt': strToU8('1'.repeat(500)), 'b.txt': strToU8('2') })
    const cut = bytes.slice()
    // The first file's own bytes are spoilt, its entry in the directory is not.
    cut.fill(0xff, 35, 39)
    expect(filesOf(cut)).toEqual(['a.txt=damaged', 'b.txt=2'])
  })

  it('never unpacks more than it says it will', () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(70 * 1024 * 1024) }, { level: 1 })
    expect(filesOf(bytes)).toEqual(['a.txt=too_large'])
    // The same, with a directory that claims a hundred bytes.
    const size = [0, 0, 0x60, 4]
    expect(filesOf(replaced(bytes, size, [100, 0, 0, 0]))).toEqual(['a.txt=too_large'])
  }, 60_000)
})
