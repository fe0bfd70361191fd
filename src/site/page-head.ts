import type { SiteSettings } from '../dataset/site.ts'
import { escaped, scriptJson } from './html.ts'
import { datasetsLd } from './linked-data.ts'
import type { MadeSet } from './make-site.ts'
import { aboutText, siteTitle, speakerOf } from './site-words.ts'

/** What a chat or a search engine shows of a page. */
export interface Preview {
  readonly title: string
  readonly description: string
  /** The page's path on the site. */
  readonly path: string
}

const meta = (name: 'name' | 'property', key: string, content: string): string =>
  `<meta ${name}="${key}" content="${escaped(content)}" />`

/** Open Graph and description; picture and address only where the site knows its own address. */
export const previewTags = (
  { title, description, path }: Preview,
  settings: SiteSettings,
): readonly string[] => [
  meta('name', 'description', description),
  meta('property', 'og:type', 'website'),
  meta('property', 'og:title', title),
  meta('property', 'og:description', description),
  meta('property', 'og:locale', settings.language === 'en' ? 'en' : 'zh_CN'),
  ...(settings.title === null ? [] : [meta('property', 'og:site_name', settings.title)]),
  ...(settings.base === null
    ? []
    : [
        meta('property', 'og:url', settings.base + path),
        meta('property', 'og:image', `${settings.base}icons/card.png`),
        meta('name', 'twitter:card', 'summary_large_image'),
        `<link rel="canonical" href="${escaped(settings.base + path)}" />`,
      ]),
]

/** Tags for the head of index.html. */
export const pageHead = (
  sets: readonly MadeSet[],
  settings: SiteSettings,
  hasFeed: boolean,
): string => {
  const speak = speakerOf(settings.language)
  const title = siteTitle(settings, speak)
  const { description } = aboutText(sets[0]!.about, settings.language)
  return [
    `<title>${escaped(title)}</title>`,
    ...previewTags({ title, description, path: '' }, settings),
    '<link rel="manifest" href="./manifest.webmanifest" />',
    '<link rel="apple-touch-icon" href="./icons/icon-192.png" />',
    '<link rel="alternate" type="application/ld+json" href="./catalog.jsonld" />',
    ...(hasFeed ? ['<link rel="alternate" type="application/atom+xml" href="./feed.xml" />'] : []),
    `<script type="application/ld+json">${scriptJson(datasetsLd(sets, settings))}</script>`,
  ].join('\n    ')
}
