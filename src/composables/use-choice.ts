import { computed, inject } from 'vue'
import type { ComputedRef, InjectionKey } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Filter } from '../queries/filter.ts'
import type { Manifest } from '../database/manifest.ts'
import { useDatasets } from '../stores/datasets.ts'
import { NOTHING_CHOSEN, readAddress, resolveAddress, writeAddress } from './address.ts'
import type { Address } from './address.ts'
import type { Message } from '../models/figure.ts'

/** What the reader has chosen. The address owns it; this only reads and writes the address. */
export interface Choice {
  readonly address: ComputedRef<Address>
  /** Null until the manifest is here. */
  readonly manifest: ComputedRef<Manifest | null>
  readonly filter: ComputedRef<Filter | null>
  readonly notices: ComputedRef<readonly Message[]>
  /** Changes the choice, as a step that «back» undoes. */
  readonly choose: (change: Partial<Address>) => Promise<unknown>
  /** The query part of another page's address with the same choice. */
  readonly query: ComputedRef<Record<string, string>>
}

const CHOICE: InjectionKey<Choice> = Symbol('choice')

/** Made once, by the app. */
export const createChoice = (): Choice => {
  const route = useRoute()
  const router = useRouter()
  const datasets = useDatasets()

  const read = computed(() => readAddress(route.query))
  const address = computed(() => read.value.address)
  const manifest = computed(() => datasets.manifests[address.value.dataset] ?? null)
  const resolved = computed(() => manifest.value && resolveAddress(address.value, manifest.value))
  const settled = computed(() => resolved.value?.settled ?? address.value)

  const choose = (change: Partial<Address>): Promise<unknown> => {
    // Codes and years of one set mean nothing in another.
    const from =
      change.dataset !== undefined && change.dataset !== settled.value.dataset
        ? { ...NOTHING_CHOSEN, tables: settled.value.tables }
        : settled.value
    const query = writeAddress({ ...from, ...change })
    return router.push({ path: route.path, query })
  }

  return {
    address: settled,
    manifest,
    filter: computed(() => resolved.value?.filter ?? null),
    notices: computed(() => [...read.value.notices, ...(resolved.value?.notices ?? [])]),
    choose,
    query: computed(() => writeAddress(settled.value)),
  }
}

export const CHOICE_KEY = CHOICE

export const useChoice = (): Choice => {
  const choice = inject(CHOICE)
  if (!choice) throw new Error('choice: not provided by the app')
  return choice
}
