import { SITE_ID } from '../dataset/site.ts'
import { DATASETS_ID, FIRST_PAINT_ID } from '../queries/first-paint.ts'
import { dataElement } from './html.ts'
import type { SiteData } from './make-site.ts'

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

/** Puts something between the marks of its name, where there is an opening one. */
const put = (html: string, name: 'static' | 'answers', content: string): string => {
  const [begin, close] = [`<!--${name}-->`, `<!--/${name}-->`]
  const [before, rest] = html.split(begin)
  if (before === undefined || rest === undefined) return html
  const end = rest.indexOf(close)
  const after = end < 0 ? rest : rest.slice(end + close.length)
  return before + begin + content + close + after
}

/** index.html with what stands before any query: whose site it is, its data sets, first answers. */
export const fillIndex = (html: string, { settings, firstPaint, head, page }: SiteData): string => {
  const tags = [head, dataElement(SITE_ID, settings)]
  // Its own title and description make way for the site's; those between the marks are the site's.
  const bare = html.includes(BEGIN) ? html : html.replace(TITLE, '')
  const named = put(filled(bare, tags.join('\n    '), settings), 'static', page)
  // Last: a page that is cut while it comes has then all the rest, and says what it lacks.
  return put(named, 'answers', dataElement(FIRST_PAINT_ID, firstPaint))
}

/** The embedded page, which needs only to know which sets there are, and whose. */
export const fillEmbed = (html: string, { settings, firstPaint }: SiteData): string =>
  filled(
    html,
    [dataElement(SITE_ID, settings), dataElement(DATASETS_ID, firstPaint.datasets)].join('\n    '),
    settings,
  )
