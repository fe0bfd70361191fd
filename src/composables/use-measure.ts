import { computed } from 'vue'
import { comparedOf } from '../models/comparison.ts'
import type { Message } from '../models/figure.ts'
import type { Measure } from '../queries/measure.ts'
import { measureOf, type MeasureId } from '../queries/measures.ts'
import type { PageMeasures } from '../queries/page-measures.ts'
import { useChoice } from './use-choice.ts'

/** Which of its measures a page compares: the first where the address names none of them. */
export const useMeasure = (measures: PageMeasures) => {
  const { address } = useChoice()

  const compared = computed(() => comparedOf(measures, address.value))
  const measure = computed(() => compared.value.measure)
  const about = computed((): Measure => measureOf(measure.value))
  const notice = computed((): Message | null => {
    const given = address.value.measure
    if (given === '' || given === measure.value) return null
    const nameOf = (id: MeasureId): Message => ({ key: `measure.${id}.name` })
    return { key: 'notice.measure', params: { given: nameOf(given), shown: nameOf(measure.value) } }
  })
  return { compared, measure, about, notice }
}
