import { shallowRef } from 'vue'
import { FileFailure } from '../database/fetch-file.ts'
import { fetchRecogniser } from './work/fetch-recogniser.ts'
import type { RecogniserTask } from './work/messages.ts'

/** Whether pictures of print are read: only once somebody has asked for what it takes. */
export type ScanReading =
  | { readonly name: 'off' | 'ready' }
  | { readonly name: 'loading'; readonly fraction: number }
  /** `absent`: this site has no recogniser, as one that this page wrote. */
  | { readonly name: 'absent' }
  | { readonly name: 'failed'; readonly detail: string }

/** Fetches the recogniser when it is asked for: `take` is given it, then `again` reads what waited. */
export const useScanReading = (
  take: (recogniser: RecogniserTask) => void,
  again: () => Promise<void>,
) => {
  const scans = shallowRef<ScanReading>({ name: 'off' })

  const readScans = async (): Promise<void> => {
    if (scans.value.name === 'loading' || scans.value.name === 'ready') return
    scans.value = { name: 'loading', fraction: 0 }
    try {
      take(
        await fetchRecogniser((fraction) => {
          scans.value = { name: 'loading', fraction }
        }),
      )
      scans.value = { name: 'ready' }
    } catch (error) {
      scans.value =
        error instanceof FileFailure && error.code === 'missing'
          ? { name: 'absent' }
          : { name: 'failed', detail: error instanceof Error ? error.message : '' }
      return
    }
    await again()
  }

  return { scans, readScans }
}
