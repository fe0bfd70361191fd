import { identifier, joined, sql, type Statement } from '../database/statement.ts'
import type { ApplicantId } from '../form/applicants.ts'
import type { Edition } from '../form/edition.ts'
import { indicator, type IndicatorId } from '../form/indicators.ts'
import { applicantOf, indicatorsFor, waysOf, type QuantityId } from './quantities.ts'

const column = (id: QuantityId, suffix: string): Statement => identifier(`${id}_${suffix}`)

/**
 * The common table `numbers`: one row a report, with what is needed to tell value and state of each
 * quantity: for each way its count of numbers, their sum, how many are approximate; and the blanks.
 * Its key has a name of its own, so that joined to `bodies as b` the columns of `b.*` keep theirs.
 * Of two readings of one thing the first number counts; that they differ is a finding. `asked` is
 * whose column of the applications table is read; the other builders here must be given the same.
 */
export const numbers = (ids: readonly QuantityId[], asked: ApplicantId = 'total'): Statement => sql`
  readings as (
    select o.report_id, o.indicator, coalesce(o.applicant, 'total') as applicant, o.value, o.status,
      row_number() over (
        partition by o.report_id, o.indicator, o.applicant
        order by case when o.status in ('blank', 'to_check') then 1 else 0 end, o.position
      ) as nth
    from observations as o
    where o.indicator in (${[...new Set(indicatorsFor(asked, ids))]})
      and o.label is null
      and coalesce(o.applicant, 'total') in (${[...new Set(ids.map((id) => applicantOf(id, asked)))]})
  ),
  numbers as (
    select report_id as of_report, ${joined(
      ids.map((id) => aggregates(id, asked)),
      ', ',
    )}
    from readings where nth = 1 group by report_id
  )`

const aggregates = (id: QuantityId, asked: ApplicantId): Statement => {
  const isAmong = (way: readonly IndicatorId[]): Statement =>
    sql`indicator in (${way}) and applicant = ${applicantOf(id, asked)}`
  return joined(
    [
      ...waysOf(id, asked).flatMap((way, i) => [
        sql`count(case when ${isAmong(way)} then value end) as ${column(id, `n${i}`)}`,
        sql`sum(case when ${isAmong(way)} then value end) as ${column(id, `sum${i}`)}`,
        sql`count(case when ${isAmong(way)} and status = 'approximate' then 1 end)
          as ${column(id, `about${i}`)}`,
      ]),
      ...(['blank', 'to_check'] as const).map(
        (status) =>
          sql`count(case when ${isAmong(waysOf(id, asked).flat())} and status = ${status} then 1 end)
            as ${column(id, status)}`,
      ),
    ],
    ', ',
  )
}

/** The value of a quantity as DOUBLE over `bodies as b left join numbers as n`; null: no number. */
export const valueOf = (id: QuantityId, asked: ApplicantId = 'total'): Statement => {
  const cases = waysOf(id, asked).map((way, i) => ({
    text: `when n.${id}_n${i} = ${way.length} then n.${id}_sum${i}`,
    values: [],
  }))
  return sql`cast(case ${joined(cases, ' ')} end as double)`
}

/**
 * The state of a quantity (shared reference: measures), over `bodies as b left join numbers as n`.
 * A sum of which a part is missing is no number: to be checked if a
 * cell of it is, blank if one is blank, otherwise what the
 * report, or the capture of it, leaves unsaid.
 */
export const stateOf = (id: QuantityId, asked: ApplicantId = 'total'): Statement => {
  const cases = waysOf(id, asked).map((way, i) => ({
    text: `when n.${id}_n${i} = ${way.length} then
      case when n.${id}_about${i} > 0 then 'approximate' else 'stated' end`,
    values: [],
  }))
  return sql`case
    when b.report_id is null then 'no_report'
    ${joined(cases, ' ')}
    when n.${column(id, 'to_check')} > 0 then 'to_check'
    when n.${column(id, 'blank')} > 0 then 'blank'
    ${notOnForm(waysOf(id, asked).flat())}
    when b.capture = 'opening' then 'not_captured'
    else 'not_stated' end`
}

/** Which way a quantity was come by: 0 the best, 1 the next; null when it is no number. */
export const wayOf = (id: QuantityId, asked: ApplicantId = 'total'): Statement => {
  const cases = waysOf(id, asked).map((way, i) => ({
    text: `when n.${id}_n${i} = ${way.length} then ${i}`,
    values: [],
  }))
  return sql`cast(case ${joined(cases, ' ')} end as integer)`
}

/** Value and state as two columns: `<id>` and `<id>_state`. */
export const columnsOf = (ids: readonly QuantityId[], asked: ApplicantId = 'total'): Statement =>
  joined(
    ids.map(
      (id) =>
        sql`${valueOf(id, asked)} as ${identifier(id)}, ${stateOf(id, asked)} as ${column(id, 'state')}`,
    ),
    ', ',
  )

const notOnForm = (members: readonly IndicatorId[]): Statement => {
  const editions = new Set<Edition>()
  for (const member of members) {
    const found = indicator(member)
    if (found === undefined || found.editions === 'all') return sql``
    found.editions.forEach((edition) => editions.add(edition))
  }
  return sql`when b.edition not in (${[...editions]}) then 'not_on_form'`
}
