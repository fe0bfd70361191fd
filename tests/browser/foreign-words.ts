import type { Page } from 'playwright-core'
import { packageRows } from './package-rows.ts'

/** A text of the page, and what kind of place it stands in. */
export interface Told {
  readonly text: string
  /** Marked as Chinese by itself or by what it stands in. */
  readonly isMarked: boolean
  /** In a drawing, where names may be cut or broken into lines. */
  readonly isDrawn: boolean
}

/** Every text of the page that can be seen or heard, with everything unfolded. */
export const textsOf = (page: Page): Promise<readonly Told[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    // The seal is a picture; languages are offered under their own names.
    const left = '.seal, [data-control="language"], script, style, noscript'
    const isMarked = (element: Element): boolean =>
      element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false
    const isShown = (element: Element): boolean =>
      element.tagName === 'OPTION' ? true : element.checkVisibility()
    const found: { text: string; isMarked: boolean; isDrawn: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || element.closest(left) || !isShown(element)) continue
      found.push({ text, isMarked: isMarked(element), isDrawn: element.closest('svg') !== null })
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name)
        if (text === null || element.closest(left) || !element.checkVisibility()) continue
        found.push({ text, isMarked: true, isDrawn: false })
      }
    return [...found, { text: document.title, isMarked: true, isDrawn: false }]
  })

const runsOf = (text: string): readonly string[] => text.match(/\p{Script=Han}+/gu) ?? []

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  townships: ['name', 'county', 'prefecture', 'province'],
  reports: ['title', 'source_file'],
  observations: ['label', 'evidence'],
  // Messages quote labels and names; the Chinese ones stand in the table of the open data only.
  findings: ['message_en', 'evidence', 'cells'],
}

/** Columns that only the tables of the open data show, as they are. */
const RAW: Readonly<Record<string, readonly string[]>> = {
  townships: ['kind'],
  findings: ['message_zh'],
  checks: ['not_assessed'],
  indicators: ['label_zh', 'unit'],
}

const hanOf = (
  dataset: 'published' | 'sample',
  columns: Readonly<Record<string, readonly string[]>>,
): Set<string> =>
  new Set(
    Object.entries(columns).flatMap(([table, names]) =>
      packageRows(dataset, table).flatMap((row) =>
        names.flatMap((name) => [row[name] ?? '', ...runsOf(row[name] ?? '')]),
      ),
    ),
  )

/** What fills the list of divisions is no name: it is translated. */
const FILLERS = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']

/** The Chinese that a data package holds: `shown` on every page, `raw` in its own tables only. */
export const chineseOf = (dataset: 'published' | 'sample') => {
  const shown = hanOf(dataset, COLUMNS)
  const raw = new Set([...shown, ...hanOf(dataset, RAW)])
  for (const filler of FILLERS) shown.delete(filler)
  return { shown, raw }
}

const DOCUMENTS = /国办公开办函〔(?:2019|2021)〕\d+号/g
const FULL_WIDTH = /[\u3000-\u303F\uFF00-\uFFEF]/
/** Values of the data that the dictionary explains. */
const EXPLAINED = /\((?:镇|乡|街道|苏木)\)|#办事指南/g

/** The texts of an English page that are not English, nor data; data must be marked as Chinese. */
export const foreignIn = (
  texts: readonly Told[],
  chinese: ReadonlySet<string>,
): readonly string[] => {
  const all = [...chinese]
  const isData = (run: string, { isDrawn }: Told): boolean =>
    chinese.has(run) || (isDrawn && all.some((known) => known.includes(run)))
  /** A label as the report prints it, with its own punctuation, or as much of it as has room. */
  const isLabel = ({ text, isDrawn }: Told): boolean =>
    isDrawn && all.some((known) => known.includes(text.replace(/…$/, '')))
  return texts.flatMap((told) => {
    const text = told.text.replaceAll(DOCUMENTS, '').replaceAll(EXPLAINED, '')
    const runs = runsOf(text)
    const isForeign =
      runs.some((run) => !isData(run, told)) ||
      (FULL_WIDTH.test(text) && !told.isMarked && !isLabel(told)) ||
      // Nothing but Chinese: a name, a label, an evidence.
      (runs.length > 0 && !told.isMarked && !told.isDrawn && /^[\p{Script=Han}\s·]+$/u.test(text))
    return isForeign ? [told.text] : []
  })
}
