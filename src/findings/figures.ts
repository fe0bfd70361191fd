import { APPLICANTS, type ApplicantId } from '../form/applicants.ts'
import type { Edition } from '../form/edition.ts'
import type { FormTable } from '../form/indicator.ts'
import { indicator, type IndicatorId } from '../form/indicators.ts'
import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import type { FindingCell } from './finding.ts'

/** A cell of a table, or a figure told without a label. */
export interface FigureRef {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
}

const INDEX = new WeakMap<ParsedReport, ReadonlyMap<IndicatorId, readonly Observation[]>>()

// One look through a report's figures serves every rule: 40,000 reports are checked in one run.
const indexOf = (report: ParsedReport): ReadonlyMap<IndicatorId, readonly Observation[]> => {
  const known = INDEX.get(report)
  if (known !== undefined) return known
  const made = new Map<IndicatorId, Observation[]>()
  for (const item of report.observations) {
    const figures = made.get(item.indicator)
    if (figures === undefined) made.set(item.indicator, [item])
    else figures.push(item)
  }
  INDEX.set(report, made)
  return made
}

/** Every figure of an indicator, in reading order. */
export const figuresOf = (report: ParsedReport, id: IndicatorId): readonly Observation[] =>
  indexOf(report).get(id) ?? []

/** The figure that stands in a cell, first reading first; undefined where the report has none. */
export const figureAt = (report: ParsedReport, ref: FigureRef): Observation | undefined =>
  figuresOf(report, ref.indicator).find((item) => item.applicant === ref.applicant)

/** The number of a figure that may be reckoned with exactly; null for blank, approximate, unchecked, absent. */
export const exact = (figure: Observation | undefined): number | null =>
  figure === undefined || figure.status === 'approximate' || figure.status === 'to_check'
    ? null
    : figure.value

/** The exact sum of the cells; null as soon as one of them is blank, approximate or absent. */
export const exactSum = (report: ParsedReport, refs: readonly FigureRef[]): number | null => {
  let sum = 0
  for (const ref of refs) {
    const value = exact(figureAt(report, ref))
    if (value === null) return null
    sum += value
  }
  return sum
}

/** The edition of a table of the report; the report's own where the table was not seen as such. */
export const editionOf = (report: ParsedReport, table: FormTable): Edition | null =>
  report.tables.find((reading) => reading.table === table)?.edition ?? report.identity.edition

export const cellOf = (item: Observation | FigureRef): FindingCell => ({
  indicator: item.indicator,
  applicant: item.applicant,
  label: 'label' in item ? item.label : null,
})

const COLUMN = new Map(APPLICANTS.map((column) => [column.id, column] as const))

/** A column's name on the form, in both languages. */
export const columnName = (id: ApplicantId): { zh: string; en: string } => {
  const column = COLUMN.get(id)
  return { zh: column?.labelZh ?? id, en: column?.labelEn ?? id }
}

/** An indicator's name on the form, in both languages. */
export const indicatorName = (id: IndicatorId): { zh: string; en: string } => {
  const item = indicator(id)
  return { zh: item?.labelZh ?? id, en: item?.labelEn ?? id }
}
