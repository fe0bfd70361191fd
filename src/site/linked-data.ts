import { PACKAGE_FILES } from '../dataset/data-package.ts'
import { DEFAULT_LICENSE } from '../dataset/default-license.ts'
import type { SiteSettings } from '../dataset/site.ts'
import type { MadeSet } from './make-site.ts'
import { aboutText, sitePublisher } from './site-words.ts'

/** An address on the site: absolute where the site knows its own, else relative to its folder. */
const at = ({ base }: SiteSettings, path: string): string => (base ?? '') + path

const spanOf = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? `${first}` : `${first}/${last}`
}

const placesOf = ({ manifest }: MadeSet): string[] => {
  const counties = manifest.counties.filter((county) => county.reports.length > 0)
  const [only, ...others] = counties
  if (only !== undefined && others.length === 0) return [`${only.province}${only.name}`]
  return [...new Set(counties.map(({ province }) => province))]
}

const publisherNode = (settings: SiteSettings) => {
  const name = sitePublisher(settings)
  return name === null ? {} : { publisher: { '@type': 'Organization', name } }
}

/** One data set as schema.org describes it. */
const datasetNode = (set: MadeSet, settings: SiteSettings) => {
  const { about, manifest, served, bundle } = set
  const { title, description } = aboutText(about, settings.language)
  const license = about.license ?? DEFAULT_LICENSE
  return {
    '@type': 'Dataset',
    name: title,
    ...(about.titleEn === undefined ? {} : { alternateName: about.titleEn }),
    // Search engines refuse a description under 50 characters; the titles of the sources fill it.
    description: [description, ...about.sources.map((source) => source.title)].join(' '),
    inLanguage: 'zh-CN',
    ...(settings.base === null ? {} : { url: settings.base }),
    identifier: `${about.id}@${manifest.version}`,
    version: manifest.version,
    dateModified: about.dataDate,
    license: license.path ?? license.name,
    isAccessibleForFree: true,
    temporalCoverage: spanOf(manifest.years),
    spatialCoverage: placesOf(set),
    variableMeasured: ['disclosed.total', 'applications.received', 'mail.received', 'mail.replied'],
    ...publisherNode(settings),
    creator: about.sources.map((source) => ({ '@type': 'Organization', name: source.title })),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/zip',
        contentUrl: at(settings, bundle.path),
        contentSize: `${bundle.bytes} B`,
      },
      ...PACKAGE_FILES.map((name) => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
        contentUrl: at(settings, served + name),
      })),
    ],
  }
}

/** Structured data of the page: every data set that is not made up. */
export const datasetsLd = (sets: readonly MadeSet[], settings: SiteSettings): object => ({
  '@context': 'https://schema.org',
  '@graph': sets.filter(({ about }) => !about.synthetic).map((set) => datasetNode(set, settings)),
})

/** The site as a DCAT catalogue, JSON-LD: what data portals harvest. */
export const catalogOf = (sets: readonly MadeSet[], settings: SiteSettings): string => {
  const publisher = sitePublisher(settings)
  const by =
    publisher === null
      ? {}
      : { 'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher } }
  const catalog = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': settings.base ?? './',
    '@type': 'dcat:Catalog',
    'dct:title': settings.title ?? aboutText(sets[0]!.about, settings.language).title,
    ...by,
    'dcat:dataset': sets.map(({ about, manifest, served, bundle }) => ({
      '@id': at(settings, `${served}datapackage.json`),
      '@type': 'dcat:Dataset',
      'dct:title': [
        { '@language': 'zh-CN', '@value': about.title },
        ...(about.titleEn === undefined ? [] : [{ '@language': 'en', '@value': about.titleEn }]),
      ],
      'dct:description': about.description,
      'dct:identifier': `${about.id}@${manifest.version}`,
      'dct:modified': { '@type': 'xsd:date', '@value': about.dataDate },
      'dct:license': (about.license ?? DEFAULT_LICENSE).path ?? about.license?.name,
      'dct:type': about.synthetic ? 'synthetic' : 'official',
      ...by,
      'dcat:distribution': [
        {
          '@type': 'dcat:Distribution',
          'dcat:downloadURL': { '@id': at(settings, bundle.path) },
          'dcat:mediaType': 'application/zip',
          'dcat:byteSize': bundle.bytes,
        },
        ...PACKAGE_FILES.map((name) => ({
          '@type': 'dcat:Distribution',
          'dct:title': name,
          'dcat:downloadURL': { '@id': at(settings, served + name) },
          'dcat:mediaType': name.endsWith('.csv') ? 'text/csv' : 'application/json',
        })),
      ],
    })),
  }
  return `${JSON.stringify(catalog, null, 2)}\n`
}
