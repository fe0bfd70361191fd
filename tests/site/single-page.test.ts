import { gunzipSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { elementOf, elementsOf, fillSingle, isLeftOut } from '../../src/site/single-page.ts'
import type { SiteData } from '../../src/site/make-site.ts'
import { readSite } from '../../src/dataset/site.ts'

const made = (files: Record<string, string>): SiteData =>
  ({
    files: new Map(Object.entries(files)),
    settings: readSite('{"title": "甲县年报"}'),
    firstPaint: { dataset: 'jia', datasets: [], rows: {} },
    head: '<title>甲县年报</title>',
    page: '<p>甲县</p>',
  }) as unknown as SiteData

const page = [
  '<html lang="zh-CN"><head><title>旧</title></head><body><div id="app"><!--static-->旧<!--/static--></div>',
  elementOf('engine.wasm', 'ENGINE'),
  ...elementsOf(
    new Map([
      ['data/reports.csv', strToU8('old')],
      ["data/it's/a&b.csv", strToU8('old too')],
      ['divisions/divisions.txt', strToU8('names')],
    ]),
  ),
  '<script type="module">start("<script type=")</script></body></html>',
].join('\n')

/** Files that the elements of a page carry. */
const filesIn = (html: string): Record<string, string> => {
  const found: Record<string, string> = {}
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
  for (const [, name, text] of html.matchAll(/data-file="([^"]*)">([^<]*)</g))
    if (text !== 'ENGINE') found[name!] = strFromU8(gunzipSync(bytesOf(text!)))
  for (const [, index, text] of html.matchAll(/data-files='([^']*)'>([^<]*)</g)) {
    const bytes = gunzipSync(bytesOf(text!))
    const entries = JSON.parse(index!.replaceAll('&#39;', "'").replaceAll('&amp;', '&')) as [
      string,
      number,
      number,
    ][]
    for (const [name, from, to] of entries) found[name] = strFromU8(bytes.subarray(from, to))
  }
  return found
}

describe('the single file with other data', () => {
  const filled = fillSingle(
    page,
    made({ 'data/reports.csv': 'new', 'data/jia/manifest.json': '{}', 'places/1.html': '<p>' }),
  )

  it('carries the new data and none of the old, and the program as it was', () => {
    expect(filesIn(filled)).toEqual({
      'data/reports.csv': 'new',
      'data/jia/manifest.json': '{}',
      'divisions/divisions.txt': 'names',
    })
    expect(filled).toContain(elementOf('engine.wasm', 'ENGINE'))
    expect(filled).toContain('<script type="module">start("<script type=")</script>')
  })

  it('says whose it is, and can be filled once more', () => {
    expect(filled).toContain('<title>甲县年报</title>')
    expect(filled).not.toContain('旧')
    const again = fillSingle(filled, made({ 'data/reports.csv': 'newer' }))
    expect(filesIn(again)).toEqual({
      'data/reports.csv': 'newer',
      'divisions/divisions.txt': 'names',
    })
  })

  it('is no other page', () => {
    expect(() => fillSingle('<html><body></body></html>', made({}))).toThrow('carries no files')
    expect(isLeftOut('places/1.html')).toBe(true)
    expect(isLeftOut('data/reports.csv')).toBe(false)
  })
})
