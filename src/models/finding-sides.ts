import { decodeCells } from '../dataset/finding-cells.ts'
import { RULES } from '../findings/rules.ts'
import { bilingual, type FigureSource, type Message } from './figure.ts'

/** A finding as the queries answer it. */
interface Found {
  readonly township_code: string
  readonly year: number
  readonly rule: string
  readonly expected: number | null
  readonly actual: number | null
  readonly cells: string | null
}

/** The rule's name; its id where this program does not know it. */
export const ruleTitle = (id: string): Message => {
  const rule = RULES.find((known) => known.id === id)
  return bilingual(rule?.titleZh ?? id, rule?.titleEn ?? id)
}

/** The report, and the figures on both sides of the finding where it names any. */
export const findingSource = (row: Found): FigureSource => {
  const cells = decodeCells(row.cells)
  const applicants = cells.flatMap(({ applicant }) => applicant ?? [])
  return {
    townshipCode: row.township_code,
    year: row.year,
    indicators: [...new Set(cells.map(({ indicator }) => indicator))],
    ...(applicants.length > 0 ? { applicants: [...new Set(applicants)] } : {}),
  }
}

/** A side as it is printed: years are no counts. */
export const findingSide = (row: Found, side: 'expected' | 'actual'): number | string | null => {
  const value = row[side]
  return value !== null && row.rule === 'period.year' ? String(value) : value
}
