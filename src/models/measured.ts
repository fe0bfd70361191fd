import type { MeasureValueRow } from '../queries/measure-values.ts'
import type { Measure } from '../queries/measure.ts'
import { QUANTITIES, indicatorsOf, type Quantity, type QuantityId } from '../queries/quantities.ts'
import { isNumber } from '../queries/value-state.ts'
import { amountParam } from './amounts.ts'
import type { FigureSource, Message, Param } from './figure.ts'
import { SMALL_SAMPLE, wilson, type Interval } from './rate.ts'
import type { KeyAfter } from '../wording/message.ts'

/** A row whose figure may be drawn. */
export type NumberedRow = MeasureValueRow & { readonly value: number }

export const isNumbered = (row: MeasureValueRow): row is NumberedRow =>
  isNumber(row.state) && row.value !== null

/** Whether a report states that there was nothing to take a rate of. */
export const statesNone = ({ state, denominator }: MeasureValueRow): boolean =>
  state === 'no_denominator' && denominator === 0

/** A value in per cent: the only kind that has small samples. */
export const isShare = ({ unit }: Measure): boolean => unit === '%'

/** Too few cases for a rate: only the counts are shown. */
export const isFew = (denominator: number | null, { least }: Measure): boolean =>
  least !== undefined && denominator !== null && denominator < least

/** So few cases that the rate is neither good nor bad. */
export const isSmall = (denominator: number | null, measure: Measure): boolean =>
  isShare(measure) && denominator !== null && denominator < SMALL_SAMPLE

/** A proportion: what may have an interval and limits. */
export const isProportion = (measure: Measure): boolean => isShare(measure) && !measure.isRatio

/** Wilson 95 % of a row's rate; null where there is no rate or it is no proportion. */
export const intervalOf = (row: MeasureValueRow, measure: Measure): Interval | null =>
  isProportion(measure) && isNumbered(row) && !isFew(row.denominator, measure)
    ? wilson(row.numerator ?? 0, row.denominator ?? 0)
    : null

/** A row that may be ranked: a number, no total of one channel, cases enough for a rate. */
export const isRanked = (row: MeasureValueRow, measure: Measure): row is NumberedRow =>
  isNumbered(row) && !row.one_channel && !isFew(row.denominator, measure)

/** The quantities of reports that a measure is made of; counts of bodies have none. */
export const quantitiesOf = ({ numerator, denominator }: Measure): readonly QuantityId[] =>
  [...numerator, ...(denominator ?? [])].filter((part) => part in QUANTITIES) as QuantityId[]

type Cells = Pick<FigureSource, 'indicators' | 'applicants'>

// The same for every row.
const cells = new WeakMap<Measure, Cells>()

/** The cells of a report that a measure is made of. */
const cellsOf = (measure: Measure): Cells => {
  const known = cells.get(measure)
  if (known) return known
  const quantities = quantitiesOf(measure)
  const columns = quantities.map((id) => (QUANTITIES[id] as Quantity).applicant ?? 'total')
  const found = {
    indicators: [...new Set(indicatorsOf(...quantities))],
    ...(columns.some((column) => column !== 'total') ? { applicants: [...new Set(columns)] } : {}),
  }
  cells.set(measure, found)
  return found
}

/** What opens the evidence of a row; null where there is no report. */
export const measureSource = (row: MeasureValueRow, measure: Measure): FigureSource | null =>
  row.report_id === null
    ? null
    : { townshipCode: row.township_code, year: row.year, ...cellsOf(measure) }

/** Whether the text may tell what the statutory table prints. */
export const mayBeFromText = (measure: Measure): boolean =>
  indicatorsOf(...quantitiesOf(measure)).some((id) => id.startsWith('narrative.'))

export const isOfVolume = ({ numerator }: Measure): boolean => numerator.includes('volume')

/** What a number of a measure is counted in; a share is printed in per cent instead. */
const AMOUNTS = {
  条: 'item',
  件: 'case',
  人次: 'visit',
  '条/万人': 'item_pc',
} as const

type CountUnit = keyof typeof AMOUNTS

export const unitOf = ({ unit }: Measure): KeyAfter<'unit.'> =>
  unit === '%' ? 'percent' : AMOUNTS[unit]

/** Two decimals of what is neither a count nor a share; what is not quite none never reads 0. */
export const rounded = (value: number): number => {
  const near = Math.round(value * 100) / 100
  return near === 0 && value !== 0 ? Math.sign(value) * 0.01 : near
}

/** A value with its unit: «1,740 条», «66.7%», «约 80 条». */
export const valueParam = (value: number, measure: Measure, approximate = false): Param =>
  isShare(measure)
    ? amountParam({ rate: value }, approximate)
    : {
        key: `amount.${AMOUNTS[measure.unit as CountUnit]}`,
        params: { value: amountParam(rounded(value), approximate) },
      }

/** Parts that make a value; null denominators are those of counts. */
export interface Parts {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly approximate?: boolean
}

/** A value with what it rests on: «66.7%（2/3，样本少）», «2/3（件数少，不算比率）», «1,740 条». */
export const partsParam = (
  { value, numerator, denominator, approximate = false }: Parts,
  measure: Measure,
): Param => {
  if (!isShare(measure) || numerator === null || denominator === null)
    return valueParam(value, measure, approximate)
  const fraction: Message = {
    key: 'compare.fraction',
    params: { part: numerator, whole: denominator },
  }
  if (isFew(denominator, measure)) return { key: 'compare.few', params: { fraction } }
  return {
    key: isSmall(denominator, measure) ? 'compare.rate.of.small' : 'compare.rate.of',
    params: { rate: amountParam({ rate: value }, approximate), fraction },
  }
}

/** {@link Parts} of a row. */
export const partsOf = (row: NumberedRow): Parts => ({
  value: row.value,
  numerator: row.numerator,
  denominator: row.denominator,
  approximate: row.state === 'approximate',
})
