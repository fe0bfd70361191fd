import type { Connection } from '../database/connection.ts'
import type { CountyEntry } from '../database/manifest.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import { DEFAULT_LICENSE } from '../dataset/default-license.ts'
import type { SiteSettings } from '../dataset/site.ts'
import { viewAddress } from '../export/view-address.ts'
import { townshipYearsFigure } from '../figures/township-years/model.ts'
import type { FigureContext } from '../models/context.ts'
import type { FigureColumn, FigureRow, Message } from '../models/figure.ts'
import { yearsParam } from '../models/scope.ts'
import type { SiteDataset } from '../queries/first-paint.ts'
import { townshipFigures, type TownshipFiguresRow } from '../queries/township-figures.ts'
import type { CompiledDataset } from './county-files.ts'
import type { Connect } from './first-answers.ts'
import { escaped } from './html.ts'
import { placeTable } from './place-table.ts'
import { previewTags } from './page-head.ts'
import { sitePublisher, siteTitle, speakerOf, type Speaker } from './site-words.ts'

/** Beyond so many pages only the counties have one. */
const MOST_PAGES = 5000

/** Townships asked about at once. */
const BATCH = 500

export const placePath = (code: string): string => `places/${code}.html`

interface Given {
  readonly compiled: CompiledDataset
  readonly settings: SiteSettings
  readonly site: SiteDataset
}

interface Scene extends Given {
  readonly about: DatasetAbout
  readonly years: readonly number[]
  readonly speak: Speaker
}

const countOf = (county: CountyEntry): number => new Set(county.reports.map(([code]) => code)).size

const placeName = ({ province, prefecture, name }: CountyEntry): string =>
  [...new Set([province, prefecture, name])]
    .filter((part) => !/^(?:市辖区|县)$/.test(part))
    .join('')

const contextOf = ({ about, years }: Scene, county: CountyEntry): FigureContext => ({
  filter: { region: { level: 'county', code: county.code }, years, townships: [] },
  about,
  base: '../data/',
  place: county.name,
  due: county.townships.length,
})

interface Page {
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly links: readonly (readonly [text: string, href: string])[]
  readonly body: string
}

const pageHtml = ({ settings, about, compiled, speak }: Scene, page: Page): string => {
  const { path, title, lead } = page
  const whole = `${title} · ${siteTitle(settings, speak)}`
  const license = about.license ?? DEFAULT_LICENSE
  const publisher = sitePublisher(settings)
  const foot: Message[] = [
    { key: 'places.data', params: { date: { date: about.dataDate } } },
    { key: 'places.data.version', params: { version: compiled.manifest.version } },
  ]
  const links = page.links.map(([text, href]) => `<a href="${escaped(href)}">${escaped(text)}</a>`)
  return `<!doctype html>
<html lang="${settings.language}">
  <head>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(whole)}</title>
    ${previewTags({ title: whole, description: lead, path }, settings).join('\n    ')}
    <link rel="icon" href="../icons/icon.svg" />
    <link rel="stylesheet" href="places.css" />
  </head>
  <body>
    <main>
      ${about.synthetic ? `<p class="synthetic">${escaped(speak({ key: 'places.synthetic' }))}</p>` : ''}
      <h1>${escaped(title)}</h1>
      <p class="lead">${escaped(lead)}</p>
      <p>${links.join(' · ')}</p>
      ${page.body}
      <p class="note">${escaped(speak({ key: 'places.states' }))}</p>
    </main>
    <footer>
      <p>${escaped(foot.map(speak).join(''))} · ${escaped(speak({ key: 'places.license', params: { license: license.title ?? license.name } }))}</p>
      ${publisher === null ? '' : `<p>${escaped(speak({ key: 'places.by', params: { publisher } }))}</p>`}
    </footer>
  </body>
</html>
`
}

const homeLink = ({ speak }: Scene): readonly [string, string] => [
  speak({ key: 'places.home' }),
  '../',
]

const yearsOf = (reports: CountyEntry['reports']): Message['params'] & object => ({
  years: yearsParam([...new Set(reports.map(([, year]) => year))].sort((a, b) => a - b)),
})

/** Reports of a township as rows of one table, with the columns that the township's page has. */
const tableOf = (
  scene: Scene,
  county: CountyEntry,
  codes: readonly string[],
  rows: readonly TownshipFiguresRow[],
): string => {
  const context = contextOf(scene, county)
  let columns: readonly FigureColumn[] = []
  const shown = codes.flatMap((code): { name: string; row: FigureRow; url: string | null }[] => {
    const own = rows.filter((row) => row.township_code === code && row.report_id !== null)
    const figure = townshipYearsFigure(own, code, context)
    columns = figure.columns
    return figure.rows.map((row, i) => ({
      name: own[i]!.name,
      row,
      url: own[i]!.source_url,
    }))
  })
  return placeTable({
    columns,
    rows: shown,
    context,
    speak: scene.speak,
    locale: scene.settings.language,
    many: codes.length > 1,
  })
}

