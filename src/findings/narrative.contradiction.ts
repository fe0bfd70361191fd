import type { Contradiction, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf, exact, indicatorName } from './figures.ts'
import type { Rule } from './finding.ts'
import { quotations } from './quotations.ts'

const compare = (report: ParsedReport, pair: Contradiction): Comparison => {
  const first = report.observations[pair.first]
  const second = report.observations[pair.second]
  const one = exact(first)
  const two = exact(second)
  if (first === undefined || second === undefined || one === null || two === null)
    return notAssessed('两处所述之一为约数或空白')
  if (one === two) return null
  const name = indicatorName(first.indicator)
  const [zhOne, zhTwo] = [first, second].map(({ label }) => label ?? name.zh)
  const [enOne, enTwo] = [first, second].map(({ label }) => label ?? name.en)
  return {
    rule: 'narrative.contradiction',
    severity: 'warning',
    // Names that differ are both given: the reader sees what is held against what.
    messageZh:
      zhOne === zhTwo
        ? `正文两处所述“${zhOne}”不一致：一处为${one}，一处为${two}`
        : `正文两处所述不一致：“${zhOne}”为${one}，“${zhTwo}”为${two}`,
    messageEn:
      enOne === enTwo
        ? `The text tells “${enOne}” twice: ${one} and ${two}`
        : `The text tells “${enOne}” as ${one} and “${enTwo}” as ${two}`,
    expected: one,
    actual: two,
    cells: [first, second].map(cellOf),
    evidence: quotations([first, second]),
  }
}

export const narrativeContradiction: Rule = {
  id: 'narrative.contradiction',
  severity: 'warning',
  titleZh: '正文前后所述一致',
  titleEn: 'The text does not contradict itself',
  legalBasis: '《政府信息公开条例》第六条（及时、准确公开）',
  legalBasisEn: 'Disclosure Regulations (2019), Art. 6 (timely and accurate disclosure)',
  sides: {
    expected: { zh: '正文前处', en: 'earlier in the text' },
    actual: { zh: '正文后处', en: 'later in the text' },
  },
  doesNotApply: '同一事项只述及一次，或其中一处为约数、空白的，不核',
  doesNotApplyEn:
    'Not checked where a thing is told only once, or where one of the two is approximate or blank',
  check: (report) =>
    resultOf(
      report.contradictions.length > 0
        ? report.contradictions.map((pair) => compare(report, pair))
        : [notAssessed('正文没有两处述及同一事项')],
    ),
}
