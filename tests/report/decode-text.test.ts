import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/report/decode-text.ts'

const TEXT = '青石镇公开信息36条\n'
// «镇» and «条» in GBK, and a character that only GB18030 has.
const GBK = Uint8Array.of(0xd5, 0xf2, 0xcc, 0xf5, 0x33)

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? '\ufeff' : '') + text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !big)
  return new Uint8Array(view.buffer)
}

describe('text is decoded by its bytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16 little-endian with a mark', utf16(TEXT, false, true)],
    ['UTF-16 big-endian with a mark', utf16(TEXT, true, true)],
    ['UTF-16 little-endian without a mark', utf16(TEXT, false, false)],
    ['UTF-16 big-endian without a mark', utf16(TEXT, true, false)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT)
  })

  it('GBK where UTF-8 is not valid', () => {
    expect(decodeText(GBK)).toBe('镇条3')
  })

  it('as declared, unless the bytes are not valid in it', () => {
    expect(decodeText(GBK, 'gb2312')).toBe('镇条3')
    expect(decodeText(new TextEncoder().encode(TEXT), 'no-such-charset')).toBe(TEXT)
  })

  it('never with replacement characters', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0xff, 0x81))).toBeNull()
  })
})
