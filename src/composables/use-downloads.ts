import { computed, shallowReactive, watch } from 'vue'
import { fetchJson } from '../database/fetch-file.ts'
import { isDownloads, type Downloads } from '../export/downloads.ts'
import { OWN_DATASET, useDatasets } from '../stores/datasets.ts'
import { useChoice } from './use-choice.ts'

// They stand for as long as the page does.
const known = shallowReactive<Record<string, Downloads>>({})
const failures = shallowReactive<Record<string, string>>({})

const fetchDownloads = (path: string): Promise<Downloads> =>
  fetchJson(new URL(`${path}downloads.json`, document.baseURI).href, isDownloads)

/** What the chosen data set has to take away; needs no engine. */
export const useDownloads = () => {
  const { dataset } = useChoice()
  const datasets = useDatasets()

  const load = async (id: string): Promise<void> => {
    const path = datasets.sites.find((site) => site.id === id)?.path
    // What a reader has dropped is no file of the site.
    if (path === undefined || id === OWN_DATASET || known[id]) return
    try {
      known[id] = await fetchDownloads(path)
      delete failures[id]
    } catch (error) {
      failures[id] = error instanceof Error ? error.message : String(error)
    }
  }
  watch(dataset, (id) => void load(id), { immediate: true })

  return {
    downloads: computed(() => known[dataset.value] ?? null),
    failure: computed(() => failures[dataset.value] ?? null),
  }
}
