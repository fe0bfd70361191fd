import { watch } from 'vue'
import { useDatasets } from '../stores/datasets.ts'
import { useEngine } from '../stores/engine.ts'
import { countiesOf } from './regions.ts'
import type { Choice } from './use-choice.ts'

/** Fetches what was painted of the chosen counties, for as long as there is no engine to ask. */
export const usePaintedCounties = ({ dataset, manifest, filter }: Choice): void => {
  const datasets = useDatasets()
  const engine = useEngine()
  watch(
    [manifest, filter, () => engine.connectionOf(dataset.value) !== null] as const,
    ([roster, chosen, hasEngine]) => {
      if (!roster || !chosen || hasEngine) return
      for (const county of countiesOf(roster, chosen))
        if (county.reports.length > 0) void datasets.loadCounty(dataset.value, county.code)
    },
    { immediate: true },
  )
}
