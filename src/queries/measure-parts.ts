import { identifier, joined, sql, type Statement } from '../database/statement.ts'
import { checkedByReport, checkedReports } from './checked-reports.ts'
import { BODY_PARTS, type BodyPart, type MeasurePart } from './measure.ts'
import { QUANTITIES, type QuantityId } from './quantities.ts'
import { numbers, stateOf, valueOf, wayOf } from './quantity-columns.ts'

const isBodyPart = (part: MeasurePart): part is BodyPart =>
  (BODY_PARTS as readonly string[]).includes(part)

const quantitiesIn = (parts: readonly MeasurePart[]): readonly QuantityId[] =>
  parts.filter((part): part is QuantityId => !isBodyPart(part))

const isChecked = (part: MeasurePart): boolean =>
  part === 'checks_assessed' || part === 'checks_passed'

/** What a report captured in full tells of itself; of an opening nothing is judged. */
const ofFull = (value: Statement): readonly [value: Statement, state: Statement] => [
  sql`case when b.capture = 'full' then cast(${value} as double) end`,
  sql`case
    when b.report_id is null then 'no_report'
    when b.capture = 'full' then 'stated' else 'not_captured' end`,
]

/** What a report with a known date tells of it; an unknown date is neither in time nor late. */
const ofDated = (value: Statement): readonly [value: Statement, state: Statement] => [
  sql`case when b.published_on is not null then cast(${value} as double) end`,
  sql`case
    when b.report_id is null then 'no_report'
    when b.published_on is not null then 'stated'
    when b.capture = 'opening' then 'not_captured' else 'not_stated' end`,
]

/**
 * Condition on `bodies as b`: published by 31 January of the next year, the day that Article 49 of
 * the Disclosure Regulations sets for all but governments of counties and above.
 */
export const isOnTime = sql`cast(b.published_on as date) <=
  cast(cast(b.year + 1 as varchar) || '-01-31' as date)`

/** Value and state of a count of bodies or checks, over `bodies as b`, `flaws as f`, `checked as c`. */
const BODY_COLUMNS: Record<BodyPart, readonly [value: Statement, state: Statement]> = {
  due: [sql`cast(1 as double)`, sql`'stated'`],
  reports: [sql`case when b.report_id is null then 0 else cast(1 as double) end`, sql`'stated'`],
  full: ofFull(sql`1`),
  clean: ofFull(sql`case when f.flaws is null then 1 else 0 end`),
  on_time: ofDated(sql`case when ${isOnTime} then 1 else 0 end`),
  dated: ofDated(sql`1`),
  checks_assessed: ofFull(sql`coalesce(c.assessable, 0)`),
  checks_passed: ofFull(sql`coalesce(c.passed, 0)`),
  // Nobody to divide by: nothing to hold against others.
  population: [
    sql`cast(b.population as double)`,
    sql`case when b.population is null then 'no_denominator' else 'stated' end`,
  ],
}

/** The column of a part's value, and of its state. */
export const partValue = (part: MeasurePart): Statement => identifier(`${part}_value`)
export const partState = (part: MeasurePart): Statement => identifier(`${part}_state`)

/** Value and state of each part as columns, over the tables of {@link partTables}. */
export const partColumns = (parts: readonly MeasurePart[]): Statement =>
  joined(
    parts.map((part) => {
      const [value, state] = isBodyPart(part) ? BODY_COLUMNS[part] : [valueOf(part), stateOf(part)]
      return sql`${value} as ${partValue(part)}, ${state} as ${partState(part)}`
    }),
    ', ',
  )

/** The common tables that parts are read from, over `bodies` and `flaws`, each with a comma. */
export const partTables = (parts: readonly MeasurePart[]): Statement => {
  const quantities = quantitiesIn(parts)
  return joined(
    [
      ...(quantities.length > 0 ? [sql`, ${numbers(quantities)}`] : []),
      ...(parts.some(isChecked) ? [sql`, ${checkedReports}, ${checkedByReport()}`] : []),
    ],
    ' ',
  )
}

/** Their joins to `bodies as b`. */
export const partJoins = (parts: readonly MeasurePart[]): Statement =>
  joined(
    [
      sql`left join flaws as f on f.report_id = b.report_id`,
      ...(quantitiesIn(parts).length > 0
        ? [sql`left join numbers as n on n.of_report = b.report_id`]
        : []),
      ...(parts.some(isChecked) ? [sql`left join checked as c on c.report_id = b.report_id`] : []),
    ],
    ' ',
  )

/** Whether a count that the statutory table prints was told by the text alone. */
export const isFromText = (parts: readonly MeasurePart[]): Statement => {
  const told = quantitiesIn(parts).flatMap((id) =>
    QUANTITIES[id].anyOf.flatMap((way, i) =>
      way.every((indicator) => indicator.startsWith('narrative.'))
        ? [sql`coalesce(${wayOf(id)} = cast(${i} as integer), false)`]
        : [],
    ),
  )
  return told.length === 0 ? sql`false` : sql`(${joined(told, ' or ')})`
}
