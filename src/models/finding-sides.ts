import { decodeCells } from '../dataset/finding-cells.ts'
import { RULES } from '../findings/rules.ts'
import { plain } from './columns.ts'
import { bilingual, type FigureRow, type FigureSource, type Message } from './figure.ts'

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

/** What one side of a rule's findings is called: «分项之和»; plain words for a rule not known. */
const sideName = (id: string, side: 'expected' | 'actual'): Message => {
  const rule = RULES.find((known) => known.id === id)
  return rule
    ? bilingual(rule.sides[side].zh, rule.sides[side].en)
    : { key: `finding.side.${side}` }
}

/** A finding's two numbers with what each of them is: «分项之和 309», «所载总数 237». */
export const namedSides = (row: Found): readonly Message[] =>
  (['expected', 'actual'] as const).flatMap((side): Message[] => {
    const value = findingSide(row, side)
    return value === null
      ? []
      : [{ key: 'finding.side', params: { side: sideName(row.rule, side), value } }]
  })

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

/** Rules that hold a year against another. */
const OF_YEARS: ReadonlySet<string> = new Set(['period.year', 'narrative.other_year'])

/** A side as it is printed: years are no counts. */
const findingSide = (row: Found, side: 'expected' | 'actual'): number | string | null => {
  const value = row[side]
  return value !== null && OF_YEARS.has(row.rule) ? String(value) : value
}

/** The same as cells of a table: what each side is, and its number. */
export const sideCells = (row: Found): FigureRow => {
  const [a, b] = [findingSide(row, 'expected'), findingSide(row, 'actual')]
  return {
    side_a: plain(a === null ? null : sideName(row.rule, 'expected')),
    expected: plain(a),
    side_b: plain(b === null ? null : sideName(row.rule, 'actual')),
    actual: plain(b),
  }
}
