import type { AccompaniedRow } from '../queries/measure-companion.ts'
import type { MeasureValueRow } from '../queries/measure-values.ts'
import type { Measure } from '../queries/measure.ts'
import { COMPANIONS, measureOf, type MeasureId } from '../queries/measures.ts'
import { sumOf } from './amounts.ts'
import { headedColumn, plain } from './columns.ts'
import { whenOf, type Comparison } from './comparison.ts'
import type { FigureColumn, FigureRow, Message } from './figure.ts'
import { isFew, partsParam, type Parts } from './measured.ts'

/** Another measure without which one misleads. */
interface Companion {
  readonly id: MeasureId
  readonly measure: Measure
  readonly name: Message
}

const companionOf = (id: MeasureId): Companion | null => {
  const companion = COMPANIONS[id]
  return companion === undefined
    ? null
    : {
        id: companion,
        measure: measureOf(companion),
        name: { key: `measure.${companion}.name` },
      }
}

/** What the companion of a measure is called; null where it has none. */
export const companionName = ({ id }: Comparison): Message | null => companionOf(id)?.name ?? null

/** A row's figures of the companion; null where there is none, or no number. */
export const companionParts = (row: MeasureValueRow): Parts | null => {
  if (!('companion_value' in row)) return null
  const { companion_value, companion_numerator, companion_denominator, companion_state } =
    row as AccompaniedRow
  return companion_value === null
    ? null
    : {
        value: companion_value,
        numerator: companion_numerator,
        denominator: companion_denominator,
        approximate: companion_state === 'approximate',
      }
}

/** The companion's rate of a row; null of too few cases. */
export const companionValue = (row: MeasureValueRow, { id }: Comparison): number | null => {
  const companion = companionOf(id)
  const parts = companionParts(row)
  return companion === null || parts === null || isFew(parts.denominator, companion.measure)
    ? null
    : parts.value
}

/** The companion's columns, so that the table never shows one without the other. */
export const companionColumns = ({ id }: Comparison): readonly FigureColumn[] => {
  const companion = companionOf(id)
  if (companion === null) return []
  const { name } = companion
  const headed = (part: 'numerator' | 'denominator'): Message => ({
    key: `compare.column.companion.${part}`,
    params: { measure: name },
  })
  return [
    headedColumn('companion_numerator', headed('numerator'), 'count'),
    headedColumn('companion_denominator', headed('denominator'), 'count'),
    headedColumn('companion', name, 'rate', 'percent'),
  ]
}

/** The cells of {@link companionColumns}. */
export const companionCells = (row: MeasureValueRow, comparison: Comparison): FigureRow => {
  const parts = companionParts(row)
  return {
    companion_numerator: plain(parts?.numerator ?? null),
    companion_denominator: plain(parts?.denominator ?? null),
    companion: plain(companionValue(row, comparison)),
  }
}

/** What those in scope have of the companion in the shown year, in a sentence. */
export const companionNotes = (comparison: Comparison): readonly Message[] => {
  const { id, rows, year, pool, isScope, params } = comparison
  const companion = companionOf(id)
  if (companion === null) return []
  const known = rows
    .filter((row) => row.year === year && isScope(row))
    .flatMap((row) => companionParts(row) ?? [])
  const numerator = sumOf(known.map((parts) => parts.numerator ?? 0))
  const denominator = sumOf(known.map((parts) => parts.denominator ?? 0))
  if (denominator === 0) return []
  const value = partsParam(
    { value: numerator / denominator, numerator, denominator },
    companion.measure,
  )
  return [
    {
      key: 'compare.note.companion',
      params: { ...params, companion: companion.name, when: whenOf(year, pool), value },
    },
  ]
}
