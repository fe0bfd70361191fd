import { identifier, joined, sql, type Statement } from '../../database/statement.ts'
import { columnsOf, numbers } from '../../queries/quantity-columns.ts'
import { filedReports, reading, type ReadingRow, type Topic } from '../../queries/lead.ts'
import { questionOfFilter } from '../../queries/question.ts'

/** Below this many letters a rate is neither good nor bad (shared reference: measures). */
export const ENOUGH = 30

const CHANNELS = ['mail', 'hotline'] as const
type Channel = (typeof CHANNELS)[number]

export type MailboxReadingRow = ReadingRow<
  {
    reports: number
    /** Reports that tell that no letter came. */
    no_letters: number
    /** Reports that tell only one of both counts of letters. */
    only_replied: number
    only_received: number
    /** Of the replies to letters, those to {@link ENOUGH} and more. */
    enough: number
  } & {
    /** Reports with both counts where something was received, and what these add up to. */
    [C in Channel as `${C}_bars`]: number
  } & { [C in Channel as `${C}_received`]: number | null } & {
    [C in Channel as `${C}_replied`]: number | null
  } & {
    /** Of the bars, those where all was replied to. */
    [C in Channel as `${C}_full`]: number
  } & { [C in Channel as `${C}_about`]: boolean }
>

const CELLS = ['mail_received', 'mail_replied', 'hotline_received', 'hotline_replied'] as const

const pooled = (channel: Channel): Statement => {
  const of = (part: string): Statement => identifier(`${channel}_${part}`)
  return sql`
    cast(count(*) as integer) as ${of('bars')},
    cast(sum(base) as double) as ${of('received')},
    cast(sum(value) as double) as ${of('replied')},
    cast(count(case when value = base and about = base_about then 1 end) as integer) as ${of('full')},
    count(case when about or base_about then 1 end) > 0 as ${of('about')}`
}

const repliesOf = (channel: Channel): Statement => {
  const of = (part: string): Statement => identifier(`${channel}_${part}`)
  return sql`
    select ${channel} as channel, township_code as code, name, county, year,
      ${of('replied')} as value, ${of('replied_state')} = 'approximate' as about,
      ${of('received')} as base, ${of('received_state')} = 'approximate' as base_about
    from figures where compared`
}

/** Those that tell one count of letters and not the other. */
const onlyOne = (topic: string, told: Statement, untold: Statement): Topic => ({
  topic,
  from: sql`replies`,
  where: sql`channel = 'mail' and ${told} is not null and ${untold} is null`,
  score: sql`0`,
})

const isBar = (channel: Channel): Statement =>
  sql`channel = ${channel} and value is not null and base > 0`

/** What stands out of the mailbox: replies, who replied least, who tells half of it. */
export const mailboxReading = questionOfFilter<MailboxReadingRow>('lead-mailbox', (filter) =>
  reading(
    sql`${filedReports(filter)}, ${numbers(CELLS)},
    figures as materialized (
      select b.*, ${columnsOf(CELLS)}
      from filed as b left join numbers as n on n.of_report = b.report_id
    ),
    replies as materialized (${joined(CHANNELS.map(repliesOf), ' union all ')})`,
    [
      sql`
      select cast(count(*) as integer) as reports,
        cast(count(case when base = 0 then 1 end) as integer) as no_letters,
        cast(count(case when base is null then value end) as integer) as only_replied,
        cast(count(case when value is null then base end) as integer) as only_received,
        cast(count(case when base >= ${ENOUGH} then value end) as integer) as enough
      from replies where channel = 'mail'`,
      ...CHANNELS.map(
        (channel) => sql`select ${pooled(channel)} from replies where ${isBar(channel)}`,
      ),
    ],
    [
      {
        topic: 'least',
        from: sql`replies`,
        where: sql`${isBar('mail')} and base >= ${ENOUGH}`,
        score: sql`-(value / base)`,
      },
      onlyOne('only_replied', sql`value`, sql`base`),
      onlyOne('only_received', sql`base`, sql`value`),
    ],
  ),
)
