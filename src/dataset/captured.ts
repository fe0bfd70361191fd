import { APPLICANTS } from '../form/applicants.ts'
import type { ApplicantId } from '../form/applicants.ts'
import { EDITIONS } from '../form/edition.ts'
import type { Edition } from '../form/edition.ts'
import { indicator as findIndicator } from '../form/indicators.ts'
import type { Indicator } from '../form/indicator.ts'
import type { ObservationStatus } from '../report/parsed-report.ts'
import { CAPTURED_TABLES, formRow } from './captured-tables.ts'
import type { FormRow } from './captured-tables.ts'
import { DatasetError, MAX_PROBLEMS, shown } from './problem.ts'
import type { Problem } from './problem.ts'
import type { ObservationRow } from './rows.ts'

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
  readonly observations: readonly Omit<ObservationRow, 'report_id' | 'position'>[]
}

type Json = Record<string, unknown>
type Complain = (column: string, expected: string, found: unknown) => void

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
]

const LABELLED = ['disclosed.by_topic', 'disclosed.by_channel']
const STATUSES: readonly ObservationStatus[] = ['stated', 'approximate', 'blank']

/** Whether a number can be one of this indicator; a count of 2.5 or −3 is a slip of the hand. */
const fits = (value: number, item: Indicator): boolean => {
  if (!Number.isFinite(value)) return false
  if (item.kind === 'signed') return Number.isInteger(value)
  if (item.kind === 'amount' || item.kind === 'rate') return value >= 0
  return Number.isInteger(value) && value >= 0
}

const readObservation = (
  raw: unknown,
  at: string,
  complain: Complain,
): CapturedReport['observations'][number] | null => {
  if (!isObject(raw)) {
    complain(at, 'an observation', raw)
    return null
  }
  for (const name of Object.keys(raw))
    if (!['indicator', 'applicant', 'label', 'value', 'status'].includes(name))
      complain(`${at}.${name}`, 'indicator, applicant, label, value or status', name)
  const item = typeof raw.indicator === 'string' ? findIndicator(raw.indicator) : undefined
  if (item === undefined) {
    complain(`${at}.indicator`, 'an indicator id', raw.indicator)
    return null
  }
  const status = STATUSES.find((s) => s === raw.status)
  if (status === undefined) complain(`${at}.status`, `one of ${STATUSES.join(', ')}`, raw.status)
  const value = raw.value
  const isBlank = status === 'blank'
  if (isBlank ? value !== null : typeof value !== 'number' || !fits(value, item))
    complain(`${at}.value`, isBlank ? 'null' : `a ${item.kind} in ${item.unit}`, value)
  const label = raw.label ?? null
  if (LABELLED.includes(item.id) ? typeof label !== 'string' || label === '' : label !== null)
    complain(`${at}.label`, LABELLED.includes(item.id) ? 'a label' : 'no label', label)
  const applicant = APPLICANTS.find((a) => a.id === raw.applicant)?.id ?? null
  if (
    (item.table === 'applications') !== (applicant !== null) ||
    (raw.applicant ?? null) !== applicant
  )
    complain(
      `${at}.applicant`,
      item.table === 'applications' ? 'a column of the table' : 'none',
      raw.applicant,
    )
  return {
    indicator: item.id,
    applicant,
    label: typeof label === 'string' ? label : null,
    value: typeof value === 'number' ? value : null,
    status: status ?? 'blank',
    evidence: null,
    line: null,
  }
}

const YUAN = /^(-?\d+(?:\.\d+)?)(万元|元)$/

/** A cell's number in the indicator's unit: 84565元 in a column of 万元 is 8.4565. */
const cellNumber = (cell: unknown, item: Indicator): number | undefined => {
  if (typeof cell === 'number') return cell
  const amount = typeof cell === 'string' && item.unit === '万元' ? YUAN.exec(cell) : null
  if (amount === null) return undefined
  // Shift the point in the text: 84565 / 10000 in binary is not always the printed decimal.
  return amount[2] === '万元' ? Number(amount[1]) : Number(`${amount[1]}e-4`)
}

const readRow = (
  row: FormRow,
  cells: readonly unknown[],
  at: string,
  complain: Complain,
): CapturedReport['observations'] =>
  row.cells.flatMap(({ indicator, applicant, column }, i) => {
    const item = findIndicator(indicator)
    const cell = cells[i]
    const value = cell === null || item === undefined ? null : cellNumber(cell, item)
    if (item === undefined || value === undefined || (value !== null && !fits(value, item))) {
      complain(`${at}[${i}]`, `a number or null for «${column}»`, cell)
      return []
    }
    return {
      indicator,
      applicant: applicant satisfies ApplicantId | null,
      label: null,
      value,
      status: value === null ? ('blank' as const) : ('stated' as const),
      evidence: `${row.label} / ${column}: ${cell === null ? '' : String(cell)}`.trim(),
      line: null,
    }
  })

const readTable = (
  raw: Json,
  name: keyof typeof CAPTURED_TABLES,
  complain: Complain,
): CapturedReport['observations'] => {
  const table = raw[name]
  if (table === undefined) return []
  if (raw.edition !== '2019' && raw.edition !== '2021') {
    complain('edition', `2019 or 2021 beside ${name}`, raw.edition)
    return []
  }
  if (!isObject(table)) {
    complain(name, 'row labels and their cells', table)
    return []
  }
  const rows = CAPTURED_TABLES[name](raw.edition)
  const read = new Map<FormRow, CapturedReport['observations']>()
  for (const [label, cells] of Object.entries(table)) {
    const at = `${name}.${label}`
    const row = formRow(rows, label)
    if (row === undefined) complain(at, `a row of the ${raw.edition} form`, label)
    else if (!Array.isArray(cells) || cells.length !== row.cells.length)
      complain(at, `${row.cells.length} cells`, cells)
    else if (read.has(row)) complain(at, 'each row once', label)
    else read.set(row, readRow(row, cells, at, complain))
  }
  return rows.flatMap((row) => read.get(row) ?? [])
}

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
      ...readTable(raw, 'article20_rows', complain),
      ...readTable(raw, 'application_rows', complain),
      ...(Array.isArray(told) ? told : []).flatMap(
        (o: unknown, i) => readObservation(o, `observations[${i}]`, complain) ?? [],
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
