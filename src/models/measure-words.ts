import { indicator, type IndicatorId } from '../form/indicators.ts'
import type { Measure, MeasurePart } from '../queries/measures.ts'
import { QUANTITIES, type Quantity } from '../queries/quantities.ts'
import type { Message } from './figure.ts'

/** A part of a measure as the form calls it in both languages, or as a message of our own. */
export type PartWords = { readonly zh: string; readonly en: string } | Message

const isQuantity = (part: MeasurePart): part is keyof typeof QUANTITIES => part in QUANTITIES

/** The rows of a group are told by the group's own name: «（三）不予公开», not its eight reasons. */
const groupOf = (ids: readonly IndicatorId[]): string | null => {
  const parents = new Set(ids.map((id) => indicator(id)?.parent ?? null))
  return ids.length > 1 && parents.size === 1 ? ([...parents][0] ?? null) : null
}

/** What a part of a measure is called: by the form for what stands in reports, else by us. */
export const partWords = (part: MeasurePart): readonly PartWords[] => {
  if (!isQuantity(part)) return [{ key: `part.${part}` }]
  const { anyOf }: Quantity = QUANTITIES[part]
  const ids = anyOf[0] ?? []
  const group = groupOf(ids)
  return (group === null ? ids : [group]).flatMap((id) => {
    const found = indicator(id)
    return found === undefined ? [] : [{ zh: found.labelZh, en: found.labelEn }]
  })
}

/** The parts of a measure's formula; `isMix` when each part is divided by itself. */
export interface FormulaWords {
  readonly numerator: readonly PartWords[]
  readonly denominator: readonly PartWords[] | null
  readonly isMix: boolean
}

/** A measure's formula in words, from the registry. */
export const formulaWords = (id: string, measure: Measure): FormulaWords => ({
  numerator: measure.numerator.flatMap(partWords),
  denominator: measure.denominator?.flatMap(partWords) ?? null,
  isMix: id.endsWith('_mix'),
})
