import { APPLICANTS } from '../form/applicants.ts'
import { INDICATORS, indicator, isOnForm, type IndicatorId } from '../form/indicators.ts'
import type { Edition } from '../form/edition.ts'
import type { Indicator } from '../form/indicator.ts'

/** Columns of a collection sheet, in order: one row an indicator. */
export const COLLECTION_COLUMNS = [
  '指标编号',
  '指标名称',
  '申请人',
  '栏目或渠道',
  '单位',
  '数值',
] as const

/** The rows that say who reports, before the indicators. */
export const COLLECTION_IDENTITY = [
  { id: 'report.township', label: '乡镇（街道）' },
  { id: 'report.county', label: '县（市、区）' },
  { id: 'report.year', label: '报告年度' },
  { id: 'report.published_on', label: '公布日期（如 2025-01-20）' },
  { id: 'report.edition', label: '表格版式' },
] as const

const isCounted = (item: Indicator): boolean => item.kind !== 'group'

const SHEET_TABLES: Record<Edition, readonly string[]> = {
  '2014': ['sheet2014', 'narrative'],
  '2019': ['article20', 'applications', 'review', 'narrative'],
  '2021': ['article20', 'applications', 'review', 'narrative'],
}

/** The cells that an edition's collection sheet asks for, in the order of the form. */
export const collectionCells = (
  edition: Edition,
): readonly { readonly indicator: IndicatorId; readonly applicant: string | null }[] =>
  INDICATORS.filter(
    (item: Indicator) =>
      SHEET_TABLES[edition].includes(item.table) &&
      isOnForm(item, edition) &&
      isCounted(item) &&
      // In 2021 其他处理 is the heading of three rows.
      !(edition === '2021' && item.id === 'applications.other'),
  ).flatMap((item): { readonly indicator: IndicatorId; readonly applicant: string | null }[] =>
    item.table === 'applications'
      ? APPLICANTS.map((applicant) => ({ indicator: item.id, applicant: applicant.labelZh }))
      : [{ indicator: item.id, applicant: null }],
  )

/** An empty collection sheet as rows of text, heading first, ready to be written as CSV. */
export const collectionTemplate = (edition: Edition): readonly (readonly string[])[] => [
  [...COLLECTION_COLUMNS],
  ...COLLECTION_IDENTITY.map(({ id, label }) => [
    id,
    label,
    '',
    '',
    '',
    id === 'report.edition' ? edition : '',
  ]),
  ...collectionCells(edition).map(({ indicator: id, applicant }) => {
    const item = indicator(id)
    return [id, item?.labelZh ?? '', applicant ?? '', '', item?.unit ?? '', '']
  }),
]
