import { sql } from '../database/statement.ts'
import type { Filter } from './filter.ts'
import { measureValues, type MeasureValueRow, type Pool } from './measure-values.ts'
import { COMPANIONS, type MeasureId } from './measures.ts'
import { question, type Query } from './question.ts'
import type { ValueState } from './value-state.ts'

/** A row of a measure that misleads alone, with the figures of its companion. */
export type AccompaniedRow = MeasureValueRow & {
  companion_numerator: number | null
  companion_denominator: number | null
  companion_value: number | null
  companion_state: ValueState
}

/** Rows of a measure, each beside those of its companion. */
export const accompanied = question<AccompaniedRow>()({
  id: 'accompanied-values',
  params: (measure: MeasureId, companion: MeasureId, filter: Filter, pool: Pool) => ({
    measure,
    companion,
    filter,
    pool,
  }),
  statement: ({ measure, companion, filter, pool }) => sql`
  select m.*, c.numerator as companion_numerator, c.denominator as companion_denominator,
    c.value as companion_value, c.state as companion_state
  from (${measureValues(measure, filter, pool)}) as m
  join (${measureValues(companion, filter, pool)}) as c
    on c.township_code = m.township_code and c.year = m.year
  order by m.township_code, m.year`,
  examples: (ask, { filter }) => [ask('grant_merit', 'grant', filter, 1)],
})

/**
 * {@link measureValues} of what is to be shown: of a measure that must not be shown alone
 * {@link AccompaniedRow}s.
 */
export const accompaniedValues = (
  measure: MeasureId,
  filter: Filter,
  pool: Pool,
): Query<MeasureValueRow> => {
  const companion = COMPANIONS[measure]
  return companion === undefined
    ? measureValues(measure, filter, pool)
    : accompanied(measure, companion, filter, pool)
}
