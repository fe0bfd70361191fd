import { shallowRef } from 'vue'

/** After this long the reader learns that code is still on its way: the page must say so within 5 s. */
const PATIENCE_MS = 3500

/**
 * Code of the page that was asked for and is not here. `slow`: nothing has come yet. `missing`: it
 * did not come, or is of another build than the page, as after a deploy while a page is open.
 * `renewed`: it is here, but the data of the site are newer than the page.
 */
export interface CodeTrouble {
  readonly kind: 'slow' | 'missing' | 'renewed'
  /** The address that was asked for, as vue-router writes it; null is the one that is open. */
  readonly address: string | null
}

/** What the page says of its own code; null when nothing is wrong. */
export const codeTrouble = shallowRef<CodeTrouble | null>(null)

const slow = new Set<symbol>()

/** Says that the code of an address did not come, so that opening anew leads there. */
export const sayMissing = (address: string | null): void => {
  codeTrouble.value = { kind: 'missing', address }
}

/** Says that the page is older than the data. */
export const sayRenewed = (): void => {
  codeTrouble.value ??= { kind: 'renewed', address: null }
}

/** Takes back what was said. */
export const clearCodeTrouble = (): void => {
  codeTrouble.value = null
}

/**
 * Fetches code with `import()`; the page says so while it is slow and when it is missing. Rejects as
 * the import does.
 */
export const fetchCode = async <T>(load: () => Promise<T>): Promise<T> => {
  const me = Symbol('code')
  const timer = setTimeout(() => {
    slow.add(me)
    codeTrouble.value ??= { kind: 'slow', address: null }
  }, PATIENCE_MS)
  try {
    return await load()
  } catch (error) {
    sayMissing(null)
    throw error
  } finally {
    clearTimeout(timer)
    slow.delete(me)
    if (slow.size === 0 && codeTrouble.value?.kind === 'slow') clearCodeTrouble()
  }
}
