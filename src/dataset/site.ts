import { DatasetError, shown } from './problem.ts'
import type { Problem } from './problem.ts'

/** A ClickHouse server that is asked in place of the engine in the browser. */
export interface ServerSettings {
  readonly kind: 'clickhouse'
  /** Its HTTP address. */
  readonly url: string
  readonly database: string
  /** A user without a password, who may only read. */
  readonly user: string
}

/** Whose site it is: what `site.json` says, with what it leaves out as null. */
export interface SiteSettings {
  readonly title: string | null
  readonly titleEn: string | null
  /** Who publishes the site. */
  readonly publisher: string | null
  readonly publisherEn: string | null
  /** Where errors are reported: an e-mail address, a web address or a telephone number. */
  readonly contact: string | null
  /** A picture beside site.json. */
  readonly logo: string | null
  /** Filing numbers that a site in mainland China must show. */
  readonly icp: string | null
  readonly police: string | null
  /** The address at which the site will stand, with its last slash. */
  readonly base: string | null
  /** The language that opens unasked. */
  readonly language: 'zh-CN' | 'en'
  /** Whether synthetic sample data stand beside the real ones. */
  readonly sample: boolean
  /** Where questions about the published set are asked; null: in the browser, of the page itself. */
  readonly engine: ServerSettings | null
}

export const SITE_FILE = 'site.json'

/** The id of the inline script that holds the {@link SiteSettings} of the page. */
export const SITE_ID = 'site'

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value)

const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/
const WEB = /^https?:\/\/[^\s/]+(?:\/\S*)?$/
const PHONE = /^\+?\d[\d -]{5,}\d$/

const PLAIN = /^[a-z][a-z0-9_]*$/i

const isServer = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { kind, url, database, user, ...others } = value as Record<string, unknown>
  return (
    kind === 'clickhouse' &&
    matches(WEB)(url) &&
    matches(PLAIN)(database) &&
    matches(PLAIN)(user) &&
    Object.keys(others).length === 0
  )
}

/** Each property: what it must be, and when it is so. */
const PROPERTIES: Readonly<
  Record<keyof SiteSettings, readonly [expected: string, fits: (value: unknown) => boolean]>
> = {
  title: ['text', isText],
  titleEn: ['text', isText],
  publisher: ['text', isText],
  publisherEn: ['text', isText],
  contact: [
    'an e-mail address, an http address or a telephone number',
    (value) => [MAIL, WEB, PHONE].some((form) => matches(form)(value)),
  ],
  logo: [
    'the name of an .svg, .png, .jpg or .webp file beside site.json',
    (value) =>
      matches(/^[^\\/:?#%]+\.(?:svg|png|jpe?g|webp)$/i)(value) && !String(value).startsWith('.'),
  ],
  icp: ['an ICP filing number, such as 京ICP备12345678号', matches(/ICP[备证]/)],
  police: [
    'a filing number, such as 京公网安备 11010102000001号',
    matches(/公网安备\s*\d{8,}号?$/),
  ],
  base: ['an http address that ends with /', matches(/^https?:\/\/[^\s/?#]+\/(?:[^\s?#]*\/)?$/)],
  language: ['zh-CN or en', (value) => value === 'zh-CN' || value === 'en'],
  sample: ['true or false', (value) => typeof value === 'boolean'],
  engine: [
    '{ "kind": "clickhouse", "url": an http address, "database": a name, "user": a name }',
    isServer,
  ],
}

export const SITE_PROPERTIES = Object.keys(PROPERTIES) as (keyof SiteSettings)[]

const NOTHING_SAID: SiteSettings = {
  title: null,
  titleEn: null,
  publisher: null,
  publisherEn: null,
  contact: null,
  logo: null,
  icp: null,
  police: null,
  base: null,
  language: 'zh-CN',
  sample: false,
  engine: null,
}

/**
 * Reads `site.json`; null is a site that says nothing of itself. What is left out or null takes
 * its default: no words of its own, Chinese, no sample. Throws {@link DatasetError}.
 */
export const readSite = (text: string | null, file: string = SITE_FILE): SiteSettings => {
  if (text === null) return NOTHING_SAID
  const problems: Problem[] = []
  const complain = (column: string | null, expected: string, found: unknown): void => {
    problems.push({ file, line: null, column, expected, found: shown(found) })
  }
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    complain(null, 'JSON', error instanceof Error ? error.message : error)
    throw new DatasetError(problems)
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    complain(null, 'a JSON object', raw)
    throw new DatasetError(problems)
  }
  const settings: Record<string, unknown> = { ...NOTHING_SAID }
  for (const [name, value] of Object.entries(raw)) {
    const property = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name as keyof SiteSettings] : null
    if (property === null) complain(name, `one of ${SITE_PROPERTIES.join(', ')}`, name)
    else if (value === null) continue
    else if (property[1](value)) settings[name] = value
    else complain(name, property[0], value)
  }
  if (problems.length > 0) throw new DatasetError(problems)
  // Each property was held to its form above.
  return settings as unknown as SiteSettings
}

/** The link of a contact. */
export const contactLink = (contact: string): string => {
  if (MAIL.test(contact)) return `mailto:${contact}`
  return WEB.test(contact) ? contact : `tel:${contact.replace(/[^\d+]/g, '')}`
}

/** Where a public-security filing is to be looked up, by the digits of its number. */
export const policeLink = (number: string): string =>
  `https://beian.mps.gov.cn/#/query/webSearch?code=${number.replace(/\D/g, '')}`
