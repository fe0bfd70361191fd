import type { Observation } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf, exact, figuresOf } from './figures.ts'
import type { Rule } from './finding.ts'

/** Digits after the point as printed; those of the value itself where the words do not show it. */
const decimalsOf = (rate: Observation): number => {
  const from = rate.place.kind === 'phrase' ? rate.place.offset : 0
  const printed = /^[0-9０-９]+[.．]([0-9０-９]+)/.exec(rate.evidence.slice(from))?.[1]
  return printed?.length ?? String(rate.value).split('.')[1]?.length ?? 0
}

/** A figure told twice alike is one figure. */
const different = (items: readonly Observation[]): Observation[] =>
  items.filter(
    (item, at) =>
      items.findIndex((one) => one.value === item.value && one.status === item.status) === at,
  )

const compare = (rate: Observation, received: Observation, replied: Observation): Comparison => {
  const printed = exact(rate)
  const whole = exact(received)
  const part = exact(replied)
  if (printed === null || whole === null || part === null)
    return notAssessed('收到数、答复数或所述比率为约数或空白')
  if (whole === 0) return notAssessed('收到数为 0，无从计算比率')
  const scale = 10 ** decimalsOf(rate)
  const exactly = (part / whole) * 100 * scale
  // Printed rates are rounded or cut off; both are fair. 1e-6 takes up binary fractions.
  const fair = [Math.round(exactly), Math.floor(exactly + 1e-6)]
  if (fair.includes(Math.round(printed * scale))) return null
  const expected = Math.round(exactly) / scale
  return {
    rule: 'narrative.rate',
    severity: 'warning',
    messageZh: `收到${whole}件、答复${part}件，答复率应为${expected}%，正文载为${printed}%`,
    messageEn: `${part} of ${whole} replied to is ${expected}%, the text says ${printed}%`,
    expected,
    actual: printed,
    cells: [rate, replied, received].map(cellOf),
    evidence: rate.evidence,
  }
}

export const narrativeRate: Rule = {
  id: 'narrative.rate',
  severity: 'warning',
  titleZh: '所述答复率等于答复数除以收到数',
  titleEn: 'The reply rate told equals replied over received',
  legalBasis: '《政府信息公开条例》第六条（及时、准确公开）',
  legalBasisEn: 'Disclosure Regulations (2019), Art. 6 (timely and accurate disclosure)',
  doesNotApply:
    '未述比率、收到数或答复数，其中有约数，收到数为 0，或述及不止一个信箱而不能对应的，不核；按所印位数四舍五入或截尾均可',
  doesNotApplyEn:
    'Not checked where the rate, the letters received or those replied to are not told or are approximate, where 0 were received, or where several mailboxes are told of and cannot be matched; rounding and cutting off at the printed digits are both fair',
  check: (report) => {
    const rates = figuresOf(report, 'mail.reply_rate')
    const [received, moreReceived] = different(figuresOf(report, 'mail.received'))
    const [replied, moreReplied] = different(figuresOf(report, 'mail.replied'))
    if (rates.length === 0) return resultOf([notAssessed('正文未述答复率')])
    if (received === undefined || replied === undefined)
      return resultOf([notAssessed('正文未同时述及收到数和答复数')])
    if (moreReceived !== undefined || moreReplied !== undefined)
      return resultOf([notAssessed('述及不止一个收到数或答复数，不能对应')])
    return resultOf(rates.map((rate) => compare(rate, received, replied)))
  },
}
