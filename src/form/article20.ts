import type { IndicatorId } from './indicators.ts'

/** One block of the article 20 tables: its columns and, per row, the indicator of each column. */
export interface Article20Block {
  /** The item of article 20, as printed in the block's heading. */
  readonly heading: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly IndicatorId[] }[]
}

/** The 2019 edition: 22 cells. «本年增/减» is signed; amounts are in 万元 and decimal. */
export const ARTICLE20_2019 = [
  {
    heading: '第二十条第（一）项',
    columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
    rows: [
      {
        label: '规章',
        cells: [
          'article20.regulations.made',
          'article20.regulations.published',
          'article20.regulations.public_total',
        ],
      },
      {
        label: '规范性文件',
        cells: [
          'article20.normative_documents.made',
          'article20.normative_documents.published',
          'article20.normative_documents.public_total',
        ],
      },
    ],
  },
  {
    heading: '第二十条第（五）项',
    columns: ['上一年项目数量', '本年增/减', '处理决定数量'],
    rows: [
      {
        label: '行政许可',
        cells: [
          'article20.licensing.previous_items',
          'article20.licensing.change',
          'article20.licensing.decisions',
        ],
      },
      {
        label: '其他对外管理服务事项',
        cells: [
          'article20.other_services.previous_items',
          'article20.other_services.change',
          'article20.other_services.decisions',
        ],
      },
    ],
  },
  {
    heading: '第二十条第（六）项',
    columns: ['上一年项目数量', '本年增/减', '处理决定数量'],
    rows: [
      {
        label: '行政处罚',
        cells: [
          'article20.penalties.previous_items',
          'article20.penalties.change',
          'article20.penalties.decisions',
        ],
      },
      {
        label: '行政强制',
        cells: [
          'article20.coercion.previous_items',
          'article20.coercion.change',
          'article20.coercion.decisions',
        ],
      },
    ],
  },
  {
    heading: '第二十条第（八）项',
    columns: ['上一年项目数量', '本年增/减'],
    rows: [
      {
        label: '行政事业性收费',
        cells: ['article20.fees.previous_items', 'article20.fees.change'],
      },
    ],
  },
  {
    heading: '第二十条第（九）项',
    columns: ['采购项目数量', '采购总金额'],
    rows: [
      {
        label: '政府集中采购',
        cells: ['article20.procurement.items', 'article20.procurement.amount'],
      },
    ],
  },
] as const satisfies readonly Article20Block[]

/** The 2021 edition: 10 cells; the fee column is an amount in 万元. */
export const ARTICLE20_2021 = [
  {
    heading: '第二十条第（一）项',
    columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
    rows: [
      {
        label: '规章',
        cells: [
          'article20.regulations.made',
          'article20.regulations.repealed',
          'article20.regulations.in_force',
        ],
      },
      {
        label: '行政规范性文件',
        cells: [
          'article20.normative_documents.made',
          'article20.normative_documents.repealed',
          'article20.normative_documents.in_force',
        ],
      },
    ],
  },
  {
    heading: '第二十条第（五）项',
    columns: ['本年处理决定数量'],
    rows: [{ label: '行政许可', cells: ['article20.licensing.decisions'] }],
  },
  {
    heading: '第二十条第（六）项',
    columns: ['本年处理决定数量'],
    rows: [
      { label: '行政处罚', cells: ['article20.penalties.decisions'] },
      { label: '行政强制', cells: ['article20.coercion.decisions'] },
    ],
  },
  {
    heading: '第二十条第（八）项',
    columns: ['本年收费金额（单位：万元）'],
    rows: [{ label: '行政事业性收费', cells: ['article20.fees.amount'] }],
  },
] as const satisfies readonly Article20Block[]

/** The article 20 tables of each edition that has them. */
export const ARTICLE20 = { '2019': ARTICLE20_2019, '2021': ARTICLE20_2021 } as const
