/**
 * The three editions of the statutory form in circulation. The edition is told by the column
 * headings, never by the year: the 2019 tables are met in reports for 2023.
 */
export const EDITIONS = ['2014', '2019', '2021'] as const
export type Edition = (typeof EDITIONS)[number]

/** What issued each edition, as the interface prints it. */
export const EDITION_BASIS: Record<Edition, string> = {
  '2014': '政府信息公开情况统计表',
  '2019': '国办公开办函〔2019〕60号',
  '2021': '国办公开办函〔2021〕30号',
}

export const EDITION_BASIS_EN: Record<Edition, string> = {
  '2014': 'statistics sheet on government information disclosure',
  '2019': 'circular 国办公开办函〔2019〕60号',
  '2021': 'circular 国办公开办函〔2021〕30号',
}
