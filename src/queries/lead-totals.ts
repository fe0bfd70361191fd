import { sql, type Statement } from '../database/statement.ts'
import type { Topic } from './lead.ts'

/**
 * The common tables `totals` (stated totals of `figures` that may be compared: not those of one
 * channel) and `moves` (each of them that fulfils the condition on `now`, beside that of the year
 * before).
 */
export const totals = (which: Statement): Statement => sql`
  totals as materialized (
    select township_code as code, name, county, year, compared, volume as value,
      volume_state = 'approximate' as about
    from figures
    where volume is not null and total_scope is distinct from 'one channel'
  ),
  moves as materialized (
    select now.*, was.value as base, was.about as base_about, now.value - was.value as change
    from totals as now
    join totals as was on was.code = now.code and was.year = now.year - 1
    where ${which}
  )`

export type MovesSum = {
  /** Townships (or pairs of years) with both totals; those of them that rose and that fell. */
  pairs: number
  ups: number
  downs: number
}

export const movesSum: Statement = sql`
  select cast(count(*) as integer) as pairs,
    cast(count(case when change > 0 then 1 end) as integer) as ups,
    cast(count(case when change < 0 then 1 end) as integer) as downs
  from moves`

const MOVES = sql`moves`

/** Who moved furthest, either way. */
export const FURTHEST: Topic = {
  topic: 'change',
  from: MOVES,
  where: sql`change <> 0`,
  score: sql`abs(change)`,
}

/** Who rose and who fell furthest. */
export const RISE_AND_FALL: readonly Topic[] = [
  { topic: 'rise', from: MOVES, where: sql`change > 0`, score: sql`change` },
  { topic: 'fall', from: MOVES, where: sql`change < 0`, score: sql`-change` },
]
