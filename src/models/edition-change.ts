import type { Edition } from '../form/edition.ts'
import { indicator, isOnForm } from '../form/indicators.ts'
import type { MeasureValueRow } from '../queries/measure-values.ts'
import type { Measure } from '../queries/measure.ts'
import { indicatorsOf } from '../queries/quantities.ts'
import { isRanked, quantitiesOf, type NumberedRow } from './measured.ts'

/** The year from which on most reports whose form is known are made on another edition. */
export interface EditionChange {
  readonly year: number
  readonly edition: Edition
  /** Whether the measure is read from other cells than before. */
  readonly breaks: boolean
}

/** Where the edition of the form changes, by the reports of each year. */
export const editionChanges = (
  rows: readonly MeasureValueRow[],
  years: readonly number[],
  measure: Measure,
): readonly EditionChange[] => {
  const changes: EditionChange[] = []
  let last: Edition | null = null
  for (const year of years) {
    const edition = mostOf(rows.filter((row) => row.year === year))
    if (edition === null) continue
    if (last !== null && edition !== last)
      changes.push({ year, edition, breaks: !meansTheSame(measure, last, edition) })
    last = edition
  }
  return changes
}

const mostOf = (rows: readonly MeasureValueRow[]): Edition | null => {
  const counts = new Map<Edition, number>()
  for (const { edition } of rows)
    if (edition !== null) counts.set(edition, (counts.get(edition) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The cells of a form that a measure is read from. */
const cellsOn = (measure: Measure, edition: Edition): string =>
  indicatorsOf(...quantitiesOf(measure))
    .filter((id) => {
      const item = indicator(id)
      return item !== undefined && isOnForm(item, edition)
    })
    .join()

/** Whether a measure is read from the same cells on both forms, so that a line may join them. */
export const meansTheSame = (
  measure: Measure,
  before: Edition | null,
  now: Edition | null,
): boolean =>
  before === null ||
  now === null ||
  before === now ||
  cellsOn(measure, before) === cellsOn(measure, now)

/** Whether a row may be set against another: both may be ranked and mean the same. */
export const isComparable = (
  before: MeasureValueRow | null | undefined,
  now: MeasureValueRow,
  measure: Measure,
): before is NumberedRow =>
  !!before && isRanked(before, measure) && meansTheSame(measure, before.edition, now.edition)
