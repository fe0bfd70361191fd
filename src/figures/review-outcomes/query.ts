import { identifier, joined, sql, type Statement } from '../../database/statement.ts'
import type { QuantityId } from '../../queries/quantities.ts'
import { columnsOf, numbers, wayOf } from '../../queries/quantity-columns.ts'
import { bodies, flaws, isListed } from '../../queries/scope.ts'
import type { ValueState } from '../../queries/value-state.ts'
import { questionOfFilter } from '../../queries/question.ts'

/** What became of a case, in the order of the form; the last is not concluded. */
export const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const
export type Result = (typeof RESULTS)[number]

/** The three blocks of the table, and `litigation`: both blocks of lawsuits together. */
export const BLOCKS = ['review', 'direct', 'after', 'litigation'] as const
type Block = (typeof BLOCKS)[number]

/** What rates are made of: reviews, and all lawsuits. */
export const REMEDIES = ['review', 'litigation'] as const satisfies readonly Block[]
export type Remedy = (typeof REMEDIES)[number]

type Cell = `${Block}_${Result | 'total'}`

const CELLS = BLOCKS.flatMap((block) =>
  ([...RESULTS, 'total'] as const).map((part): Cell & QuantityId => `${block}_${part}`),
)

/** Reviews and lawsuits over one township's disclosure in one year. Rates are fractions. */
export type ReviewOutcomesRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  findings: number
  source_url: string | null
} & { [C in Cell]: number | null } & { [C in `${Cell}_state`]: ValueState } & {
  /** Where the total was read: a statutory table, or the text where no table tells. */
  [R in `${Remedy}_from`]: 'table' | 'text' | null
} & {
  /** Corrected of concluded (upheld, corrected, other; without pending); null when none is. */
  [R in `${Remedy}_rate`]: number | null
} & {
  /**
   * `no_denominator` when nothing was concluded, also where the text says that there was no case;
   * otherwise the state of the first result that is no number.
   */
  [R in `${Remedy}_rate_state`]: ValueState
}

const name = (remedy: Remedy, part: string): Statement => identifier(`${remedy}_${part}`)

const derived = (remedy: Remedy): Statement => {
  const of = (part: string): Statement => sql`b.${name(remedy, part)}`
  const stateOf = (part: string): Statement => sql`b.${name(remedy, `${part}_state`)}`
  const concluded = sql`(${of('upheld')} + ${of('corrected')} + ${of('other')})`
  return sql`
    case when ${name(remedy, 'way')} = 2 then 'text'
      when ${name(remedy, 'way')} is not null then 'table' end as ${name(remedy, 'from')},
    ${of('corrected')} / nullif(${concluded}, 0) as ${name(remedy, 'rate')},
    case
      when ${name(remedy, 'way')} = 2 and ${of('total')} = 0 and ${concluded} is null
        then 'no_denominator'
      when ${of('upheld')} is null then ${stateOf('upheld')}
      when ${of('corrected')} is null then ${stateOf('corrected')}
      when ${of('other')} is null then ${stateOf('other')}
      when ${concluded} = 0 then 'no_denominator'
      when 'approximate' in (${stateOf('upheld')}, ${stateOf('corrected')}, ${stateOf('other')})
        then 'approximate'
      else 'stated' end as ${name(remedy, 'rate_state')}`
}

/** Reviews and lawsuits for every chosen year, in the order of code and year. */
export const reviewOutcomes = questionOfFilter<ReviewOutcomesRow>(
  'review-outcomes',
  (filter) => sql`
  with ${bodies(filter)}, ${flaws}, ${numbers(CELLS)},
  figures as (
    select b.*, ${columnsOf(CELLS)},
      ${wayOf('review_total')} as review_way, ${wayOf('litigation_total')} as litigation_way
    from bodies as b
    left join numbers as n on n.of_report = b.report_id
    where ${isListed(filter)}
  )
  select b.township_code, b.name, b.county, b.year, b.report_id,
    ${joined(
      CELLS.flatMap((cell) => [sql`b.${identifier(cell)}`, sql`b.${identifier(`${cell}_state`)}`]),
      ', ',
    )},
    ${joined(REMEDIES.map(derived), ', ')},
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url
  from figures as b
  left join flaws as f on f.report_id = b.report_id
  order by b.township_code, b.year`,
  { body: 'township_code', everywhere: true },
)
