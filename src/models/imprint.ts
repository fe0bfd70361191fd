import type { CheckCount } from '../database/manifest.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import { titleOf } from './about-words.ts'
import type { Message } from './figure.ts'

/** What a figure must be able to say of the data it was made of. */
export interface Imprint {
  readonly about: DatasetAbout
  /** The data version. */
  readonly version: string
  readonly checks: CheckCount
  /** Whose site shows it, where the site says so. */
  readonly site?: Message | null
}

const dataMessage = ({ about, version, checks }: Imprint): Message => ({
  key: 'imprint',
  params: {
    title: titleOf(about),
    sources: about.sources.map(titleOf),
    date: { date: about.dataDate },
    version,
    assessed: checks.assessed,
    passed: checks.assessed - checks.failed,
  },
})

/** Whose site, title, who issued the figures, date, version, and how many checks held. */
export const imprintMessage = (imprint: Imprint): Message =>
  imprint.site
    ? { key: 'imprint.site', params: { site: imprint.site, data: dataMessage(imprint) } }
    : dataMessage(imprint)
