import { ARTICLE20 } from '../form/article20.ts'
import { indicator as indicatorOf } from '../form/indicators.ts'
import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf, indicatorName } from './figures.ts'
import type { Finding, Rule } from './finding.ts'

/** The row 规章 of both editions: legislation that only ministries and larger governments make. */
const REGULATIONS: ReadonlySet<string> = new Set(
  Object.values(ARTICLE20)
    .flatMap((blocks) => blocks.flatMap((block) => [...block.rows]))
    .filter((row) => row.label === '规章')
    .flatMap((row) => [...row.cells]),
)

const finding = (
  cells: readonly Observation[],
  why: { readonly zh: string; readonly en: string },
): Finding => ({
  rule: 'cell.impossible',
  severity: 'error',
  messageZh: why.zh,
  messageEn: why.en,
  expected: null,
  actual: cells[0]?.value ?? null,
  cells: cells.map(cellOf),
  evidence: cells[0]?.evidence ?? null,
})

/** Counts are whole and not negative; amounts and rates are not negative; changes are whole. */
const compareCell = (item: Observation): Comparison => {
  const kind = indicatorOf(item.indicator)?.kind
  if (item.value === null || kind === undefined) return notAssessed('没有可核的数')
  const name = indicatorName(item.indicator)
  if (item.value < 0 && kind !== 'signed')
    return finding([item], {
      zh: `“${name.zh}”为${item.value}，不能小于 0`,
      en: `${name.en}: ${item.value}, which cannot be less than 0`,
    })
  if (!Number.isInteger(item.value) && kind !== 'amount' && kind !== 'rate')
    return finding([item], {
      zh: `“${name.zh}”为${item.value}，件数是整数，不会有小数`,
      en: `${name.en}: ${item.value}; a count is whole and has no decimals`,
    })
  return null
}

const regulations = (report: ParsedReport): Comparison => {
  if (report.identity.township === null) return notAssessed('不知是否乡镇街道，规章一项不核')
  const cells = report.observations.filter((item) => REGULATIONS.has(item.indicator))
  if (cells.every((item) => item.value === null)) return notAssessed('规章一项没有可核的数')
  const made = cells.filter((item) => item.value !== null && item.value !== 0)
  if (made.length === 0) return null
  const values = made.map((item) => item.value)
  return {
    ...finding(made, {
      zh: `乡镇街道无权制定规章，依法为 0；“规章”一行载有${values.join('、')}`,
      en: `A township has no power to make government rules: 0 by law; the row says ${values.join(', ')}`,
    }),
    expected: 0,
  }
}

export const cellImpossible: Rule = {
  id: 'cell.impossible',
  severity: 'error',
  titleZh: '数字在法律上或事理上不可能',
  titleEn: 'Every number is possible by law and in fact',
  legalBasis:
    '《立法法》（2023 年修正）第九十一条、第九十三条：乡镇街道无规章制定权；件数为非负整数',
  legalBasisEn:
    'Legislation Law (as amended in 2023), Art. 91 and 93: a township has no power to make government rules; counts are whole and not negative',
  sides: {
    expected: { zh: '依法可载', en: 'possible by law' },
    actual: { zh: '所载', en: 'printed' },
  },
  doesNotApply: '空白和读不出的格不核；规章一项只核乡镇街道的报告；“本年增/减”可以为负',
  doesNotApplyEn:
    'Blank and unreadable cells are not checked; the row of government rules is checked for townships only; “change this year” may be negative',
  check: (report) => resultOf([...report.observations.map(compareCell), regulations(report)]),
}
