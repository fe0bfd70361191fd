import { sql, type Statement } from '../database/statement.ts'
import type { Filter } from './filter.ts'
import { measureValues, type MeasureValueRow, type Pool } from './measure-values.ts'
import { COMPANIONS, type MeasureId } from './measures.ts'
import type { ValueState } from './value-state.ts'

/** A row of a measure that misleads alone, with the figures of its companion. */
export type AccompaniedRow = MeasureValueRow & {
  companion_numerator: number | null
  companion_denominator: number | null
  companion_value: number | null
  companion_state: ValueState
}

/**
 * {@link measureValues} of what is to be shown: of a measure that must not be shown alone
 * {@link AccompaniedRow}s.
 */
export const accompaniedValues = (id: MeasureId, filter: Filter, pool: Pool): Statement => {
  const companion = COMPANIONS[id]
  const own = measureValues(id, filter, pool)
  if (companion === undefined) return own
  return sql`
  select m.*, c.numerator as companion_numerator, c.denominator as companion_denominator,
    c.value as companion_value, c.state as companion_state
  from (${own}) as m
  join (${measureValues(companion, filter, pool)}) as c
    on c.township_code = m.township_code and c.year = m.year
  order by m.township_code, m.year`
}
