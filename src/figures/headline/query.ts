import { sql, type Statement } from '../../database/statement.ts'
import { shownYear, type Filter } from '../../queries/filter.ts'
import { columnsOf, numbers, wayOf } from '../../queries/quantity-columns.ts'
import { bodies, flaws } from '../../queries/scope.ts'
import { questionOfFilter } from '../../queries/question.ts'

/**
 * Headline figures of one year, pooled over the scope; two rows: the year before and the shown
 * year. A sum is null when no body has a number. `…_have` counts the bodies behind a sum;
 * `…_matched` is the sum over only those bodies that have a number in both years (how many:
 * `…_matched_have`, equal in both rows), so that a change is the difference of the two rows.
 */
export type HeadlineRow = {
  year: number
  due: number
  reports: number
  full: number
  clean: number
  /** Totals of one channel only are left out of `volume`: they are no total of the body. */
  volume: number | null
  volume_have: number
  volume_approximate: number
  volume_one_channel: number
  volume_matched: number | null
  volume_matched_have: number
  requests: number | null
  requests_have: number
  /** Of `requests_have`: told by the text, not by the statutory table. */
  requests_from_text: number
  requests_matched: number | null
  requests_matched_have: number
  /** Letters, over the bodies that tell both counts. */
  mail_received: number | null
  mail_replied: number | null
  mail_have: number
  /** Pooled: sum of replies over sum of letters; null when there are none. */
  mail_rate: number | null
  mail_matched_received: number | null
  mail_matched_replied: number | null
  mail_matched_have: number
}

const CELLS = ['volume', 'received', 'mail_received', 'mail_replied'] as const

/** Headline figures of the shown year and the year before it. */
export const headline = questionOfFilter<HeadlineRow>(
  'headline',
  (filter) => pooled(filter, sql`m.year`),
  'shown year',
)

/** The same for every county of the filter apart, each as if it had been chosen. */
export const headlineByCounty = questionOfFilter<HeadlineRow & { county_code: string }>(
  'headline-by-county',
  (filter) => pooled(filter, sql`m.county_code, m.year`),
)

/** `by` are the columns whose equal values make one pool. */
const pooled = (filter: Filter, by: Statement): Statement => {
  const year = shownYear(filter)
  return sql`
  with ${bodies(filter, [year - 1, year])}, ${flaws}, ${numbers(CELLS)},
  figures as (
    select b.*, ${columnsOf(CELLS)}, ${wayOf('received')} as received_way
    from bodies as b
    left join numbers as n on n.of_report = b.report_id
  ),
  usable as (
    select b.*,
      case when b.total_scope = 'one channel' then null else b.volume end as total,
      case when b.mail_replied is not null then b.mail_received end as letters,
      case when b.mail_received is not null then b.mail_replied end as replies
    from figures as b
  ),
  matched as (
    select u.*,
      count(u.total) over (partition by u.township_code) = 2 as total_both,
      count(u.received) over (partition by u.township_code) = 2 as received_both,
      count(u.letters) over (partition by u.township_code) = 2 as letters_both
    from usable as u
  )
  select ${by},
    cast(count(*) as integer) as due,
    cast(count(m.report_id) as integer) as reports,
    cast(count(case when m.capture = 'full' then 1 end) as integer) as full,
    cast(count(case when m.capture = 'full' and f.flaws is null then 1 end) as integer) as clean,
    cast(sum(m.total) as double) as volume,
    cast(count(m.total) as integer) as volume_have,
    cast(count(case when m.total is not null and m.volume_state = 'approximate' then 1 end)
      as integer) as volume_approximate,
    cast(count(case when m.total is null then m.volume end) as integer) as volume_one_channel,
    cast(sum(case when m.total_both then m.total end) as double) as volume_matched,
    cast(count(case when m.total_both then 1 end) as integer) as volume_matched_have,
    cast(sum(m.received) as double) as requests,
    cast(count(m.received) as integer) as requests_have,
    cast(count(case when m.received_way = 1 then 1 end) as integer) as requests_from_text,
    cast(sum(case when m.received_both then m.received end) as double) as requests_matched,
    cast(count(case when m.received_both then 1 end) as integer) as requests_matched_have,
    cast(sum(m.letters) as double) as mail_received,
    cast(sum(m.replies) as double) as mail_replied,
    cast(count(m.letters) as integer) as mail_have,
    cast(sum(m.replies) / nullif(sum(m.letters), 0) as double) as mail_rate,
    cast(sum(case when m.letters_both then m.letters end) as double) as mail_matched_received,
    cast(sum(case when m.letters_both then m.replies end) as double) as mail_matched_replied,
    cast(count(case when m.letters_both then 1 end) as integer) as mail_matched_have
  from matched as m
  left join flaws as f on f.report_id = m.report_id
  group by ${by}
  order by ${by}`
}
