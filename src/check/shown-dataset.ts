import { watch } from 'vue'
import { OWN_DATASET, useDatasets } from '../stores/datasets.ts'
import { useEngine } from '../stores/engine.ts'
import type { CompiledDrafts } from './desk/desk.ts'

/** What the views are to show: asked for when they are opened. */
export interface DraftSource {
  readonly compile: () => Promise<CompiledDrafts>
  /** Whether there is a draft that has its place. */
  readonly hasDrafts: () => boolean
  readonly isFinal: () => boolean
}

/** Keeps the data set 本机数据 what the drafts are, at the latest when a view asks for it. */
export const useShownDataset = ({ compile, hasDrafts, isFinal }: DraftSource) => {
  let isStale = false
  let publishing: Promise<void> | null = null

  /** Starts the engine on no data yet: what is dropped later is put into it without a network. */
  const startEngine = async (): Promise<void> => {
    const engine = useEngine()
    engine.open({ dataset: OWN_DATASET, base: '', ...(await compile()) })
    // Reports are read and checked without it; only the other views need it.
    await new Promise<void>((done) => {
      const stop = watch(
        () => engine.status.name,
        (name) => {
          if (name !== 'failed' && name !== 'ready') return
          done()
          queueMicrotask(() => stop())
        },
        { immediate: true },
      )
    })
  }

  const showAll = async (): Promise<void> => {
    isStale = false
    const datasets = useDatasets()
    if (!hasDrafts()) return datasets.putOwn(null)
    const { manifest, files } = await compile()
    datasets.putOwn({ manifest, files, isFinal: isFinal() })
    useEngine().open({ dataset: OWN_DATASET, base: '', manifest, files })
  }

  /** Resolves when the views show what the drafts are now. */
  const upToDate = async (): Promise<void> => {
    while (isStale || publishing !== null) {
      publishing ??= showAll().finally(() => (publishing = null))
      await publishing
    }
  }

  /** Says that the drafts have changed. */
  const changed = (): void => {
    isStale = true
  }

  return { startEngine, upToDate, changed }
}
