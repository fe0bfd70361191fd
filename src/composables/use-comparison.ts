import { computed } from 'vue'
import { comparedValues, type Compared } from '../models/comparison.ts'
import { shownYear } from '../queries/filter.ts'
import type { MeasureValueRow } from '../queries/measure-values.ts'
import type { PageMeasures } from '../queries/page-measures.ts'
import { useChoice } from './use-choice.ts'
import { useRows } from './use-figure.ts'
import { useMeasure } from './use-measure.ts'

/** What one page compares: one of its measures, the first where the address names none of them. */
export const useComparison = (measures: PageMeasures) => {
  const { address, manifest, filter } = useChoice()
  const { compared, about } = useMeasure(measures)

  const base = computed(() => address.value.base)
  const rows = useRows<MeasureValueRow, Compared>(
    (context, of) => comparedValues(context.filter, of, base.value),
    () => compared.value,
  )

  /** Years that may be set beside the shown one, the latest first. */
  const bases = computed(() => {
    const shown = filter.value && shownYear(filter.value)
    const years = new Set([...(manifest.value?.years ?? []), ...(base.value ? [base.value] : [])])
    return [...years].filter((year) => year !== shown).sort((a, b) => b - a)
  })

  return { about, rows, bases }
}
