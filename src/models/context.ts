import type { DatasetAbout } from '../dataset/rows.ts'
import type { Filter } from '../queries/filter.ts'

/** What a figure must know beside its rows. `place` is the chosen region's name, null for all. */
export interface FigureContext {
  readonly filter: Filter
  readonly about: DatasetAbout
  readonly place: string | null
}
