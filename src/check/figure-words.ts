import { APPLICANTS } from '../form/applicants.ts'
import { indicator as indicatorOf, type IndicatorId } from '../form/indicators.ts'
import type { FigureKey } from '../form/printed-tables.ts'
import { TABLE_NAMES } from '../findings/table-names.ts'

/** Where a figure stands on the form: table, row and column by their printed names. */
export interface FigurePlace {
  readonly table: string
  readonly row: string
  /** Null where the table has one figure a row. */
  readonly column: string | null
}

type Language = 'zh' | 'en'

const labelOf = (id: IndicatorId, language: Language): string => {
  const known = indicatorOf(id)
  return (language === 'en' ? known?.labelEn : known?.labelZh) ?? id
}

/** Headings above a row: without them «1.» of two groups would be the same. */
const groupsAbove = (id: IndicatorId, language: Language): readonly string[] => {
  const parent = indicatorOf(id)?.parent ?? null
  if (parent === null || indicatorOf(parent)?.kind !== 'group') return []
  return [...groupsAbove(parent as IndicatorId, language), labelOf(parent as IndicatorId, language)]
}

/** The place of a figure in words, in one language. */
export const figurePlace = (key: FigureKey, language: Language): FigurePlace => {
  const { indicator, applicant, label } = key
  const table = TABLE_NAMES[indicatorOf(indicator)?.table ?? 'narrative'][language]
  const column = APPLICANTS.find(({ id }) => id === applicant)
  const row = [...groupsAbove(indicator, language), labelOf(indicator, language)].join(' › ')
  if (column !== undefined)
    return { table, row, column: language === 'en' ? column.labelEn : column.labelZh }
  return { table, row, column: label }
}

/** The same in one piece: «申请情况表，一、本年新收，自然人». */
export const placeText = (key: FigureKey, language: Language): string => {
  const { table, row, column } = figurePlace(key, language)
  return [table, row, ...(column === null ? [] : [column])].join(language === 'en' ? ', ' : '，')
}
