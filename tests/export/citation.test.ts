import { describe, expect, it } from 'vitest'
import { bibtexOf } from '../../src/export/citation.ts'
import { isInWechat } from '../../src/floor/wechat.ts'

describe('a citation', () => {
  const cited = {
    author: 'A & B {office}',
    title: '正宁县 · 100 %',
    set: '已发布的年报',
    version: '0a1b2c',
    date: '2026-02-03',
    address: 'https://example.org/#/mailbox?v=1&r=621025',
  }

  it('keeps the address as it is and escapes what BibTeX reads as its own', () => {
    const text = bibtexOf(cited)
    expect(text).toContain('url = {https://example.org/#/mailbox?v=1&r=621025}')
    expect(text).toContain(String.raw`author = {{A \& B office}}`)
    expect(text).toContain(String.raw`100 \%`)
    expect(text).toContain('urldate = {2026-02-03}')
    // As many braces open as close.
    expect(text.split('{').length).toBe(text.split('}').length)
  })
})

describe('WeChat', () => {
  it('is known by what its browser calls itself', () => {
    expect(isInWechat('Mozilla/5.0 Mobile MicroMessenger/8.0.47(0x18002f30)')).toBe(true)
    expect(isInWechat('Mozilla/5.0 (X11; Linux x86_64) Chrome/120')).toBe(false)
  })
})
