import type { SiteSettings } from '../dataset/site.ts'
import { escaped } from './html.ts'
import { siteTitle, speakerOf } from './site-words.ts'

/** What crawlers may read: everything but the frames made for other pages. */
export const robotsText = ({ base }: SiteSettings): string =>
  [
    'User-agent: *',
    'Disallow: /embed/',
    ...(base === null ? [] : ['', `Sitemap: ${base}sitemap.xml`]),
    '',
  ].join('\n')

/** Every page that stands on its own; a sitemap must name them absolutely. */
export const sitemapText = (base: string, pages: readonly string[], date: string): string => {
  const urls = ['', ...pages.filter((path) => path.endsWith('.html'))].map(
    (path) => `<url><loc>${escaped(base + path)}</loc><lastmod>${escaped(date)}</lastmod></url>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

/** How the site looks on a home screen. Addresses are relative: it stands below any path. */
export const webManifest = (settings: SiteSettings): string => {
  const speak = speakerOf(settings.language)
  const manifest = {
    name: siteTitle(settings, speak),
    short_name: speak({ key: 'site.name' }),
    lang: settings.language,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: '#f7f5f0',
    theme_color: '#a3281f',
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
