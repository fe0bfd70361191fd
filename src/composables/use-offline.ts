import { ref, shallowRef } from 'vue'
import { ENGINE_FILES } from '../database/engine-files.ts'
import { isSingleFile } from '../database/embedded-files.ts'

const PLACE = 'gongkai:offline'
/** The first charts and the engine come before what is kept for another time. */
const PATIENCE_MS = 3000
/** For a worker to say that it has stopped. */
const STOP_MS = 1000
/** Seconds that the engine may take. */
const ENGINE_PATIENCE = 60

// `absent` where the host or the browser does not allow it.
const state = ref<'absent' | 'on' | 'off'>('absent')
const waiting = shallowRef<ServiceWorker | null>(null)

const isPossible = (): boolean =>
  import.meta.env.PROD && 'serviceWorker' in navigator && window.top === window && !isSingleFile()

const isWanted = (): boolean => {
  try {
    return localStorage.getItem(PLACE) !== 'off'
  } catch {
    // Where nothing may be remembered, nothing is kept either.
    return false
  }
}

const remember = (wanted: boolean): void => {
  try {
    if (wanted) localStorage.removeItem(PLACE)
    else localStorage.setItem(PLACE, 'off')
  } catch {
    return
  }
}

/** The engine's fetches are not among the page's: whether it was used must be asked. */
const engineStands = async (): Promise<boolean> => {
  for (let left = ENGINE_PATIENCE; left > 0; left--) {
    if (performance.getEntriesByName('gongkai:engine-ready').length > 0) return true
    await new Promise((go) => setTimeout(go, 1000))
  }
  return false
}

/** Hands over what this page has fetched so far; a worker of another version declines. */
const adopt = async (worker: ServiceWorker | null, data: string): Promise<void> => {
  const files = (await engineStands()) ? [ENGINE_FILES.engine, ...ENGINE_FILES.wasm] : []
  const engine = files.map((file) => new URL(file, document.baseURI).href)
  const program = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src
  const urls = performance.getEntriesByType('resource').map(({ name }) => name)
  if (program && worker) worker.postMessage({ type: 'adopt', program, data, urls, engine })
}

const follow = (registration: ServiceWorkerRegistration): void => {
  const look = (): void => {
    // The first one that is installed replaces nothing.
    if (navigator.serviceWorker.controller) waiting.value = registration.waiting
  }
  look()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  )
}

let mayReload = (): boolean => true

const begin = async (data: string): Promise<void> => {
  // In every tab: no page of the old version goes on with files of the new one. Where the reader's
  // own reports would be lost the page stays; code that it lacks then is said to be missing.
  if (navigator.serviceWorker.controller)
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => mayReload() && location.reload(),
    )
  const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' })
  follow(registration)
  state.value = 'on'
  const { active } = await navigator.serviceWorker.ready
  if (!navigator.serviceWorker.controller) void adopt(active, data)
}

/** A worker that still fetches would keep what comes after all was cleared; it may be gone already. */
const stop = (worker: ServiceWorker): Promise<unknown> => {
  const { port1, port2 } = new MessageChannel()
  const ended = new Promise((go) => (port1.onmessage = go))
  worker.postMessage({ type: 'end' }, [port2])
  return Promise.race([ended, new Promise((go) => setTimeout(go, STOP_MS))])
}

const end = async (): Promise<void> => {
  const { pathname } = new URL('.', document.baseURI)
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname === pathname) {
      const workers = [registration.active, registration.waiting, registration.installing]
      await Promise.all(workers.flatMap((worker) => (worker ? [stop(worker)] : [])))
      await registration.unregister()
    }
  for (const name of await caches.keys())
    if (name.startsWith(`gongkai:${pathname}:`)) await caches.delete(name)
  waiting.value = null
  state.value = 'off'
}

/**
 * Keeps the site for opening without a network, from the second visit on, where host and browser
 * allow it. `data` is the version of the data that the page has opened with, `safe` whether nothing
 * of the reader's own is in the page alone. Called once.
 */
export const startOffline = (data: string, safe: () => boolean): void => {
  if (!isPossible()) return
  mayReload = safe
  // A host that has no worker file, or sends it as something else, forbids it.
  const start = (): void => void (isWanted() ? begin(data) : end()).catch(() => undefined)
  if (navigator.serviceWorker.controller) start()
  else setTimeout(start, PATIENCE_MS)
}

export const useOffline = () => ({
  state,
  /** The new version, whole and ready, that waits for the reader. */
  waiting,
  apply: (): void => waiting.value?.postMessage({ type: 'apply' }),
  turn: async (on: boolean): Promise<void> => {
    remember(on)
    await (on ? begin('') : end())
  },
})
