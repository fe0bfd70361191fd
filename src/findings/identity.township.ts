import { clueName } from './clue-names.ts'
import { notAssessed, resultOf } from './comparison.ts'
import type { Rule } from './finding.ts'

export const identityTownship: Rule = {
  id: 'identity.township',
  severity: 'warning',
  titleZh: '报告中的单位名称一致',
  titleEn: 'The report names one publisher',
  legalBasis: '《政府信息公开条例》第四十九条：由本行政机关公布上一年度工作年度报告',
  legalBasisEn:
    'Disclosure Regulations (2019), Art. 49: the yearly report is published by the office itself',
  sides: {
    expected: { zh: '所取单位', en: 'publisher taken' },
    actual: { zh: '另一处', en: 'other place' },
  },
  doesNotApply: '只采集了开头部分的、报告未写明乡镇街道名称（“我镇”不是名称）的，不核',
  doesNotApplyEn:
    'Not checked where only the opening was captured, or where the report does not name the township (“our town” is no name)',
  check: (report, context) => {
    if (context.capture === 'opening')
      return resultOf([notAssessed('单位名称由采集者录入，不是读出的')])
    const conflicts = report.identityConflicts.filter((item) => item.of !== 'year')
    if (conflicts.length === 0 && report.identity.township === null)
      return resultOf([notAssessed('报告未写明乡镇街道名称')])
    if (conflicts.length === 0) return resultOf([null])
    return resultOf(
      conflicts.map((item) => ({
        rule: 'identity.township',
        severity: 'warning',
        messageZh: `${item.chosenFrom}为“${item.chosen}”，${item.otherFrom}为“${item.other}”`,
        messageEn: `“${item.chosen}” by ${clueName(item.chosenFrom)}, “${item.other}” by ${clueName(item.otherFrom)}`,
        expected: null,
        actual: null,
        cells: [],
        evidence: item.evidence,
      })),
    )
  },
}
