import { readonly, ref } from 'vue'
import type { Ref } from 'vue'

const printing = ref(false)

// The mark stands before anything is measured, so that what is redrawn finds the room of the sheet.
const set = (now: boolean): void => {
  if (now) document.documentElement.dataset.printing = ''
  else delete document.documentElement.dataset.printing
  printing.value = now
}

/** Whether the page is laid out for paper at the moment. */
export const usePrinting = (): Readonly<Ref<boolean>> => readonly(printing)

/** Starts to lay the page out for paper when it is printed. Called once, before mounting. */
export const startPrinting = (): void => {
  addEventListener('beforeprint', () => set(true))
  addEventListener('afterprint', () => set(false))
  // Some browsers, and the print preview of developer tools, only tell by the medium.
  matchMedia('print').addEventListener('change', ({ matches }) => set(matches))
}

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))

/** The longest that a sheet is waited for; then it says itself what is missing on it. */
const MOST_WAITING = 30_000

/**
 * Waits until all of the page stands, lays it out for paper, and opens the browser's print dialog.
 * `whole` resolves when all stands.
 */
export const printSheet = async (whole: Promise<void>): Promise<void> => {
  await Promise.race([whole, new Promise((done) => setTimeout(done, MOST_WAITING))])
  set(true)
  // Charts are set anew in one frame and drawn in the next.
  await frame()
  await frame()
  print()
}
