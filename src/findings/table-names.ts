import type { FormTable } from '../form/indicator.ts'

/** What messages call the parts of a report. */
export const TABLE_NAMES = {
  article20: { zh: '主动公开情况表（第二十条）', en: 'Tables of disclosure (Art. 20)' },
  applications: { zh: '申请情况表', en: 'Table of requests' },
  review: { zh: '行政复议、行政诉讼情况表', en: 'Table of reviews and lawsuits' },
  narrative: { zh: '正文', en: 'Text' },
  sheet2014: { zh: '政府信息公开情况统计表', en: 'Statistics sheet of 2014' },
} as const satisfies Record<FormTable, { zh: string; en: string }>
