import type { TownshipCell, TownshipFiguresRow } from '../queries/township-figures.ts'
import { isNumber, type ValueState } from '../queries/value-state.ts'
import type { FigureSource } from './figure.ts'

/** Two counts of which one is a part of the other; both null where `state` is no number. */
export interface PartOf {
  readonly part: number | null
  readonly whole: number | null
  readonly state: ValueState
}

/**
 * Numerators added, of a denominator. The state is that of the denominator, else of the first
 * numerator that is no number; of nothing there is no part (`no_denominator`).
 */
export const partOf = (
  row: TownshipFiguresRow,
  parts: readonly TownshipCell[],
  whole: TownshipCell,
): PartOf => {
  const ids = [whole, ...parts]
  const gap = ids.map((id) => row[`${id}_state`]).find((state) => !isNumber(state))
  const all = row[whole]
  const values = parts.flatMap((id) => row[id] ?? [])
  if (gap !== undefined || all === null || values.length < parts.length)
    return { part: null, whole: null, state: gap ?? 'not_stated' }
  if (all === 0) return { part: null, whole: null, state: 'no_denominator' }
  const about = ids.some((id) => row[`${id}_state`] === 'approximate')
  return {
    part: values.reduce((sum, value) => sum + value, 0),
    whole: all,
    state: about ? 'approximate' : 'stated',
  }
}

/** Granted in full or in part, of those concluded. */
export const grantedOf = (row: TownshipFiguresRow): PartOf =>
  partOf(row, ['granted', 'partly_granted'], 'concluded')

/** What opens the evidence of a row's cells; null where there is no report. */
export const sourceOfCells = (
  row: { readonly township_code: string; readonly year: number; readonly report_id: string | null },
  indicators: readonly string[],
): FigureSource | null =>
  row.report_id === null ? null : { townshipCode: row.township_code, year: row.year, indicators }
