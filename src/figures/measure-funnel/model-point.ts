import type { FigureSource } from '../../models/figure.ts'
import type { LimitPlace } from './model-limits.ts'

/** One township's rate by its number of cases. */
export interface FunnelPoint {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly value: number
  readonly numerator: number
  readonly cases: number
  readonly approximate: boolean
  readonly place: LimitPlace
  readonly nth: number | null
  readonly isNeighbour: boolean
  readonly source: FigureSource | null
}
