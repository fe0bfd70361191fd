import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import type { Landing } from '../queries/landing.ts'
import { useDatasets } from '../stores/datasets.ts'
import { useChoice } from './use-choice.ts'

/**
 * What the opening page begins with while nothing is chosen; null where something is, where the set
 * has one county, and on every other page. An address of the version alone is an old one: it opens
 * the overview of the whole set.
 */
export const useLanding = (): ComputedRef<Landing | null> => {
  const route = useRoute()
  const { dataset, filter } = useChoice()
  const datasets = useDatasets()
  return computed(() => {
    const given = Object.keys(route.query)
    const isBare = given.length !== 1 || given[0] !== 'v'
    const isNothing = isBare && given.every((key) => key === 'v' || key === 'l')
    if (route.name !== 'overview' || !isNothing || filter.value?.region !== null) return null
    return datasets.painted[dataset.value]?.landing ?? null
  })
}
