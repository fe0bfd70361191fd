import { DatasetError } from '../../dataset/problem.ts'
import type { DatasetAbout, License } from '../../dataset/rows.ts'
import { readSite, type SiteSettings } from '../../dataset/site.ts'
import type { EarlierFacts } from '../desk/earlier-site.ts'

/** What is asked before a site is written; a text that is left empty is not said on the site. */
export interface SiteForm {
  title: string
  publisher: string
  contact: string
  license: string
  base: string
  icp: string
  police: string
  /** Whether the synthetic sample stands beside the data. */
  sample: boolean
  /** Whether a body without a report did not file: else it was only not collected. */
  complete: boolean
}

/** Licences that are offered; the first one is taken unless another is chosen. */
export const LICENSES: readonly License[] = [
  {
    name: 'CC-BY-4.0',
    title: 'CC BY 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: 'CC-BY-NC-4.0',
    title: 'CC BY-NC 4.0',
    path: 'https://creativecommons.org/licenses/by-nc/4.0/',
  },
  {
    name: 'CC0-1.0',
    title: 'CC0 1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
]

/** Licences to choose from: those that are offered, and the one that the earlier site had. */
export const licensesFor = (earlier: EarlierFacts | null): readonly License[] => {
  const own = earlier?.about.license
  return own === undefined || LICENSES.some(({ name }) => name === own.name)
    ? LICENSES
    : [own, ...LICENSES]
}

export interface KnownOfSite {
  /** The county of the drafts, by name; null where it is not known. */
  readonly county: string | null
  /** The site that was dropped, which the new one continues. */
  readonly earlier: EarlierFacts | null
  /** What the page's own site says of itself, where that site publishes the county. */
  readonly own: SiteSettings | null
}

/** The form as it can be sent: what an earlier site said, else what is known. */
export const filledForm = ({ county, earlier, own }: KnownOfSite): SiteForm => {
  const said = earlier?.settings ?? own
  return {
    title: said?.title ?? earlier?.about.title ?? `${county ?? ''}政府信息公开工作年度报告`,
    publisher: said?.publisher ?? '',
    contact: said?.contact ?? '',
    license: earlier?.about.license?.name ?? LICENSES[0]!.name,
    base: said?.base ?? '',
    icp: said?.icp ?? '',
    police: said?.police ?? '',
    sample: said?.sample ?? false,
    complete: earlier?.about.collection === 'complete',
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** The site's settings, or the names of the fields that are not of their form. */
export const settingsOf = (
  form: SiteForm,
  earlier: EarlierFacts | null,
): { readonly settings: SiteSettings } | { readonly wrong: readonly string[] } => {
  const { title, publisher, contact, base, icp, police, sample } = form
  const isNew = earlier === null || earlier.settings.title !== orNull(title)
  const given = {
    title: orNull(title),
    // English words of the earlier site still say the same of it as long as the Chinese do.
    titleEn: isNew ? null : earlier.settings.titleEn,
    publisher: orNull(publisher),
    publisherEn:
      earlier?.settings.publisher === orNull(publisher) ? earlier.settings.publisherEn : null,
    contact: orNull(contact),
    base: orNull(base),
    icp: orNull(icp),
    police: orNull(police),
    language: earlier?.settings.language ?? 'zh-CN',
    sample,
  }
  try {
    return { settings: readSite(JSON.stringify(given)) }
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error
    return { wrong: error.problems.flatMap(({ column }) => column ?? []) }
  }
}

/**
 * What the published set is: the drafts' description as a set of its own. Its title stands in every
 * picture and export, so that they are drafts is in it until the reader says that they are final.
 */
export const aboutOf = (
  form: SiteForm,
  {
    drafts,
    isFinal,
    countyCode,
    county,
    earlier,
  }: {
    readonly drafts: DatasetAbout
    readonly isFinal: boolean
    readonly countyCode: string | null
    readonly county: string | null
    readonly earlier: EarlierFacts | null
  },
): DatasetAbout => {
  const title = orNull(form.title) ?? drafts.title
  const license = licensesFor(earlier).find(({ name }) => name === form.license)
  const publisher = orNull(form.publisher)
  const isSynthetic = drafts.synthetic && (earlier?.about.synthetic ?? true)
  return {
    id: earlier?.about.id ?? (countyCode === null ? 'county' : `county-${countyCode}`),
    title: isFinal ? title : `${title}（草稿）`,
    description: `${county ?? ''}各单位政府信息公开工作年度报告的数字，由报告原文读出并核对。`,
    descriptionEn: `Figures read from the yearly disclosure reports of ${county ?? 'the county'}, and checked.`,
    collection: form.complete ? 'complete' : 'partial',
    synthetic: isSynthetic,
    dataDate: drafts.dataDate,
    sources: earlier?.about.sources ?? [
      {
        title: publisher ?? `${county ?? ''}各乡镇、部门`,
        ...(publisher === null ? { titleEn: 'Townships and departments of the county' } : {}),
      },
    ],
    ...(license === undefined ? {} : { license }),
  }
}
