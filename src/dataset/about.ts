import { DatasetError, shown } from './problem.ts'
import type { Problem } from './problem.ts'
import type { DatasetAbout } from './rows.ts'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Properties that an `--about` file may have; those left out keep the default. */
export const ABOUT_PROPERTIES = [
  'id',
  'title',
  'titleEn',
  'description',
  'descriptionEn',
  'collection',
  'synthetic',
  'dataDate',
  'sources',
  'license',
  'notes',
]

const DEFAULT: DatasetAbout = {
  id: 'reports',
  title: '乡镇政务公开年报',
  titleEn: 'Yearly disclosure reports of townships',
  description: '由本机所给报告生成。',
  descriptionEn: 'Made from the reports given on this computer.',
  collection: 'partial',
  synthetic: false,
  dataDate: '',
  sources: [
    {
      title: '各乡镇政府信息公开工作年度报告',
      titleEn: 'Yearly reports of the townships on government information disclosure',
    },
  ],
}

const isTextOrLeftOut = (value: unknown): boolean =>
  value === undefined || typeof value === 'string'

const isSource = (value: unknown): value is DatasetAbout['sources'][number] =>
  isObject(value) &&
  typeof value.title === 'string' &&
  value.title !== '' &&
  isTextOrLeftOut(value.titleEn) &&
  isTextOrLeftOut(value.path) &&
  Object.keys(value).every((k) => ['title', 'titleEn', 'path'].includes(k))

const isLicense = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.name === 'string' &&
  /^[A-Za-z0-9.-]+$/.test(value.name) &&
  isTextOrLeftOut(value.title) &&
  (value.path === undefined ||
    (typeof value.path === 'string' && /^https?:\/\/\S+$/.test(value.path))) &&
  Object.keys(value).every((k) => ['title', 'name', 'path'].includes(k))

// The default's English must not stand beside a title or description of the file's own.
const defaultFor = (raw: Json): Json => {
  const rest: Json = { ...DEFAULT }
  if (raw.title !== undefined) delete rest.titleEn
  if (raw.description !== undefined) delete rest.descriptionEn
  return rest
}

/**
 * Reads what a data set says of itself: JSON with id, title, description, their English twins,
 * collection (partial or complete), synthetic, dataDate, sources, license and notes (lines for the
 * package's README), each optional. An empty
 * `dataDate` means: take the newest date among the reports. Throws {@link DatasetError}.
 */
export const readAbout = (text: string | null, file: string): DatasetAbout => {
  if (text === null) return DEFAULT
  const problems: Problem[] = []
  const complain = (column: string | null, expected: string, found: unknown): void => {
    problems.push({ file, line: null, column, expected, found: shown(found) })
  }
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    complain(null, 'JSON', error instanceof Error ? error.message : error)
  }
  if (problems.length === 0 && !isObject(raw)) complain(null, 'a JSON object', raw)
  if (!isObject(raw)) throw new DatasetError(problems)
  for (const name of Object.keys(raw))
    if (!ABOUT_PROPERTIES.includes(name))
      complain(name, `one of ${ABOUT_PROPERTIES.join(', ')}`, name)
  const given = { ...defaultFor(raw), ...raw } as Record<keyof DatasetAbout, unknown>
  const { id, title, titleEn, description, descriptionEn } = given
  const { collection, synthetic, dataDate, sources, license, notes } = given
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9._-]*$/.test(id))
    complain('id', 'lower-case letters, digits, . _ -', id)
  if (typeof title !== 'string' || title === '') complain('title', 'text', title)
  if (!isTextOrLeftOut(titleEn)) complain('titleEn', 'text', titleEn)
  if (typeof description !== 'string') complain('description', 'text', description)
  if (!isTextOrLeftOut(descriptionEn)) complain('descriptionEn', 'text', descriptionEn)
  if (collection !== 'partial' && collection !== 'complete')
    complain('collection', 'partial or complete', collection)
  if (typeof synthetic !== 'boolean') complain('synthetic', 'true or false', synthetic)
  if (typeof dataDate !== 'string' || !/^(\d{4}-\d{2}-\d{2})?$/.test(dataDate))
    complain('dataDate', 'a date YYYY-MM-DD', dataDate)
  if (!Array.isArray(sources) || sources.length === 0 || !sources.every(isSource))
    complain('sources', 'a list of {title, titleEn?, path?}', sources)
  if (license !== undefined && !isLicense(license))
    complain('license', '{name, title?, path?}: a short name, a title and an http address', license)
  if (notes !== undefined && !(Array.isArray(notes) && notes.every((n) => typeof n === 'string')))
    complain('notes', 'a list of lines', notes)
  if (problems.length > 0) throw new DatasetError(problems)
  // Each property was held to its type above.
  return given as unknown as DatasetAbout
}
