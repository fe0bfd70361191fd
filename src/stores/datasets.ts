import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import { FileFailure, fetchJson, type FileFailureCode } from '../database/fetch-file.ts'
import { isManifest, type Manifest } from '../database/manifest.ts'
import { isPlaceReadings, READINGS_PATH } from '../database/place-readings.ts'
import type { PlaceReadings } from '../database/place-readings.ts'
import {
  countyPaintPath,
  FIRST_PAINT_ID,
  isCountyPaint,
  isFirstPaint,
} from '../queries/first-paint.ts'
import type { CountyPaint, FirstPaint, Paint, SiteDataset } from '../queries/first-paint.ts'
import { sayRenewed } from './lazy-code.ts'

/** Why a data set is not here. */
export interface DatasetFailure {
  readonly code: FileFailureCode
  /** The file at fault, as the server names it. */
  readonly path: string
  readonly detail: string
}

/** Id of the data set that a reader has made of files of his own. */
export const OWN_DATASET = 'own'

/** A data set that no server has: its files are here, by the paths that its manifest names. */
export interface OwnDataset {
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Whether the reader has said that his drafts are final. */
  readonly isFinal: boolean
}

const siteOf = ({ about }: Manifest): SiteDataset => ({
  id: OWN_DATASET,
  title: about.title,
  synthetic: about.synthetic,
  path: '',
})

const inlineFirstPaint = (): FirstPaint | null => {
  const text = document.getElementById(FIRST_PAINT_ID)?.textContent?.trim()
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    return isFirstPaint(value) ? value : null
  } catch {
    // The page was cut while it came: it is as if there were none.
    return null
  }
}

const siteUrl = (path: string): string => new URL(path, document.baseURI).href

/** The data sets of the site: what there is to choose from, before and without the engine. */
export const useDatasets = defineStore('datasets', () => {
  const inline = inlineFirstPaint()
  const own = shallowRef<OwnDataset | null>(null)
  const sites = computed((): readonly SiteDataset[] => [
    ...(inline?.datasets ?? []),
    ...(own.value === null ? [] : [siteOf(own.value.manifest)]),
  ])
  const manifests = shallowReactive<Record<string, Manifest>>({})
  const painted = shallowReactive<Record<string, FirstPaint>>(
    inline ? { [inline.dataset]: inline } : {},
  )
  const counties = shallowReactive<Record<string, readonly CountyPaint[]>>({})
  /** How many files of answers are on their way. */
  const fetching = ref(0)
  const readings = shallowReactive<Record<string, PlaceReadings | null>>({})
  const failures = shallowReactive<Record<string, DatasetFailure>>({})

  /** Takes the reader's own data in, in place of what was there of them; null takes them away. */
  const putOwn = (data: OwnDataset | null): void => {
    own.value = data
    if (data === null) delete manifests[OWN_DATASET]
    else manifests[OWN_DATASET] = data.manifest
  }

  /** All that was painted of a set and is here. */
  const paintsOf = (id: string): readonly Paint[] => [
    ...(painted[id] ? [painted[id]] : []),
    ...(painted[id]?.latest ? [painted[id].latest] : []),
    ...(painted[id]?.earlier ?? []),
    ...(counties[id] ?? []),
  ]

  /** Fetches what the choosers and the first charts of a set need. */
  const load = async (id: string): Promise<void> => {
    const path = sites.value.find((site) => site.id === id)?.path
    if (path === undefined || manifests[id]) return
    delete failures[id]
    try {
      const held = painted[id]
      const fetchPaint = (): Promise<FirstPaint | null> =>
        // The engine answers where nothing was painted.
        fetchJson(siteUrl(`${path}first-paint.json`), isFirstPaint).catch(() => null)
      const [manifest, first] = await Promise.all([
        fetchJson(siteUrl(`${path}manifest.json`), isManifest),
        held ?? fetchPaint(),
      ])
      // Answers of one version beside data of another would contradict each other.
      const isStale = held !== undefined && held.version !== manifest.version
      const paint = isStale ? await fetchPaint() : first
      if (isStale) sayRenewed()
      if (paint?.version === manifest.version) painted[id] = paint
      else delete painted[id]
      manifests[id] = manifest
    } catch (error) {
      const code = error instanceof FileFailure ? error.code : 'unreadable'
      failures[id] = {
        code,
        path: `${path}manifest.json`,
        detail: error instanceof Error ? error.message : String(error),
      }
    }
  }

  /** Fetches what was painted of a county, unless it is here; where there is none the engine answers. */
  const loadCounty = async (id: string, code: string): Promise<void> => {
    // Nothing was painted of what a reader has made, and there is no server to ask.
    if (id === OWN_DATASET) return
    const path = sites.value.find((site) => site.id === id)?.path
    if (path === undefined || paintsOf(id).some(({ filter }) => filter.region?.code === code))
      return
    fetching.value += 1
    const paint = await fetchJson(siteUrl(path + countyPaintPath(code)), isCountyPaint).catch(
      () => null,
    )
    // Data of another build would contradict the rest of the page.
    if (paint && paint.version === manifests[id]?.version)
      counties[id] = [...(counties[id] ?? []), paint]
    fetching.value -= 1
  }

  const completed = new Set<string>()

  /** Fetches all first answers, where the page holds a part of them; once. */
  const loadRest = async (id: string): Promise<void> => {
    const part = painted[id]
    const path = sites.value.find((site) => site.id === id)?.path
    if (path === undefined || !part?.isPart || completed.has(id)) return
    completed.add(id)
    fetching.value += 1
    const whole = await fetchJson(siteUrl(`${path}first-paint.json`), isFirstPaint).catch(
      () => null,
    )
    if (whole?.version === part.version) painted[id] = whole
    fetching.value -= 1
  }

  /** Whether an answer to this question, by its name, may be among those of other years. */
  const mayHave = (id: string, name: string): boolean => {
    const part = painted[id]
    if (completed.has(id) || !part?.isPart) return false
    return part.rows[name] !== undefined || part.latest?.rows[name] !== undefined
  }

  /** Fetches how a set's names are read; without it places are found by characters and codes. */
  const loadReadings = async (id: string): Promise<void> => {
    const path = sites.value.find((site) => site.id === id)?.path
    if (path === undefined || id === OWN_DATASET || readings[id]) return
    const url = siteUrl(path + READINGS_PATH)
    // Null is that they did not come; asked again, they may.
    readings[id] = await fetchJson(url, isPlaceReadings).catch(() => null)
  }

  return {
    sites,
    own,
    putOwn,
    manifests,
    painted,
    readings,
    failures,
    fetching,
    load,
    loadCounty,
    loadRest,
    mayHave,
    loadReadings,
    paintsOf,
  }
})
