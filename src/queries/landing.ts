/** A figure as its report words it, and the parts that the same line names. */
export interface LandingExample {
  readonly township: string
  readonly code: string
  readonly county: string
  readonly countyCode: string
  readonly year: number
  readonly line: number
  readonly words: string
  readonly total: number
  readonly parts: readonly { readonly label: string; readonly value: number }[]
  /** Whether the checks found that the parts do not make up the total. */
  readonly isFound: boolean
}

/** Facts of a whole set, each with how many reports it rests on; null where none does. */
export interface LandingFacts {
  readonly held: {
    readonly reports: number
    readonly townships: number
    readonly counties: number
    readonly first: number
    readonly last: number
  }
  readonly volume: {
    readonly year: number
    readonly have: number
    readonly median: number
    readonly least: number
    readonly most: number
  } | null
  readonly letters: {
    readonly have: number
    readonly received: number
    readonly replied: number
  } | null
  readonly requests: { readonly have: number; readonly received: number } | null
}

/** A county or township that much is held of. */
export interface LandingPlace {
  readonly code: string
  readonly name: string
  /** The county's prefecture and province, or the township's county. */
  readonly within: string
  readonly reports: number
  /** The year of which most reports are held. */
  readonly year: number
  /** Townships with a report of that year; 1 for a township. */
  readonly bodies: number
}

/** What a set of many counties opens with, before anything is chosen. */
export interface Landing {
  readonly example: LandingExample | null
  readonly facts: LandingFacts
  readonly townships: readonly LandingPlace[]
  readonly counties: readonly LandingPlace[]
}
