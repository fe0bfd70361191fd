import type { FigureSource } from '../../models/figure.ts'
import { OUTCOMES } from '../request-outcomes/query.ts'

/** Cells from which requests come, and to which they go, in the order of the form. */
export const FROM = ['carried_in', 'received'] as const
export const TO = [...OUTCOMES, 'carried_out'] as const
export type FlowCell = (typeof FROM)[number] | (typeof TO)[number]

/** Where requests are seen from: those on hand come from one side and go to the other. */
export type FlowSide = 'from' | 'to'

/**
 * Where a report's cells do not balance: `intake`, received and carried in against the printed total
 * concluded and carried out; `total`, that total against the outcomes that it is the sum of.
 */
export interface FlowGap {
  readonly kind: 'intake' | 'total'
  /** On which side the difference is open, so that both sides are equally high. */
  readonly side: FlowSide
  readonly code: string
  readonly name: string
  readonly county: string
  /** The two sides as printed, and by how much they differ. */
  readonly left: number
  readonly right: number
  readonly count: number
  readonly source: FigureSource | null
}

/** Requests that came from, or went to, one cell of the form. */
export interface FlowBand {
  readonly side: FlowSide
  readonly cell: FlowCell
  readonly count: number
  /** Of a single report; null where several are added up. */
  readonly source: FigureSource | null
}

export interface RequestFlowChart {
  readonly bands: readonly FlowBand[]
  readonly gaps: readonly FlowGap[]
  /** Carried in and received. */
  readonly intake: number
  /** 办结总计 as printed. */
  readonly concluded: number
  readonly counties: boolean
}
