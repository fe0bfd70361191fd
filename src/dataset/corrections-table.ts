import { APPLICANTS } from '../form/applicants.ts'
import { indicator as indicatorOf, type IndicatorId } from '../form/indicators.ts'
import { CORRECTION_KINDS, type Correction } from './corrections.ts'
import { formatRecord, readCsv } from './csv.ts'
import { DatasetError, MAX_PROBLEMS, shown, type Problem } from './problem.ts'

/** The file of corrections in a data package or workspace. */
export const CORRECTIONS_FILE = 'corrections.csv'

const COLUMNS = [
  'report',
  'indicator',
  'applicant',
  'label',
  'read',
  'set',
  'reason',
  'date',
  'kind',
] as const

/** A correction and the report that it is of («990101100-2025»). */
export interface ReportCorrection extends Correction {
  readonly report: string
}

const text = (value: string | number | null): string => (value === null ? '' : String(value))

/** Corrections as CSV, in the order given. */
export const writeCorrections = (corrections: readonly ReportCorrection[]): string =>
  formatRecord(COLUMNS) +
  corrections.map((c) => formatRecord(COLUMNS.map((column) => text(c[column])))).join('')

/**
 * Reads `corrections.csv`. Columns are found by their names; without `kind` a correction whose two
 * values are the same is a confirmation. Throws {@link DatasetError} with file, line and column.
 */
export const readCorrections = (csv: string, file: string): ReportCorrection[] => {
  const problems: Problem[] = []
  const corrections: ReportCorrection[] = []
  let header: readonly string[] | null = null
  for (const { fields, line } of readCsv(csv)) {
    if (header === null) {
      header = fields
      continue
    }
    const cell = (name: (typeof COLUMNS)[number]): string =>
      fields[header?.indexOf(name) ?? -1] ?? ''
    const complain = (column: string, expected: string): void => {
      const found = shown(cell(column as (typeof COLUMNS)[number]))
      if (problems.length < MAX_PROBLEMS) problems.push({ file, line, column, expected, found })
    }
    const number = (column: 'read' | 'set'): number | null => {
      const value = cell(column)
      if (value === '') return null
      if (!Number.isFinite(Number(value))) complain(column, 'a number or nothing')
      return Number(value)
    }
    const known = indicatorOf(cell('indicator'))
    const applicant = APPLICANTS.find(({ id }) => id === cell('applicant'))?.id ?? null
    if (!/^[0-9a-z]+-\d{4}$/u.test(cell('report'))) complain('report', 'a report_id')
    if (known === undefined) complain('indicator', 'an indicator of the form')
    if (cell('applicant') !== '' && applicant === null)
      complain('applicant', 'a column of the form')
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(cell('date'))) complain('date', 'an ISO date')
    const [read, set] = [number('read'), number('set')]
    const given = CORRECTION_KINDS.find((kind) => kind === cell('kind'))
    if (cell('kind') !== '' && given === undefined)
      complain('kind', `one of ${CORRECTION_KINDS.join(', ')}`)
    corrections.push({
      report: cell('report'),
      indicator: (known?.id ?? '') as IndicatorId,
      applicant,
      label: cell('label') === '' ? null : cell('label'),
      read,
      set,
      reason: cell('reason'),
      date: cell('date'),
      kind: given ?? (read === set ? 'confirmed' : 'misread'),
    })
  }
  if (problems.length > 0) throw new DatasetError(problems)
  return corrections
}
