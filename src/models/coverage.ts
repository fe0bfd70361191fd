import type { FigureSource } from './figure.ts'

export const FILINGS = ['clean', 'findings', 'partial', 'missing'] as const
/** How far one body's report of one year is known; told apart by colour and by mark. */
export type Filing = (typeof FILINGS)[number]

/** One body and year of the coverage grid. */
export type CoverageCell =
  | {
      readonly kind: 'township'
      readonly year: number
      readonly filing: Filing
      readonly findings: number
      readonly source: FigureSource | null
    }
  | ({ readonly kind: 'group'; readonly year: number; readonly due: number } & Readonly<
      Record<Filing, number>
    >)

export interface CoverageBody {
  readonly code: string
  readonly name: string
  /** The county of a township where the grid spans several; else empty. */
  readonly within: string
  readonly cells: readonly CoverageCell[]
}

export interface CoverageChart {
  readonly years: readonly number[]
  /** What the missing are called: not filed, or only not collected. */
  readonly collection: 'complete' | 'partial'
  readonly bodies: readonly CoverageBody[]
}
