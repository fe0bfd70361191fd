import { INDICATORS } from '../form/indicators.ts'
import type { Indicator } from '../form/indicator.ts'
import type { IndicatorRow } from './rows.ts'

/** The dictionary of indicators, in the order of the form. */
export const indicatorRows = (): IndicatorRow[] =>
  INDICATORS.map((i: Indicator) => ({
    indicator: i.id,
    table: i.table,
    parent: i.parent,
    label_zh: i.labelZh,
    label_en: i.labelEn,
    unit: i.unit,
    editions: i.editions === 'all' ? 'all' : i.editions.join(' '),
    kind: i.kind,
  }))
