import { EDITIONS } from '../form/edition.ts'
import type { Edition } from '../form/edition.ts'
import { isObject, readCapturedTable, readObservation } from './captured-observations.ts'
import { withPhrases } from './captured-phrases.ts'
import type { CapturedObservation, Complain, Json } from './captured-observations.ts'
import { DatasetError, MAX_PROBLEMS, shown } from './problem.ts'
import type { Problem } from './problem.ts'

/** A report whose opening figures were captured by hand, and where its line stands. */
export interface CapturedReport {
  readonly file: string
  readonly line: number
  readonly province: string
  readonly prefecture: string
  readonly county: string
  readonly township: string
  /** Null where the division list has no unique match. */
  readonly townshipCode: string | null
  readonly year: number
  readonly edition: Edition | null
  readonly sourceUrl: string
  readonly totalScope: 'one channel' | null
  readonly observations: readonly CapturedObservation[]
}

const PROPERTIES = [
  'province',
  'prefecture',
  'county',
  'township',
  'township_code',
  'year',
  'edition',
  'source_url',
  'capture',
  'observations',
  'article20_rows',
  'application_rows',
  'total_scope',
  'phrases',
]

const readLine = (raw: Json, file: string, line: number, complain: Complain): CapturedReport => {
  const text = (name: string): string => {
    const value = raw[name]
    if (typeof value === 'string' && value !== '') return value
    complain(name, 'text', value)
    return ''
  }
  for (const name of Object.keys(raw))
    if (!PROPERTIES.includes(name)) complain(name, `one of ${PROPERTIES.join(', ')}`, name)
  if (raw.capture !== 'opening') complain('capture', '«opening»', raw.capture)
  const code = raw.township_code ?? null
  if (code !== null && !(typeof code === 'string' && /^\d{9}$/.test(code)))
    complain('township_code', 'nine digits or null', code)
  const year = raw.year
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2008 || year > 2100)
    complain('year', 'a year from 2008', year)
  const edition = EDITIONS.find((e) => e === raw.edition) ?? null
  if ((raw.edition ?? null) !== edition)
    complain('edition', `one of ${EDITIONS.join(', ')} or null`, raw.edition)
  const scope = raw.total_scope ?? null
  if (scope !== null && scope !== 'one channel') complain('total_scope', '«one channel»', scope)
  const url = text('source_url')
  if (url !== '' && !/^https?:\/\/\S+$/.test(url)) complain('source_url', 'an http address', url)
  const told = raw.observations
  if (!Array.isArray(told)) complain('observations', 'a list', told)
  return {
    file,
    line,
    province: text('province'),
    prefecture: text('prefecture'),
    county: text('county'),
    township: text('township'),
    townshipCode: typeof code === 'string' ? code : null,
    year: typeof year === 'number' ? year : 0,
    edition,
    sourceUrl: url,
    totalScope: scope === 'one channel' ? scope : null,
    observations: [
      ...readCapturedTable(raw, 'article20_rows', complain),
      ...readCapturedTable(raw, 'application_rows', complain),
      ...withPhrases(
        (Array.isArray(told) ? told : []).flatMap(
          (o: unknown, i) => readObservation(o, `observations[${i}]`, complain) ?? [],
        ),
        raw.phrases,
        complain,
      ),
    ],
  }
}

/**
 * Reads captured figures, one JSON object a line. Each line is held to its form: ids that the form
 * has, labels where they belong, as many cells as the row has. Throws {@link DatasetError} naming
 * file, line and property.
 */
export const readCaptured = (text: string, file: string): CapturedReport[] => {
  const problems: Problem[] = []
  const reports: CapturedReport[] = []
  text.split(/\r?\n/).forEach((content, i) => {
    if (content.trim() === '') return
    const line = i + 1
    const complain = (column: string | null, expected: string, found: unknown): void => {
      if (problems.length < MAX_PROBLEMS)
        problems.push({ file, line, column, expected, found: shown(found) })
    }
    let raw: unknown
    try {
      raw = JSON.parse(content)
    } catch {
      complain(null, 'a JSON object', content)
      return
    }
    if (isObject(raw)) reports.push(readLine(raw, file, line, complain))
    else complain(null, 'a JSON object', raw)
  })
  if (problems.length > 0) throw new DatasetError(problems)
  return reports
}
