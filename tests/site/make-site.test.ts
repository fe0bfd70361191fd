import { beforeAll, describe, expect, it, vi } from 'vitest'
import { nodeConnect } from '../../src/build/node-connect.ts'
import { dataPackageText, tableFile } from '../../src/dataset/data-package.ts'
import type { DatasetAbout, DatasetRows } from '../../src/dataset/rows.ts'
import { readSite, type SiteSettings } from '../../src/dataset/site.ts'
import { headerText, rowText } from '../../src/dataset/table-text.ts'
import { TABLES } from '../../src/dataset/tables.ts'
import { fillEmbed, fillIndex } from '../../src/site/fill-page.ts'
import { makeSite, type SiteData } from '../../src/site/make-site.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const HOSTILE = '甲县</script><img src=x onerror=alert(1)>"\'&'

const SITE = readSite(
  JSON.stringify({
    title: HOSTILE,
    publisher: '甲县政府办',
    base: 'https://example.org/zwgk/',
    sample: false,
  }),
)

const packageOf = (about: DatasetAbout, rows: DatasetRows, more: Record<string, string> = {}) => {
  const facts = TABLES.map((t) => ({
    table: t.name,
    bytes: 0,
    sha256: '',
    rows: rows[t.name].length,
  }))
  const texts = {
    ...Object.fromEntries(
      TABLES.map((table) => [
        tableFile(table.name),
        headerText(table) + (rows[table.name] as never[]).map((r) => rowText(table, r)).join(''),
      ]),
    ),
    'datapackage.json': dataPackageText(about, facts),
    ...more,
  }
  const bytes = new Map(
    Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  )
  return { at: about.id, files: bytes }
}

const REAL: DatasetAbout = {
  ...ABOUT,
  id: 'real',
  title: HOSTILE,
  synthetic: false,
  license: { name: 'OGL', title: '开放数据许可', path: 'https://example.org/licence' },
}

const change = (count: number) => ({ count, reports: [{ id: 'a', name: '<东镇>', year: 2020 }] })
const CHANGES = JSON.stringify({
  entries: [
    {
      date: '2026-01-31',
      version: 'abc',
      added: change(3),
      changed: change(0),
      removed: change(1),
    },
  ],
})

const siteOf = (settings: SiteSettings): Promise<SiteData> =>
  makeSite(
    {
      settings,
      packages: [
        { ...packageOf(REAL, ROWS, { 'changes.json': CHANGES }), inside: '' },
        { ...packageOf({ ...ABOUT, id: 'sample' }, ROWS), inside: 'sample' },
      ],
    },
    nodeConnect,
  )

const textIn = (data: SiteData, path: string): string => {
  const file = data.files.get(path)
  if (typeof file !== 'string') throw new Error(`${path}: no text`)
  return file
}

let made: SiteData
let html: string
beforeAll(async () => {
  made = await siteOf(SITE)
  html = fillIndex(
    '<!doctype html><html lang="x"><head><title>a</title></head><body><!--answers--></body></html>',
    made,
  )
})

describe('a site', () => {
  it('says everything escaped, once, however often its page is filled', () => {
    expect(html).not.toContain('<img src=x')
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html).toContain('lang="zh-CN"')
    expect(fillIndex(html, made)).toBe(html)
    expect(fillEmbed('<html><head></head></html>', made)).toContain('id="datasets"')
    for (const [path, file] of made.files)
      if (path.endsWith('.html') || path.endsWith('.xml'))
        expect([path, String(file).includes('<img src=x')]).toEqual([path, false])
  })

  it('asks no other host for anything', () => {
    const loaded =
      /<(?:script|img|iframe)[^>]+src="([^"]+)"|<link rel="(?:icon|stylesheet|manifest|apple-touch-icon)"[^>]+href="([^"]+)"/g
    const pages = [html, ...[...made.files].filter(([p]) => p.endsWith('.html')).map(([, f]) => f)]
    for (const page of pages)
      for (const [, src, href] of String(page).matchAll(loaded))
        expect(src ?? href).not.toMatch(/^(?:https?:)?\/\//)
  })

  it('leaves the sample out unless it is asked for', async () => {
    expect(made.firstPaint.datasets.map((d) => d.id)).toEqual(['real'])
    expect([...made.files.keys()].filter((path) => path.includes('sample'))).toEqual([])
    const both = await siteOf({ ...SITE, sample: true })
    expect(both.firstPaint.datasets.map((d) => d.id)).toEqual(['real', 'sample'])
  })

  it('describes its data to search engines and portals, with the licence of the package', () => {
    const [, ld] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!
    const { '@graph': graph } = JSON.parse(ld!) as { '@graph': Record<string, unknown>[] }
    expect(graph).toHaveLength(1)
    expect(graph[0]).toMatchObject({
      '@type': 'Dataset',
      name: HOSTILE,
      license: 'https://example.org/licence',
      dateModified: ABOUT.dataDate,
      publisher: { name: '甲县政府办' },
    })
    const links = graph[0]!['distribution'] as { contentUrl: string }[]
    for (const { contentUrl } of links) {
      expect(contentUrl.startsWith(SITE.base!)).toBe(true)
      expect([...made.files.keys()]).toContain(contentUrl.slice(SITE.base!.length))
    }
    const catalog = JSON.parse(textIn(made, 'catalog.jsonld')) as Record<string, unknown[]>
    expect(catalog['dcat:dataset']).toMatchObject([
      { 'dct:license': 'https://example.org/licence', 'dct:type': 'official' },
    ])
  })

  it('has a page for every county and township with reports, and names each in the sitemap', () => {
    const told = new Set(ROWS.reports.map((report) => report.township_code))
    const counties = new Set([...told].map((code) => code.slice(0, 6)))
    const pages = [...made.files.keys()].filter((path) => /^places\/.*\.html$/.test(path))
    expect(pages.sort()).toEqual([...told, ...counties].map((code) => `places/${code}.html`).sort())
    const map = textIn(made, 'sitemap.xml')
    for (const path of pages) expect(map).toContain(`<loc>${SITE.base}${path}</loc>`)
    expect(textIn(made, 'robots.txt')).toContain(`Sitemap: ${SITE.base}sitemap.xml`)
  })

  it('has on a page the figures as they were stated, and words where there is none', () => {
    const page = textIn(made, 'places/990101101.html')
    const row = (year: number): string[] =>
      [
        ...page
          .split(`<th scope="row">${year}</th>`)[1]!
          .split('</tr>')[0]!
          .matchAll(/<td[^>]*>(.*?)<\/td>/g),
      ].map(([, cell]) => cell!)
    expect(row(2020)).toContain('100')
    expect(row(2021)).toContain('约 150')
    expect(textIn(made, 'places/990101103.html')).toContain('未采集')
    expect(textIn(made, 'places/990101102.html')).toContain('空白')
    expect(page).toContain('../#/township?v=1&amp;r=990101&amp;t=990101101')
    expect(page).toContain(`${SITE.base}places/990101101.html`)
  })

  it('feeds what changed from one ingest to the next', () => {
    const feed = textIn(made, 'feed.xml')
    expect(feed).toContain('新增 3 份、改动 0 份、撤下 1 份')
    expect(feed).toContain('&amp;lt;东镇&amp;gt; 2020')
    expect(feed).toContain('另有 2 份')
    expect(html).toContain('href="./feed.xml"')
  })
})
