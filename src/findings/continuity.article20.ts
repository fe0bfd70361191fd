import { ARTICLE20 } from '../form/article20.ts'
import type { IndicatorId } from '../form/indicators.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf, editionOf, exact, exactSum, figureAt, indicatorName } from './figures.ts'
import type { Rule } from './finding.ts'
import { previousYear } from './previous-year.ts'

const COLUMNS = {
  previousItems: '上一年项目数量',
  change: '本年增/减',
  made: '本年制发件数',
  repealed: '本年废止件数',
  inForce: '现行有效件数',
} as const

/** A row whose stock follows from last year's: stock = Σ last year's cells + Σ ± this year's. */
interface Stock {
  readonly row: string
  readonly stock: IndicatorId
  readonly fromLast: readonly IndicatorId[]
  readonly plus: readonly IndicatorId[]
  readonly minus: readonly IndicatorId[]
}

const stocksOf = (edition: keyof typeof ARTICLE20): Stock[] => {
  const found: Stock[] = []
  for (const block of ARTICLE20[edition])
    for (const row of block.rows) {
      const columns: readonly string[] = block.columns
      const cells: readonly IndicatorId[] = row.cells
      const under = (column: string): IndicatorId | undefined => cells[columns.indexOf(column)]
      const items = under(COLUMNS.previousItems)
      const change = under(COLUMNS.change)
      const made = under(COLUMNS.made)
      const repealed = under(COLUMNS.repealed)
      const inForce = under(COLUMNS.inForce)
      if (items !== undefined && change !== undefined)
        found.push({ row: row.label, stock: items, fromLast: [items, change], plus: [], minus: [] })
      if (inForce !== undefined && made !== undefined && repealed !== undefined)
        found.push({
          row: row.label,
          stock: inForce,
          fromLast: [inForce],
          plus: [made],
          minus: [repealed],
        })
    }
  return found
}

const STOCKS = { '2019': stocksOf('2019'), '2021': stocksOf('2021') }

const compare = (report: ParsedReport, last: ParsedReport, item: Stock): Comparison => {
  const sum = (of: ParsedReport, ids: readonly IndicatorId[]): number | null =>
    exactSum(
      of,
      ids.map((indicator) => ({ indicator, applicant: null })),
    )
  const before = sum(last, item.fromLast)
  const plus = sum(report, item.plus)
  const minus = sum(report, item.minus)
  const printed = exact(figureAt(report, { indicator: item.stock, applicant: null }))
  if (before === null || plus === null || minus === null || printed === null)
    return notAssessed('两年第二十条各表没有可核的存量数')
  const expected = before + plus - minus
  if (expected === printed) return null
  return {
    rule: 'continuity.article20',
    severity: 'warning',
    messageZh: `第二十条表“${item.row}”：由上年度报告推算为${expected}；本年度报告所载为${printed}`,
    messageEn: `Tables of disclosure, “${indicatorName(item.stock).en}”: ${expected} following from last year’s report; ${printed} printed in this year’s`,
    expected,
    actual: printed,
    cells: [item.stock, ...item.plus, ...item.minus].map((indicator) =>
      cellOf({ indicator, applicant: null }),
    ),
    evidence: null,
  }
}

export const continuityArticle20: Rule = {
  id: 'continuity.article20',
  severity: 'warning',
  titleZh: '主动公开各存量数与上年度报告相承',
  titleEn: 'Stocks of disclosure follow from the year before',
  legalBasis: '《政府信息公开条例》第二十条；国办公开办函〔2019〕60号、〔2021〕30号主动公开情况表',
  legalBasisEn:
    'Disclosure Regulations (2019), Art. 20; circulars 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号: tables of disclosure',
  sides: {
    expected: { zh: '由上年度报告推算', en: 'following from last year’s report' },
    actual: { zh: '本年度报告所载', en: 'printed in this year’s report' },
  },
  doesNotApply: '没有同一单位上一年度报告、两年表式不同，或所需各格空白、约数、缺失的，不核',
  doesNotApplyEn:
    'Not checked without the same publisher’s report of the year before, where the two use different editions of the form, or where a cell that is needed is blank, approximate or missing',
  check: (report, context) => {
    const last = previousYear(report, context)
    if ('notAssessedZh' in last) return resultOf([last])
    const edition = editionOf(report, 'article20')
    if (edition !== '2019' && edition !== '2021') return resultOf([notAssessed('未见第二十条各表')])
    if (editionOf(last.report, 'article20') !== edition)
      return resultOf([notAssessed('两年表式不同，存量口径不可比')])
    return resultOf(STOCKS[edition].map((item) => compare(report, last.report, item)))
  },
}