const countyPage = (
  scene: Scene,
  county: CountyEntry,
  rows: readonly TownshipFiguresRow[],
  hasTownships: boolean,
): Page => {
  const { speak, about } = scene
  const place = placeName(county)
  const codes = county.townships
    .map(({ code }) => code)
    .filter((code) => county.reports.some(([of]) => of === code))
  const names = county.townships.filter(({ code }) => codes.includes(code))
  const list = names.map(({ code, name }) => `<li><a href="${code}.html">${escaped(name)}</a></li>`)
  return {
    path: placePath(county.code),
    title: speak({ key: 'places.title', params: { place } }),
    lead: speak({
      key: `places.county.lead${about.collection === 'complete' ? '.complete' : ''}`,
      params: {
        place,
        due: county.townships.length,
        have: codes.length,
        count: county.reports.length,
        ...yearsOf(county.reports),
      },
    }),
    links: [
      homeLink(scene),
      [speak({ key: 'places.open' }), viewAddress('../', '/', { v: '1', r: county.code })],
    ],
    body:
      tableOf(scene, county, codes, rows) +
      (hasTownships
        ? `\n      <h2>${escaped(speak({ key: 'places.townships' }))}</h2>\n      <ul>${list.join('')}</ul>`
        : ''),
  }
}

const townshipPage = (
  scene: Scene,
  county: CountyEntry,
  code: string,
  rows: readonly TownshipFiguresRow[],
): Page => {
  const { speak } = scene
  const reports = county.reports.filter(([of]) => of === code)
  const name = county.townships.find((township) => township.code === code)?.name ?? code
  const place = placeName(county) + name
  return {
    path: placePath(code),
    title: speak({ key: 'places.title', params: { place } }),
    lead: speak({
      key: 'places.township.lead',
      params: { place, count: reports.length, ...yearsOf(reports) },
    }),
    links: [
      homeLink(scene),
      [speak({ key: 'places.county' }), `${county.code}.html`],
      [
        speak({ key: 'places.open' }),
        viewAddress('../', '/township', { v: '1', r: county.code, t: code }),
      ],
    ],
    body: tableOf(scene, county, [code], rows),
  }
}

const figuresOf = async (
  connection: Connection,
  codes: readonly string[],
  years: readonly number[],
): Promise<TownshipFiguresRow[]> => {
  const rows: TownshipFiguresRow[] = []
  for (let at = 0; at < codes.length; at += BATCH) {
    const townships = codes.slice(at, at + BATCH)
    const filter = { region: null, years, townships }
    rows.push(...(await connection.query<TownshipFiguresRow>(townshipFigures(filter))))
  }
  return rows.filter((row) => row.report_id !== null)
}

const STYLE = `body { max-width: 72rem; margin: 0 auto; padding: 1rem; color: #1d1b19; background: #f7f5f0; font: 1rem/1.6 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
h1 { font-size: 1.5rem; }
a { color: #8a1f17; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid #c9c2b4; text-align: right; white-space: nowrap; }
th[scope='row'], td.text { text-align: left; }
.note, footer { color: #5c564d; font-size: 0.875rem; }
.synthetic { padding: 0.5rem; background: #a3281f; color: #fff; }
@media (prefers-color-scheme: dark) { body { background: #1b1917; color: #ece7dd; } a { color: #f0a59c; } th, td { border-color: #4a443b; } .note, footer { color: #b3aa9b; } }
`

/**
 * A page of plain HTML for every county and township that has reports (counties alone beyond
 * 5,000): what search engines, chat previews and old browsers see. By path, with their style sheet.
 */
export const placePages = async (
  given: Given,
  connect: Connect,
): Promise<ReadonlyMap<string, string>> => {
  const { manifest, files } = given.compiled
  const counties = manifest.counties.filter((county) => county.reports.length > 0)
  const townships = counties.reduce((sum, county) => sum + countOf(county), 0)
  const hasTownships = counties.length + townships <= MOST_PAGES
  const scene: Scene = {
    ...given,
    about: manifest.about,
    years: manifest.years,
    speak: speakerOf(given.settings.language),
  }
  const connection = await connect(manifest, async (file) => files.get(file.path)!)
  const pages = new Map([['places/places.css', STYLE]])
  const put = (page: Page): void => void pages.set(page.path, pageHtml(scene, page))
  for (let at = 0; at < counties.length; at += BATCH) {
    const some = counties.slice(at, at + BATCH)
    const codes = some.flatMap((county) => [...new Set(county.reports.map(([code]) => code))])
    const rows = await figuresOf(connection, codes, manifest.years)
    const byTownship = new Map<string, TownshipFiguresRow[]>()
    for (const row of rows) {
      const own = byTownship.get(row.township_code)
      if (own === undefined) byTownship.set(row.township_code, [row])
      else own.push(row)
    }
    for (const county of some) {
      const own = [...new Set(county.reports.map(([code]) => code))]
      const figures = own.flatMap((code) => byTownship.get(code) ?? [])
      put(countyPage(scene, county, figures, hasTownships))
      if (hasTownships)
        for (const code of own) put(townshipPage(scene, county, code, byTownship.get(code) ?? []))
    }
  }
  await connection.close()
  return pages
}
