import type { FigureKey } from '../form/printed-tables.ts'
import type {
  Observation,
  ParsedReport,
  TableReading,
  UnreadCell,
} from '../report/parsed-report.ts'

/**
 * What a person said of a reading, never mixed: `confirmed`, it is what the report prints;
 * `misread`, the report prints something else; `township`, the report is wrong and its township
 * will correct it, so that the printed value stays.
 */
export const CORRECTION_KINDS = ['confirmed', 'misread', 'township'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/** One person's word on one figure. */
export interface Correction extends FigureKey {
  readonly kind: CorrectionKind
  /** What the reader made of it; null where it read a blank, no number, or nothing. */
  readonly read: number | null
  /** What it is, or for `township` what it should become; null for a blank or for not known. */
  readonly set: number | null
  readonly reason: string
  /** ISO date. */
  readonly date: string
}

export const figureKey = ({ indicator, applicant, label }: FigureKey): string =>
  [indicator, applicant ?? '', label ?? ''].join('|')

const isAt =
  (key: FigureKey) =>
  (other: { indicator: string; applicant: string | null; label?: string | null }): boolean =>
    other.indicator === key.indicator &&
    other.applicant === key.applicant &&
    (other.label ?? null) === key.label

const confirmedOf = (o: Observation): Observation =>
  o.status === 'stated' || o.status === 'recognised' || o.status === 'to_check'
    ? { ...o, status: 'confirmed' }
    : o

const without = (reading: TableReading, key: FigureKey): TableReading => {
  const isOther = (cell: Pick<UnreadCell, 'indicator' | 'applicant'>): boolean => !isAt(key)(cell)
  const missing = reading.missing.filter(isOther)
  return {
    ...reading,
    missing,
    unread: reading.unread.filter(isOther),
    found: reading.found + reading.missing.length - missing.length,
  }
}

/** The figure of a cell that the reader could not read, as a person read it. */
const readByHand = (parsed: ParsedReport, correction: Correction): Observation | null => {
  const { indicator, applicant, label, set: value } = correction
  const table = parsed.tables.find((t) => [...t.unread, ...t.missing].some(isAt(correction)))
  if (table === undefined) return null
  const unread = table.unread.find(isAt(correction))
  return {
    indicator,
    applicant,
    label,
    value,
    status: value === null ? 'blank' : 'corrected',
    evidence: unread?.text ?? '',
    place: unread?.place ?? {
      kind: 'cell',
      table: table.table,
      row: indicator,
      column: applicant ?? '',
      line: null,
    },
  }
}

const correctOne = (parsed: ParsedReport, correction: Correction): ParsedReport => {
  if (correction.kind === 'township') return parsed
  const at = parsed.observations.findIndex(isAt(correction))
  const found = parsed.observations[at]
  if (found === undefined) {
    const own = readByHand(parsed, correction)
    if (own === null) return parsed
    return {
      ...parsed,
      // At the end: lists of parts name figures by their place in this list.
      observations: [...parsed.observations, own],
      tables: parsed.tables.map((table) => without(table, correction)),
    }
  }
  const { set: value } = correction
  const own: Observation =
    correction.kind === 'confirmed'
      ? confirmedOf(found)
      : { ...found, value, status: value === null ? 'blank' : 'corrected' }
  return { ...parsed, observations: parsed.observations.map((o, i) => (i === at ? own : o)) }
}

/** A report as its corrections leave it; the readings that they overrule stay in the corrections. */
export const correct = (parsed: ParsedReport, corrections: readonly Correction[]): ParsedReport =>
  corrections.reduce(correctOne, parsed)
