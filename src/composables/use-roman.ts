import { computed, watchEffect } from 'vue'
import type { ComputedRef } from 'vue'
import type { PlaceReadings } from '../database/place-readings.ts'
import { useDatasets } from '../stores/datasets.ts'
import { romanName } from './search/reading.ts'
import { useChoice } from './use-choice.ts'
import { useSay } from './use-say.ts'

/**
 * How the set's names are read. `roman` writes one in Latin letters for those who read English;
 * null in Chinese, and while it is not known. Fetched where English asks, or `always`.
 */
export const useRoman = ({ always = false } = {}): {
  readonly roman: (name: string) => string | null
  readonly readings: ComputedRef<PlaceReadings | null>
  /** They are on their way: pinyin is not understood yet. */
  readonly isComing: ComputedRef<boolean>
} => {
  const { locale } = useSay()
  const { dataset } = useChoice()
  const datasets = useDatasets()
  watchEffect(() => {
    if (always || locale.value === 'en') void datasets.loadReadings(dataset.value)
  })
  const readings = computed(() => datasets.readings[dataset.value] ?? null)
  return {
    roman: (name) => (locale.value === 'en' ? romanName(name, readings.value) : null),
    readings,
    isComing: computed(() => datasets.readings[dataset.value] === undefined),
  }
}
