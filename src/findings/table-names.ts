import type { FormTable } from '../form/indicator.ts'

/** What messages call the parts of a report. */
export const TABLE_NAMES = {
  article20: { zh: '主动公开情况表（第二十条）', en: 'article 20 tables' },
  applications: { zh: '申请情况表', en: 'applications table' },
  review: { zh: '行政复议、行政诉讼情况表', en: 'review and litigation table' },
  narrative: { zh: '正文', en: 'text' },
  sheet2014: { zh: '政府信息公开情况统计表', en: 'statistics sheet of 2014' },
} as const satisfies Record<FormTable, { zh: string; en: string }>
