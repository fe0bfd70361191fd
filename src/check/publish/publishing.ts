import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { OpenConnection } from '../../database/connection.ts'
import { OWN_DATASET, useDatasets } from '../../stores/datasets.ts'
import { useEngine } from '../../stores/engine.ts'
import type { EarlierFacts } from '../desk/earlier-site.ts'
import type { PublishJob } from './messages.ts'
import { Publisher, type LoadEngine } from './publisher.ts'
import { fetchTemplate, type SiteTemplate } from './template.ts'

/** Sites written in the page: what is needed is here before the network may go. */
export const usePublishing = defineStore('publishing', () => {
  const template = shallowRef<SiteTemplate | null>(null)
  /** The site that was dropped, whose years the next one keeps. */
  const earlier = shallowRef<EarlierFacts | null>(null)
  const engine = useEngine()
  let publisher: Publisher | null = null

  /** Why no site can be written; null where one can. */
  const trouble = shallowRef<'none' | 'failed' | null>('none')

  /**
   * Fetches the program of the page's own site. Where that fails everything else works all the same,
   * and `trouble` says that no site can be written.
   */
  const prepare = async (onStep: (fraction: number) => void = () => undefined): Promise<void> => {
    if (template.value !== null) return
    try {
      publisher ??= new Publisher()
      const [fetched] = await Promise.all([fetchTemplate(onStep), publisher.ready()])
      template.value = fetched
      trouble.value = fetched === null ? 'none' : null
    } catch {
      publisher = null
      trouble.value = 'failed'
    }
  }

  const engineReady = (): Promise<OpenConnection> =>
    new Promise((done, failed) => {
      const stop = watch(
        () => [engine.status, engine.connectionOf(OWN_DATASET)] as const,
        ([status, connection]) => {
          const isOpen = status.name === 'ready' && connection !== null
          if (!isOpen && status.name !== 'failed') return
          queueMicrotask(() => stop())
          if (isOpen) done(connection)
          else failed(new Error('publishing: no engine'))
        },
        { immediate: true },
      )
    })

  const load: LoadEngine = async (manifest, files) => {
    engine.open({ dataset: OWN_DATASET, base: '', manifest, files })
    return engineReady()
  }

  /** Writes a site as one file. Rejects with what went wrong. */
  const write = async (
    job: Omit<PublishJob, 'template'>,
    onStep: (fraction: number) => void,
  ): Promise<Blob> => {
    if (publisher === null || template.value === null) throw new Error('publishing: no template')
    try {
      return await publisher.publish({ ...job, template: template.value }, load, onStep)
    } finally {
      // The engine holds what was published: the reader's own data go back into it.
      const { own } = useDatasets()
      if (own !== null)
        engine.open({ dataset: OWN_DATASET, base: '', manifest: own.manifest, files: own.files })
    }
  }

  const canZip = computed(() => (template.value?.files.length ?? 0) > 0)
  const canSingle = computed(() => (template.value?.single ?? null) !== null)

  return { earlier, trouble, canZip, canSingle, prepare, write }
})
