import { APPLICANTS } from '../form/applicants.ts'
import { indicator as findIndicator } from '../form/indicators.ts'
import type { Indicator } from '../form/indicator.ts'
import type { ObservationStatus } from '../report/parsed-report.ts'
import { CAPTURED_TABLES, formRow } from './captured-tables.ts'
import type { FormRow } from './captured-tables.ts'
import type { ObservationRow } from './rows.ts'

/** A captured figure: an observation that does not know its report yet. */
export type CapturedObservation = Omit<ObservationRow, 'report_id' | 'position'>

export type Json = Record<string, unknown>

/** Reports what is wrong with a property of a line. */
export type Complain = (column: string, expected: string, found: unknown) => void

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const LABELLED = ['disclosed.by_topic', 'disclosed.by_channel']
const STATUSES: readonly ObservationStatus[] = ['stated', 'approximate', 'blank']

/** Whether a number can be one of this indicator; a count of 2.5 or −3 is a slip of the hand. */
const fits = (value: number, item: Indicator): boolean => {
  if (!Number.isFinite(value)) return false
  if (item.kind === 'signed') return Number.isInteger(value)
  if (item.kind === 'amount' || item.kind === 'rate') return value >= 0
  return Number.isInteger(value) && value >= 0
}

/** One told figure of a line, or null when it says too little to be one. */
export const readObservation = (
  raw: unknown,
  at: string,
  complain: Complain,
): CapturedObservation | null => {
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
): CapturedObservation[] =>
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
      applicant,
      label: null,
      value,
      status: value === null ? ('blank' as const) : ('stated' as const),
      evidence: `${row.label} / ${column}: ${cell === null ? '' : String(cell)}`.trim(),
      line: null,
    }
  })

/** The rows of a statutory table that a line holds, in the order of the form. */
export const readCapturedTable = (
  raw: Json,
  name: keyof typeof CAPTURED_TABLES,
  complain: Complain,
): CapturedObservation[] => {
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
  const read = new Map<FormRow, CapturedObservation[]>()
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
