import type { Edition } from './edition.ts'

/** The part of a report in which an indicator stands. */
export type FormTable = 'article20' | 'applications' | 'review' | 'narrative' | 'sheet2014'

/**
 * What sort of number it is: `count` and `stock` are whole and not negative, `signed` may be
 * negative, `amount` is a decimal, `rate` a percentage, `group` is a heading whose rows add up.
 */
export type IndicatorKind = 'count' | 'stock' | 'signed' | 'amount' | 'rate' | 'group'

/** One countable thing of the form. `editions: 'all'` means it is told outside the tables. */
export interface Indicator {
  readonly id: string
  readonly table: FormTable
  /** The indicator of which this one is a part; the parts add up to it. */
  readonly parent: string | null
  readonly labelZh: string
  readonly labelEn: string
  readonly unit: string
  readonly editions: readonly Edition[] | 'all'
  readonly kind: IndicatorKind
}
