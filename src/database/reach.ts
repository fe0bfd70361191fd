/** What of a data set a statement reads, so that only that need be in the engine. */
export interface Reach {
  /** Codes of counties; null is all of them. */
  readonly counties: readonly string[] | null
  /**
   * Whether roll-ups answer it: the figures of reports and their findings, without the words that
   * figures were read from.
   */
  readonly isRolledUp: boolean
}

/** Every row of every county. */
export const WHOLE: Reach = { counties: null, isRolledUp: false }
