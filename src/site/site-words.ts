import type { DatasetAbout } from '../dataset/rows.ts'
import type { SiteSettings } from '../dataset/site.ts'
import type { Message } from '../wording/message.ts'
import { EN } from '../wording/en.ts'
import { translatorOf } from '../wording/message-format.ts'
import { say, type Translate } from '../wording/say.ts'
import { ZH_CN } from '../wording/zh-CN.ts'

type Language = SiteSettings['language']

/** Says messages outside of the page, in the language in which the site opens. */
export interface Speaker {
  (message: Message): string
  readonly translate: Translate
}

export const speakerOf = (language: Language): Speaker => {
  const t = translatorOf(language === 'en' ? EN : ZH_CN, language)
  return Object.assign((message: Message) => say(message, t, language), { translate: t })
}

/** What the site is called: its own name, else the program's. */
export const siteTitle = (settings: SiteSettings, speak: Speaker): string =>
  (settings.language === 'en' ? (settings.titleEn ?? settings.title) : settings.title) ??
  speak({ key: 'site.title' })

/** Who publishes it, or null. */
export const sitePublisher = ({ language, publisher, publisherEn }: SiteSettings): string | null =>
  language === 'en' ? (publisherEn ?? publisher) : publisher

/** What a data set says of itself, in the site's language where it has that. */
export const aboutText = (
  about: DatasetAbout,
  language: Language,
): { readonly title: string; readonly description: string } => ({
  title: (language === 'en' ? about.titleEn : undefined) ?? about.title,
  description: (language === 'en' ? about.descriptionEn : undefined) ?? about.description,
})
