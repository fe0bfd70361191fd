import { shownYear, withNeighbours, type Filter } from '../queries/filter.ts'
import { accompaniedValues } from '../queries/measure-companion.ts'
import type { MeasureValueRow, Pool } from '../queries/measure-values.ts'
import { isRate, type Measure } from '../queries/measure.ts'
import { measureOf, type MeasureId } from '../queries/measures.ts'
import type { PageMeasures } from '../queries/page-measures.ts'
import type { Query } from '../queries/question.ts'
import type { FigureContext } from './context.ts'
import type { Message, Param } from './figure.ts'
import { isShare } from './measured.ts'
import type { ReferenceChoice } from './peers.ts'
import { scopeParam, spansCounties } from './scope.ts'

/** What rows were asked for. */
export interface Compared {
  readonly measure: MeasureId
  readonly pool: Pool
}

/** How they are to be compared. */
export interface CompareChoice {
  readonly order: 'code' | 'value'
  /** `auto` bends the scale of the trend only where one value would flatten all others. */
  readonly scale: 'auto' | 'linear' | 'log'
  readonly reference: ReferenceChoice
  /** The year beside which the shown year is set; null is none. */
  readonly base: number | null
  readonly form: 'together' | 'apart'
}

/** What a page compares: the measure and the years that are chosen, where it has them. */
export const comparedOf = (
  measures: PageMeasures,
  chosen: { readonly measure: string; readonly pool: string },
): Compared => {
  const measure = measures.find((id) => id === chosen.measure) ?? measures[0]
  // Years of counts are not added up: the number of those known differs from body to body.
  return { measure, pool: chosen.pool === '3' && isRate(measureOf(measure)) ? 3 : 1 }
}

/**
 * The rows of a comparison: of the years chosen and the one set beside them, with the neighbours of
 * chosen townships.
 */
export const comparedValues = (
  filter: Filter,
  { measure, pool }: Compared,
  base: number | null,
): Query<MeasureValueRow> => {
  const years =
    base === null || filter.years.includes(base) ? filter.years : [base, ...filter.years]
  return accompaniedValues(measure, withNeighbours({ ...filter, years }), pool)
}

/** What of all that is chosen is how to compare. */
export const compareChoice = ({
  order,
  scale,
  reference,
  base,
  form,
}: CompareChoice): CompareChoice => ({
  order,
  scale,
  reference,
  base,
  form,
})

export const USUAL_CHOICE: CompareChoice = {
  order: 'code',
  scale: 'auto',
  reference: 'county',
  base: null,
  form: 'together',
}

/** Rows of one measure with whom they are of: what every figure of the comparison starts from. */
export interface Comparison {
  readonly id: MeasureId
  readonly measure: Measure
  readonly pool: Pool
  readonly context: FigureContext
  readonly choice: CompareChoice
  readonly year: number
  /** Those in scope, and where townships are chosen all others of their counties. */
  readonly rows: readonly MeasureValueRow[]
  /** The place of a chosen township among the chosen; null of all others. */
  readonly nth: (code: string) => number | null
  /** Whether a row is of the scope, not of its neighbours. */
  readonly isScope: (row: MeasureValueRow) => boolean
  /** Whether neighbours stand beside the chosen. */
  readonly hasNeighbours: boolean
  /** Whether several counties are shown, so that names need theirs. */
  readonly counties: boolean
  /** Gaps of sentences that every figure has: whom, and the measure's name. */
  readonly params: { readonly scope: Param; readonly measure: Message }
}

/** The comparison of what was answered, in the order of code and year. */
export const comparisonOf = (
  rows: readonly MeasureValueRow[],
  context: FigureContext,
  { measure: id, pool }: Compared,
  choice: CompareChoice,
): Comparison => {
  const places = new Map(context.filter.townships.map((code, i) => [code, i]))
  const measure = measureOf(id)
  const year = shownYear(context.filter)
  const isScope = (row: MeasureValueRow): boolean =>
    places.size === 0 || places.has(row.township_code)
  return {
    id,
    measure,
    pool,
    context,
    choice: {
      ...choice,
      base: choice.base === year ? null : choice.base,
      scale: isShare(measure) ? 'linear' : choice.scale,
      reference: measure.ownYearsOnly ? 'none' : choice.reference,
      form: measure.ownYearsOnly ? 'apart' : choice.form,
    },
    year,
    rows,
    nth: (code) => places.get(code) ?? null,
    isScope,
    hasNeighbours: rows.some((row) => !isScope(row)),
    counties: spansCounties(rows),
    params: {
      scope: scopeParam(context, rows),
      measure: { key: `measure.${id}.name` },
    },
  }
}

/** «2024 年», or «2022–2024 年合计» where three years are added up. */
export const whenOf = (year: number, pool: Pool): Message =>
  pool === 1
    ? { key: 'compare.year', params: { year: String(year) } }
    : { key: 'compare.years', params: { from: String(year - 2), to: String(year) } }
