import { sql, type Statement } from '../database/statement.ts'
import { NO_BASE, type Topic } from './lead.ts'

/** The common table `asked`: new requests of `figures`, of those that are compared. */
export const asked: Statement = sql`
  asked as materialized (
    select township_code as code, name, county, year, received as value,
      received_state = 'approximate' as about, ${NO_BASE}
    from figures
    where received is not null and compared
  )`

export type AskedSum = {
  /** Reports that tell how many requests came in, and how many that was (null: none tells). */
  asked: number
  asked_sum: number | null
  /** Whether a count among them is approximate. */
  asked_about: boolean
  /** Reports that tell that there was none. */
  asked_nothing: number
}

export const askedSum: Statement = sql`
  select cast(count(*) as integer) as asked, cast(sum(value) as double) as asked_sum,
    count(case when about then 1 end) > 0 as asked_about,
    cast(count(case when value = 0 then 1 end) as integer) as asked_nothing
  from asked`

/** Who received most; nobody where nobody received any. */
export const MOST_ASKED: Topic = {
  topic: 'asked',
  from: sql`asked`,
  where: sql`value > 0`,
  score: sql`value`,
}
