import { TOLD_AND_TABLED, CARRY_OVER, type ToldAndTabled } from '../form/balance.ts'
import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf, exact, exactSum, figureAt, figuresOf, indicatorName } from './figures.ts'
import type { Rule } from './finding.ts'

const CARRIED_IN = { indicator: CARRY_OVER.in, applicant: 'total' } as const

/**
 * The figures of the table that would agree with what is told. «均已答复» tells of this year's
 * applications only, while the table's total also concludes those carried in; and «共收到…件（含上年
 * 结转…件）» counts them in.
 */
const agreeable = (report: ParsedReport, told: Observation, tabled: number): (number | null)[] => {
  const carried = exact(figureAt(report, CARRIED_IN))
  if (told.indicator === 'narrative.applications_answered')
    return [tabled, carried === null ? null : tabled - carried]
  if (told.indicator === 'narrative.applications_received' && told.evidence.includes('结转'))
    return [tabled, carried === null ? null : tabled + carried]
  return [tabled]
}

const compare = (report: ParsedReport, pair: ToldAndTabled, told: Observation): Comparison => {
  const value = exact(told)
  if (value === null) return notAssessed('正文所述为约数或空白')
  const tabled = exactSum(report, pair.cells)
  if (tabled === null) return notAssessed('表内相应的格空白、缺失或不是数字')
  const candidates = agreeable(report, told, tabled)
  if (candidates.includes(value)) return null
  if (candidates.includes(null)) return notAssessed('表内上年结转没有可核的数')
  const name = indicatorName(pair.told)
  return {
    rule: 'narrative.table',
    severity: 'error',
    messageZh: `${name.zh}为${value}，表内为${tabled}`,
    messageEn: `${name.en}: the text says ${value}, the table ${tabled}`,
    expected: tabled,
    actual: value,
    cells: [cellOf(told), ...pair.cells.map(cellOf)],
    evidence: told.evidence,
  }
}

export const narrativeTable: Rule = {
  id: 'narrative.table',
  severity: 'error',
  titleZh: '正文所述与表内数字一致',
  titleEn: 'The text agrees with the tables',
  legalBasis: '《政府信息公开条例》第六条（及时、准确公开）、第五十条',
  legalBasisEn: 'Disclosure Regulations (2019), Art. 6 (timely and accurate disclosure) and 50',
  sides: {
    expected: { zh: '统计表', en: 'table' },
    actual: { zh: '正文', en: 'text' },
  },
  doesNotApply:
    '正文未述及、所述为约数，或表内相应格空白、缺失的，不核；答复数可不含上年结转办结数，注明含结转的收到数可含上年结转数',
  doesNotApplyEn:
    'Not checked where the text does not tell the number or tells it as approximate, or where the cells of the table are blank or missing; replies may leave out requests carried in, and requests received may include them where the text says so',
  check: (report) => {
    const pairs = TOLD_AND_TABLED.flatMap((pair) =>
      figuresOf(report, pair.told).map((told) => compare(report, pair, told)),
    )
    return resultOf(pairs.length > 0 ? pairs : [notAssessed('正文未述及申请、复议或诉讼的件数')])
  },
}
