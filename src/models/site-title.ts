import type { SiteSettings } from '../dataset/site.ts'
import { bilingual, type Message } from '../wording/message.ts'

type Named = Pick<SiteSettings, 'title' | 'titleEn' | 'publisher' | 'publisherEn'>

/** What the site is called, in tabs and on paper: its own name, else the program's. */
export const siteTitle = ({ title, titleEn }: Named): Message =>
  title === null ? { key: 'site.title' } : bilingual(title, titleEn)

/** The name at the head of the page and the line below it: its own, else the program's. */
export const siteBrand = (site: Named): { readonly name: Message; readonly line: Message } => {
  if (site.title === null) return { name: { key: 'site.name' }, line: { key: 'site.subtitle' } }
  const publisher = sitePublisher(site)
  return { name: siteTitle(site), line: publisher ?? { key: 'site.subtitle' } }
}

/** The site and its publisher in one line; null where neither has a name of its own. */
export const siteLine = (site: Named): Message | null => {
  const publisher = sitePublisher(site)
  if (site.title === null) return publisher
  if (publisher === null) return siteTitle(site)
  return { key: 'site.by', params: { title: siteTitle(site), publisher } }
}

/** Who publishes the site, or null. */
export const sitePublisher = ({ publisher, publisherEn }: Named): Message | null =>
  publisher === null ? null : bilingual(publisher, publisherEn)
