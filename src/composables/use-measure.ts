import { computed } from 'vue'
import type { Message } from '../models/figure.ts'
import type { Measure } from '../queries/measure.ts'
import { measureOf, type MeasureId } from '../queries/measures.ts'
import { useChoice } from './use-choice.ts'

/** Which of its measures a page compares: the first where the address names none of them. */
export const useMeasure = (measures: readonly [MeasureId, ...MeasureId[]]) => {
  const { address } = useChoice()

  const measure = computed(() => measures.find((id) => id === address.value.measure) ?? measures[0])
  const about = computed((): Measure => measureOf(measure.value))
  const notice = computed((): Message | null => {
    const given = address.value.measure
    if (given === '' || given === measure.value) return null
    const nameOf = (id: MeasureId): Message => ({ key: `measure.${id}.name` })
    return { key: 'notice.measure', params: { given: nameOf(given), shown: nameOf(measure.value) } }
  })
  return { measure, about, notice }
}
