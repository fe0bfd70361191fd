import { APPLICATIONS } from '../../src/form/applications.ts'
import { ARTICLE20 } from '../../src/form/article20.ts'
import { REVIEW_RESULTS } from '../../src/form/review.ts'

/** The cell texts of one report, in printed order; the form supplies all labels. */
export interface Figures {
  readonly edition: '2019' | '2021'
  readonly article20: readonly string[]
  readonly applications: readonly (readonly string[])[]
  readonly review: readonly string[]
}

/** A printed row: labels to the left (merged cells first), then its figures. */
export interface PrintedRow {
  readonly labels: readonly string[]
  readonly cells: readonly string[]
  /** How many of the columns each label covers; the rest of a heading row is its cells. */
  readonly heading?: boolean
  /** Marks a merged label that this row only continues. */
  readonly continued?: number
}

export interface PrintedTable {
  readonly name: 'article20' | 'applications' | 'review'
  readonly rows: readonly PrintedRow[]
}

const article20Table = (figures: Figures): PrintedTable => {
  const rows: PrintedRow[] = []
  let at = 0
  for (const block of ARTICLE20[figures.edition]) {
    rows.push({ labels: [block.heading], cells: [], heading: true })
    rows.push({ labels: ['信息内容'], cells: [...block.columns], heading: true })
    for (const row of block.rows) {
      rows.push({ labels: [row.label], cells: figures.article20.slice(at, at + row.cells.length) })
      at += row.cells.length
    }
  }
  return { name: 'article20', rows }
}

const applicationsTable = (figures: Figures): PrintedTable => {
  const rows: PrintedRow[] = [
    {
      labels: ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'],
      cells: ['申请人情况'],
      heading: true,
    },
    { labels: [''], cells: ['自然人', '法人或其他组织', '总计'], heading: true },
    {
      labels: [''],
      cells: ['', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
      heading: true,
    },
  ]
  let before: readonly string[] = []
  APPLICATIONS[figures.edition].forEach((row, i) => {
    const under: readonly string[] = row.under
    const continued = under.filter((group, g) => before[g] === group).length
    rows.push({ labels: [...under, row.label], cells: figures.applications[i] ?? [], continued })
    before = under
  })
  return { name: 'applications', rows }
}

const reviewTable = (figures: Figures): PrintedTable => ({
  name: 'review',
  rows: [
    { labels: [], cells: ['行政复议', '行政诉讼'], heading: true },
    {
      labels: [],
      cells: [...REVIEW_RESULTS, '未经复议直接起诉', '复议后起诉'],
      heading: true,
    },
    {
      labels: [],
      cells: ['', '', '', '', '', ...REVIEW_RESULTS, ...REVIEW_RESULTS],
      heading: true,
    },
    { labels: [], cells: figures.review },
  ],
})

/** The three tables of a report as printed rows. */
export const printedTables = (figures: Figures): readonly PrintedTable[] => [
  article20Table(figures),
  applicationsTable(figures),
  reviewTable(figures),
]

/** The report around its tables, in words of our own; `table` renders one table. */
export const reportText = (figures: Figures, table: (table: PrintedTable) => string): string => {
  const [article20, applications, review] = printedTables(figures).map(table)
  return [
    '青石镇2022年政府信息公开工作年度报告',
    '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
    '一、总体情况',
    '本年主动公开政府信息36条，其中网站20条、公众号16条。',
    '二、主动公开政府信息情况',
    article20,
    '三、收到和处理政府信息公开申请情况',
    applications,
    '四、政府信息公开行政复议、行政诉讼情况',
    review,
    '五、存在的主要问题及改进情况',
    '人手不足，下一年将增加培训2次。',
    '六、其他需要报告的事项',
    '无。',
    '青石镇人民政府',
    '2023年1月12日',
  ].join('\n')
}
