import type { BrowserContext, Page } from 'playwright-core'
import type { Interference, Meddling } from '../browser/serve-dist.ts'

/** The reader at a page whose site, network or machine fails. */
export interface Reader {
  readonly page: Page
  readonly context: BrowserContext
  /** Makes files fail from now on; null ends it. */
  readonly interfere: (how: Interference | null) => void
}

/** What the runner of scripts puts into functions that it hands to the page: their names. */
export const NAMES = 'globalThis.__name = (named) => named'

/** One fault, and how it must end. */
export interface Fault {
  readonly id: string
  /** Where the reader is, behind the #. */
  readonly at: string
  /** A page of somebody else that shows one figure. */
  readonly embedded?: boolean
  /** What fails while the page opens; else it opens whole. */
  readonly opening?: Interference
  /** Runs in the page before anything of it. */
  readonly before?: () => void
  /** What the reader does, or what happens, once the page stands. */
  readonly then?: (reader: Reader) => Promise<unknown>
  /** The sentence that must be read; null where the right figures must stand without one. */
  readonly says: RegExp | null
  /** What must be there beside it. */
  readonly stands?: string
  /** The button that tries again once the fault is over; else the page is opened anew. */
  readonly again?: string
  /** The address that must be open then, if another. */
  readonly lands?: string
}

/** Files whose path matches fail in one way. */
export const files =
  (path: RegExp, how: Meddling): Interference =>
  (asked) =>
    path.test(asked) ? how : null

export const all =
  (...rules: readonly Interference[]): Interference =>
  (asked) =>
    rules.map((rule) => rule(asked)).find((how) => how !== null) ?? null
