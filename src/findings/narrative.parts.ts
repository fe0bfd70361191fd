import type { Observation, ParsedReport, PartList } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf, exact } from './figures.ts'
import type { Rule } from './finding.ts'
import { quotations } from './quotations.ts'

const compare = (report: ParsedReport, list: PartList): Comparison => {
  if (!list.closed) return notAssessed('所列各项不是全部（等、约数或另有层次）')
  const total = report.observations[list.total]
  const printed = exact(total)
  const parts = list.parts
    .map((at) => report.observations[at])
    .filter((item): item is Observation => item !== undefined)
  const values = parts.map(exact).filter((value) => value !== null)
  if (total === undefined || printed === null) return notAssessed('总数为约数或空白')
  if (parts.length < 2) return notAssessed('只列出一项，不是全部')
  if (values.length < list.parts.length) return notAssessed('所列各项中有约数或空白')
  const sum = values.reduce((all, value) => all + value, 0)
  if (sum === printed) return null
  // One item may go out through several channels: only then may the channels exceed the total.
  const overlap = list.by === 'channel' && sum > printed && Math.max(...values) <= printed
  // A list behind 其中 claims to be the whole; what it leaves out may have been left unsaid.
  const short = sum < printed
  const aboutZh = overlap ? '，同一信息可能经多个渠道发布' : short ? '，所列可能不全' : ''
  const aboutEn = overlap
    ? '; the same item may have gone out through several channels'
    : short
      ? '; the list may leave some out'
      : ''
  return {
    rule: 'narrative.parts',
    severity: overlap || short ? 'note' : 'warning',
    messageZh: `正文所列${values.length}项之和为${sum}，总数载为${printed}${aboutZh}`,
    messageEn: `The ${values.length} parts told add up to ${sum}, the total says ${printed}${aboutEn}`,
    expected: sum,
    actual: printed,
    cells: [total, ...parts].map(cellOf),
    evidence: quotations([total, ...parts]) || list.evidence,
  }
}

export const narrativeParts: Rule = {
  id: 'narrative.parts',
  severity: 'warning',
  titleZh: '正文所列分项之和等于总数',
  titleEn: 'The parts told add up to the total',
  legalBasis: '《政府信息公开条例》第六条（及时、准确公开）',
  legalBasisEn: 'Disclosure Regulations (2019), Art. 6 (timely and accurate disclosure)',
  sides: {
    expected: { zh: '分项之和', en: 'sum of the parts' },
    actual: { zh: '所载总数', en: 'printed total' },
  },
  doesNotApply:
    '所列只有一项、带“等”、含约数、另有下一层“其中”或未述总数的，不核；分项之和少于总数的，可能没有列全，只作提示；各渠道之和多于总数而单个渠道不超过的，可能是重复发布，也只作提示',
  doesNotApplyEn:
    'Not checked where there is only one part, the list is open (“and others”), a part is approximate or has parts of its own, or no total is told; parts that add up to less than the total may leave some out, and channels that add up to more while none exceeds it may be the same items published several times: both give a note only',
  check: (report) =>
    resultOf(
      report.partLists.length > 0
        ? report.partLists.map((list) => compare(report, list))
        : [notAssessed('正文没有与总数并列的分项')],
    ),
}
