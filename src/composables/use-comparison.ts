import { computed } from 'vue'
import { comparedValues, type Compared } from '../models/comparison.ts'
import { shownYear } from '../queries/filter.ts'
import { isRate } from '../queries/measure.ts'
import type { MeasureValueRow } from '../queries/measure-values.ts'
import type { MeasureId } from '../queries/measures.ts'
import { useChoice } from './use-choice.ts'
import { useRows } from './use-figure.ts'
import { useMeasure } from './use-measure.ts'

/** What one page compares: one of its measures, the first where the address names none of them. */
export const useComparison = (measures: readonly [MeasureId, ...MeasureId[]]) => {
  const { address, manifest, filter } = useChoice()
  const { measure, about } = useMeasure(measures)

  // Years of counts are not added up: the number of those known differs from body to body.
  const pool = computed(() => (address.value.pool === '3' && isRate(about.value) ? 3 : 1))
  const base = computed(() => address.value.base)
  const rows = useRows<MeasureValueRow, Compared>(
    (context, of) => comparedValues(context.filter, of, base.value),
    () => ({ measure: measure.value, pool: pool.value }),
  )

  /** Years that may be set beside the shown one, the latest first. */
  const bases = computed(() => {
    const shown = filter.value && shownYear(filter.value)
    const years = new Set([...(manifest.value?.years ?? []), ...(base.value ? [base.value] : [])])
    return [...years].filter((year) => year !== shown).sort((a, b) => b - a)
  })

  return { about, rows, bases }
}
