import { indicator, type IndicatorId } from '../form/indicators.ts'
import type { Measure, MeasurePart } from '../queries/measure.ts'
import { QUANTITIES, type Quantity } from '../queries/quantities.ts'
import type { Message } from './figure.ts'
import { indicatorName } from './form-names.ts'

const isQuantity = (part: MeasurePart): part is keyof typeof QUANTITIES => part in QUANTITIES

/** The rows of a group are told by the group's own name: «（三）不予公开», not its eight reasons. */
const groupOf = (ids: readonly IndicatorId[]): string | null => {
  const parents = new Set(ids.map((id) => indicator(id)?.parent ?? null))
  return ids.length > 1 && parents.size === 1 ? ([...parents][0] ?? null) : null
}

/** What a part of a measure is called: by the form for what stands in reports, else by us. */
export const partWords = (part: MeasurePart): readonly Message[] => {
  if (!isQuantity(part)) return [{ key: `part.${part}` }]
  const { anyOf, applicant }: Quantity = QUANTITIES[part]
  const ids = anyOf[0] ?? []
  const group = groupOf(ids)
  return (group === null ? ids : [group]).map((id) => {
    const name = indicatorName(id)
    return applicant === undefined
      ? name
      : { key: 'formula.column', params: { name, column: { key: `applicant.${applicant}` } } }
  })
}

const sumOf = (parts: readonly MeasurePart[], isOperand: boolean): Message => {
  const [first, ...rest] = parts.flatMap(partWords)
  if (first === undefined) throw new Error('measure: no parts')
  const sum = rest.reduce<Message>(
    (left, right) => ({ key: 'formula.plus', params: { left, right } }),
    first,
  )
  return isOperand && rest.length > 0 ? { key: 'formula.sum', params: { sum } } : sum
}

/** A measure's formula in words, from the registry. */
export const formulaMessage = ({ numerator, denominator, isMix, per }: Measure): Message => {
  const top = sumOf(numerator, denominator !== null)
  if (denominator === null) return top
  const over: Message = {
    key: 'formula.over',
    params: {
      numerator: isMix ? { key: 'formula.each', params: { sum: top } } : top,
      denominator: sumOf(denominator, true),
    },
  }
  return per === undefined ? over : { key: 'formula.per', params: { formula: over, per } }
}
