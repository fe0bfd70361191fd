import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { Manifest } from '../database/manifest.ts'
import type { DatasetId } from './dataset-id.ts'

/** Why a manifest is not here: not on the server, not reachable, or not what it should be. */
export interface DatasetFailure {
  readonly code: 'missing' | 'unreachable' | 'unreadable'
  readonly path: string
  readonly detail: string
}

/** Where the built site keeps its data, from any page of it. */
export const dataAddress = (path: string): string => new URL(`data/${path}`, document.baseURI).href

/** The manifests of the data sets: what there is to choose from, before and without the engine. */
export const useDatasets = defineStore('datasets', () => {
  const manifests = shallowReactive<Partial<Record<DatasetId, Manifest>>>({})
  const failures = shallowReactive<Partial<Record<DatasetId, DatasetFailure>>>({})

  const load = async (id: DatasetId): Promise<void> => {
    if (manifests[id]) return
    const path = `${id}/manifest.json`
    const fail = (code: DatasetFailure['code'], detail: string): void => {
      failures[id] = { code, path: `data/${path}`, detail }
    }
    delete failures[id]
    try {
      const response = await fetch(dataAddress(path))
      // A server that answers every address with the page has no such file either.
      const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
      if (!response.ok || isPage) return fail('missing', `HTTP ${response.status}`)
      const manifest = (await response.json()) as Manifest
      if (!manifest.counties?.length || !manifest.years?.length)
        return fail('unreadable', 'no counties or no years')
      manifests[id] = manifest
    } catch (error) {
      fail(error instanceof SyntaxError ? 'unreadable' : 'unreachable', String(error))
    }
  }

  return { manifests, failures, load }
})
