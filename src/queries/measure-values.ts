import { sql } from '../database/statement.ts'
import type { Edition } from '../form/edition.ts'
import type { Filter } from './filter.ts'
import { measureFigures, pooledFigures } from './measure-figures.ts'
import type { MeasurePart } from './measure.ts'
import { MEASURE_IDS, measureOf, type MeasureId } from './measures.ts'
import { bodies, flaws, isListed } from './scope.ts'
import type { ValueState } from './value-state.ts'
import { question } from './question.ts'

/** How many years are added up: the year itself, or with the two before it. */
export type Pool = 1 | 3

/** One measure of one township in one year, with the parts that it is made of. */
export type MeasureValueRow = {
  township_code: string
  name: string
  kind: string
  county: string
  year: number
  report_id: string | null
  edition: Edition | null
  /** The stated total covers one channel only: shown, but neither ranked nor added. */
  one_channel: boolean
  /** Parts of the numerator added; of a count it is the count. */
  numerator: number | null
  /** Parts of the denominator added; null of a count. */
  denominator: number | null
  /** Numerator over denominator, times {@link Measure.per}; null unless `state` is a number. */
  value: number | null
  state: ValueState
  /** A count of the statutory table that only the text tells. */
  from_text: boolean
  /** Years added up; 0 where there is no number. */
  pooled_years: number
  /** Findings of severity error or warning on the report. */
  findings: number
  source_url: string | null
}

const withTwoBefore = (years: readonly number[]): readonly number[] =>
  [...new Set(years.flatMap((year) => [year - 2, year - 1, year]))].sort((a, b) => a - b)

/**
 * A measure of the registry for every chosen year, in the order of code and year. Pooled over three
 * years it adds, of the years in which both parts are numbers, the year and the two before it, even
 * where those are not chosen. Of a mix name the part that is set over the whole.
 */
export const measureValues = question<MeasureValueRow>()({
  id: 'measure-values',
  params: (
    measure: MeasureId,
    filter: Filter,
    pool: Pool = 1,
    part: MeasurePart | null = null,
  ) => ({ measure, filter, pool, part }),
  statement: ({ measure, filter, pool, part }) => {
    const { numerator: all, denominator, per } = measureOf(measure)
    const numerator = part === null ? all : [part]
    const isPooled = pool === 3
    const isRate = denominator !== null
    return sql`
  with ${bodies(filter, isPooled ? withTwoBefore(filter.years) : filter.years)}, ${flaws}
  ${measureFigures(numerator, denominator ?? [], isPooled ? sql`true` : isListed(filter))}
  ${isPooled ? pooledFigures : sql``}
  select b.township_code, b.name, b.kind, b.county, b.year, b.report_id, b.edition, b.one_channel,
    b.numerator, b.denominator,
    case when b.gap is null then b.numerator
      ${isRate ? sql`/ nullif(b.denominator, 0)` : sql``} ${per ? sql`* ${per}` : sql``}
      end as value,
    case
      when b.gap is not null then b.gap
      ${isRate ? sql`when b.denominator = 0 then 'no_denominator'` : sql``}
      when b.about then 'approximate' else 'stated' end as state,
    b.from_text, b.years_added as pooled_years, b.findings, b.source_url
  from ${isPooled ? sql`pooled` : sql`figures`} as b
  where b.year in (${filter.years}) and ${isListed(filter)}
  order by b.township_code, b.year`
  },
  parts: { body: 'township_code', everywhere: true },
  examples: (ask, { filter }) => [
    ...MEASURE_IDS.flatMap((id) => [ask(id, filter), ask(id, filter, 3)]),
    ask('refusal_mix', filter, 1, measureOf('refusal_mix').numerator[0]),
  ],
})
