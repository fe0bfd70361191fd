import type { Edition } from '../form/edition.ts'
import { indicator } from '../form/indicators.ts'
import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf } from './comparison.ts'
import { cellOf, figureAt } from './figures.ts'
import type { Rule } from './finding.ts'
import { previousYear } from './previous-year.ts'

const cellsOf = (report: ParsedReport): Observation[] =>
  report.observations.filter((item) => indicator(item.indicator)?.table !== 'narrative')

const editionsOf = (report: ParsedReport): (Edition | null)[] =>
  report.tables.map((reading) => reading.edition)

/** Whether a cell counts something of its own year; a stock may well stay what it was. */
const isOfTheYear = (item: Observation): boolean =>
  item.value !== null && item.value !== 0 && indicator(item.indicator)?.kind !== 'stock'

export const identicalPreviousYear: Rule = {
  id: 'identical.previous_year',
  severity: 'warning',
  titleZh: '各表与上年度报告完全相同',
  titleEn: 'Tables are not all the same as the year before',
  legalBasis: '《政府信息公开条例》第五十条：年度报告载明本年度情况',
  legalBasisEn: 'Disclosure Regulations (2019), Art. 50: the report tells of its own year',
  sides: {
    expected: { zh: '上年度报告', en: 'last year’s report' },
    actual: { zh: '本年度报告', en: 'this year’s report' },
  },
  doesNotApply:
    '只采集了开头部分、没有同一单位上一年度报告、两年表式不同、表格有缺格，或本年发生数全为零（存量数不算）的，不核',
  doesNotApplyEn:
    'Not checked where only the opening was captured, without the same publisher’s report of the year before, where the two use different editions of the form, where cells are missing, or where all counts of the year are 0 (stocks aside)',
  check: (report, context) => {
    if (context.capture === 'opening') return resultOf([notAssessed('仅采集开头部分，其余未采集')])
    const last = previousYear(report, context)
    if ('notAssessedZh' in last) return resultOf([last])
    const cells = cellsOf(report)
    const before = cellsOf(last.report)
    if (cells.length === 0 || before.length === 0)
      return resultOf([notAssessed('两年之一未见表格')])
    if (editionsOf(report).join() !== editionsOf(last.report).join())
      return resultOf([notAssessed('两年所用表式或所见表格不同')])
    if ([...report.tables, ...last.report.tables].some((reading) => reading.missing.length > 0))
      return resultOf([notAssessed('两年之一的表格有缺格')])
    if (!cells.some(isOfTheYear)) return resultOf([notAssessed('本年发生数全为零，相同不足为怪')])
    const same =
      cells.length === before.length &&
      cells.every((item) => {
        const old = figureAt(last.report, item)
        return old !== undefined && old.value === item.value && old.status === item.status
      })
    if (!same) return resultOf([null])
    const counted = cells.filter(isOfTheYear)
    return resultOf([
      {
        rule: 'identical.previous_year',
        severity: 'warning',
        messageZh: `各表${cells.length}格与上年度报告${before.length}格逐格相同，其中${counted.length}格为非零发生数`,
        messageEn: `All ${cells.length} table cells equal the ${before.length} of last year’s report; ${counted.length} of them are counts of the year other than 0`,
        expected: null,
        actual: null,
        cells: counted.map(cellOf),
        evidence: null,
      },
    ])
  },
}
