import type { Row } from '../database/connection.ts'
import type { CoverageCell, CoverageChart } from '../figures/coverage/model.ts'
import { coverageFigure } from '../figures/coverage/model.ts'
import type { CoverageRow } from '../figures/coverage/query.ts'
import type { HeadlineRow } from '../figures/headline/query.ts'
import { OVERVIEW_READING } from '../figures/lead-overview/model.ts'
import type { OverviewReadingRow } from '../figures/lead-overview/query.ts'
import type { Downloads } from '../export/downloads.ts'
import type { FigureContext } from '../models/context.ts'
import type { FirstPaint } from '../queries/first-paint.ts'
import { unpackRows, type PackedRows } from '../queries/packed-rows.ts'
import { linkedText } from '../wording/linked-text.ts'
import { EN } from '../wording/en.ts'
import { translatorOf } from '../wording/message-format.ts'
import type { Message } from '../wording/message.ts'
import { say } from '../wording/say.ts'
import { ZH_CN } from '../wording/zh-CN.ts'

/** What the program of the page has in its menu; each is an address behind #. */
const PAGES = [
  ['', 'page.overview'],
  ['check', 'page.check'],
  ['disclosure', 'page.disclosure'],
  ['requests', 'page.requests'],
  ['mailbox', 'page.mailbox'],
  ['reviews', 'page.reviews'],
  ['quality', 'page.quality'],
  ['township', 'page.township'],
  ['data', 'page.data'],
  ['method', 'page.method'],
] as const

/** Why the program does not run; public/boot.js shows the one that is so. */
const REASONS = ['below', 'folder', 'failed', 'slow'] as const

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const zh = translatorOf(ZH_CN, 'zh-CN')
const en = translatorOf(EN, 'en')

const inChinese = (message: Message): string => escaped(say(message, zh, 'zh-CN'))
const word = (key: Message['key']): string => inChinese({ key })
const both = (key: Message['key']): string =>
  `${word(key)} <span lang="en">${escaped(say({ key }, en, 'en'))}</span>`

const linked = (message: Message): string =>
  linkedText(message, zh, 'zh-CN')
    .map((part) =>
      typeof part === 'string'
        ? escaped(part)
        : `<a href="#/township?t=${encodeURIComponent(part.code)}">${escaped(part.name)}</a>`,
    )
    .join('')

const cellText = (
  cell: CoverageCell | undefined,
  collection: CoverageChart['collection'],
): string => {
  if (cell === undefined) return word('static.none')
  if (cell.kind === 'group')
    return inChinese({
      key: 'static.cell',
      params: { have: cell.due - cell.missing, of: cell.due },
    })
  const missing = collection === 'complete' ? 'no_report' : 'not_collected'
  return word(`state.${cell.filing === 'missing' ? missing : cell.filing}` as Message['key'])
}

const coverageTable = ({ years, bodies, collection }: CoverageChart): string => {
  const head = years.map((year) => `<th scope="col">${year}</th>`).join('')
  const rows = bodies.map(({ name, cells }) => {
    const values = years.map(
      (year) =>
        `<td>${cellText(
          cells.find((c) => c.year === year),
          collection,
        )}</td>`,
    )
    return `<tr><th scope="row">${escaped(name)}</th>${values.join('')}</tr>`
  })
  return `<table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const dueOf = (rows: readonly (HeadlineRow & { shown: number })[], year: number): number =>
  rows.find(({ shown }) => shown === year)?.due ?? 0

const dataLinks = (downloads: Downloads): string =>
  [downloads.bundle, ...downloads.files]
    .map(({ name, path }) => `<li><a href="./${escaped(path)}" download>${escaped(name)}</a></li>`)
    .join('')

/**
 * What stands in `#app` until the program replaces it, and stays where it cannot run: what this is,
 * what stands out, the coverage of the whole set pooled by its next level, the browser that is
 * needed, and the data. HTML made of the answers that the page opens with.
 */
export const staticPage = (paint: FirstPaint, downloads: Downloads): string => {
  const rowsOf = <R extends Row>(packed: PackedRows | undefined): R[] =>
    packed === undefined ? [] : unpackRows<R>(packed)
  const { filter, about } = paint
  const headlines = rowsOf<HeadlineRow & { shown: number }>(paint.rows.headline)
  const context: FigureContext = {
    filter,
    about,
    base: '',
    place: null,
    due: dueOf(headlines, filter.years.at(-1)!),
  }
  const coverage = coverageFigure(rowsOf<CoverageRow>(paint.rows.coverage), context)
  const readings = OVERVIEW_READING.read(
    rowsOf<OverviewReadingRow>(paint.rows['lead-overview']),
    context,
  )
  const [first, last] = [filter.years[0], filter.years.at(-1)]
  const menu = PAGES.map(([path, title]) => `<a href="#/${path}">${word(title)}</a>`)
  const reasons = REASONS.map(
    (why) =>
      `<p class="static-why" data-why="${why}" role="alert" hidden>${both(`static.${why}`)} <a href="">${both('static.reopen')}</a></p>`,
  )
  return `<div class="static" data-static>
<header class="static-masthead">
<p class="static-brand"><span class="static-seal" aria-hidden="true">公<br>开</span><span><strong>${word('site.name')}</strong><small>${word('site.subtitle')}</small></span></p>
<nav>${menu.join('')}</nav>
</header>
<div class="static-bar"><p data-opening hidden>${word('static.opening')}</p>
<noscript><p class="static-why">${both('static.scripts')}</p></noscript>${reasons.join('')}</div>
<main>
<header class="static-heading"><p>${word('page.overview')}</p>
<h1>${word('scope.all')} <span>${inChinese({ key: 'page.years', params: { years: `${first}–${last}` } })}</span></h1>
<p>${word('lead.overview')}</p></header>
<ul class="static-lead">${readings.map(({ message }) => `<li>${linked(message)}</li>`).join('')}</ul>
<section><h2>${inChinese(coverage.heading)}</h2>
<p>${inChinese(coverage.subtitle)}</p>
${coverageTable(coverage.chart)}
${coverage.notes.map((note) => `<p>${inChinese(note)}</p>`).join('')}</section>
<section><h2>${both('static.data')}</h2><ul>${dataLinks(downloads)}</ul>
<p>${both('static.needs')}</p>
<p><a href="./licences.txt">${both('static.licences')}</a></p></section>
</main></div>`
}
