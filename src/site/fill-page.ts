import { SITE_ID } from '../dataset/site.ts'
import { DATASETS_ID, FIRST_PAINT_ID } from '../queries/first-paint.ts'
import { dataElement } from './html.ts'
import type { SiteData } from './make-site.ts'
import { openingPart } from './opening-part.ts'

/** Between these marks stands what the data say of the site; a page is filled as often as one likes. */
const BEGIN = '<!--site-->'
const END = '<!--/site-->'

const TITLE = /\s*<title>[^]*?<\/title>|\s*<meta\s+name="description"[^]*?>/g

const filled = (html: string, tags: string, settings: SiteData['settings']): string => {
  const marked = html.includes(BEGIN)
    ? html
    : html.replace('</head>', `  ${BEGIN}${END}\n  </head>`)
  const [before = '', rest = ''] = marked.split(BEGIN)
  const after = rest.slice(rest.indexOf(END))
  return `${before}${BEGIN}\n    ${tags}\n    ${after}`.replace(
    /<html lang="[^"]*"/,
    `<html lang="${settings.language}"`,
  )
}

const STATIC_BEGIN = '<!--static-->'
const STATIC_END = '<!--/static-->'

const withPage = (html: string, page: string): string => {
  const [before, rest] = html.split(STATIC_BEGIN)
  if (before === undefined || rest === undefined) return html
  const end = rest.indexOf(STATIC_END)
  const after = end < 0 ? rest : rest.slice(end + STATIC_END.length)
  return before + STATIC_BEGIN + page + STATIC_END + after
}

/** index.html with what stands before any query: whose site it is, its data sets, first answers. */
export const fillIndex = (html: string, { settings, firstPaint, head, page }: SiteData): string => {
  const tags = [
    head,
    dataElement(SITE_ID, settings),
    dataElement(FIRST_PAINT_ID, openingPart(firstPaint)),
  ]
  // Its own title and description make way for the site's; those between the marks are the site's.
  const bare = html.includes(BEGIN) ? html : html.replace(TITLE, '')
  return withPage(filled(bare, tags.join('\n    '), settings), page)
}

/** The embedded page, which needs only to know which sets there are, and whose. */
export const fillEmbed = (html: string, { settings, firstPaint }: SiteData): string =>
  filled(
    html,
    [dataElement(SITE_ID, settings), dataElement(DATASETS_ID, firstPaint.datasets)].join('\n    '),
    settings,
  )
