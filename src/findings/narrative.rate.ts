import type { IndicatorId } from '../form/indicators.ts'
import type { Observation, ParsedReport } from '../report/parsed-report.ts'
import { notAssessed, resultOf, type Comparison } from './comparison.ts'
import { cellOf, exact, figuresOf } from './figures.ts'
import type { Rule } from './finding.ts'

/** A rate as printed: the mailbox's is an observation, the others are only read. */
interface Rate {
  readonly value: number | null
  readonly evidence: string
  readonly place: Observation['place']
  readonly observation: Observation | null
}

/** What a rate is the rate of, and where its two counts stand. */
interface Answering {
  readonly received: IndicatorId
  readonly replied: IndicatorId
  readonly rates: (report: ParsedReport) => readonly Rate[]
}

const stated =
  (of: 'application' | 'hotline') =>
  (report: ParsedReport): readonly Rate[] =>
    report.rates.filter((rate) => rate.of === of).map((rate) => ({ ...rate, observation: null }))

const ANSWERINGS: readonly Answering[] = [
  {
    received: 'mail.received',
    replied: 'mail.replied',
    rates: (report) =>
      figuresOf(report, 'mail.reply_rate').map((observation) => ({
        value: exact(observation),
        evidence: observation.evidence,
        place: observation.place,
        observation,
      })),
  },
  { received: 'hotline.received', replied: 'hotline.replied', rates: stated('hotline') },
  {
    received: 'narrative.applications_received',
    replied: 'narrative.applications_answered',
    rates: stated('application'),
  },
]

const printedAt = ({ place }: Rate): number => (place.kind === 'phrase' ? place.offset : 0)

/** Digits after the point as printed; those of the value itself where the words do not show it. */
const decimalsOf = (rate: Rate): number => {
  const printed = /^[0-9０-９]+[.．]([0-9０-９]+)/.exec(rate.evidence.slice(printedAt(rate)))?.[1]
  return printed?.length ?? String(rate.value).split('.')[1]?.length ?? 0
}

/** True for «按时办结率»: a rate of those that were in time. */
const isOfThoseInTime = (rate: Rate): boolean =>
  /(?:按时|按期|及时|限时)[^,，;；。]{0,6}率[^,，;；。]{0,6}$/.test(
    rate.evidence.slice(0, printedAt(rate)),
  )

/** A figure told twice alike is one figure. */
const different = (items: readonly Observation[]): Observation[] =>
  items.filter(
    (item, at) =>
      items.findIndex((one) => one.value === item.value && one.status === item.status) === at,
  )

const compare = (rate: Rate, received: Observation, replied: Observation): Comparison => {
  const printed = rate.value
  const whole = exact(received)
  const part = exact(replied)
  if (isOfThoseInTime(rate)) return notAssessed('所述为按时办结率，不是办结率')
  if (printed === null || whole === null || part === null)
    return notAssessed('收到数、答复数或所述比率为约数或空白')
  if (whole === 0) return notAssessed('收到数为 0，无从计算比率')
  const scale = 10 ** decimalsOf(rate)
  const exactly = (part / whole) * 100 * scale
  // Printed rates are rounded or cut off; both are fair. 1e-6 takes up binary fractions.
  const fair = [Math.round(exactly), Math.floor(exactly + 1e-6)]
  if (fair.includes(Math.round(printed * scale))) return null
  const expected = Math.round(exactly) / scale
  const told = [rate.observation, replied, received].filter((item) => item !== null)
  return {
    rule: 'narrative.rate',
    severity: 'warning',
    messageZh: `收到${whole}件、答复${part}件，按两数计算为${expected}%；正文所载为${printed}%`,
    messageEn: `${part} of ${whole} replied to: ${expected}% computed from the counts; ${printed}% printed in the text`,
    expected,
    actual: printed,
    cells: told.map(cellOf),
    evidence: rate.evidence,
  }
}

const check = (report: ParsedReport, { received, replied, rates }: Answering): Comparison[] => {
  const printed = rates(report)
  const [whole, moreReceived] = different(figuresOf(report, received))
  const [part, moreReplied] = different(figuresOf(report, replied))
  if (printed.length === 0) return []
  if (whole === undefined || part === undefined)
    return [notAssessed('正文未同时述及收到数和答复数')]
  if (moreReceived !== undefined || moreReplied !== undefined)
    return [notAssessed('述及不止一个收到数或答复数，不能对应')]
  return printed.map((rate) => compare(rate, whole, part))
}

export const narrativeRate: Rule = {
  id: 'narrative.rate',
  severity: 'warning',
  titleZh: '所述答复率等于答复数除以收到数',
  titleEn: 'The reply rate told equals replied over received',
  legalBasis: '《政府信息公开条例》第六条（及时、准确公开）',
  legalBasisEn: 'Disclosure Regulations (2019), Art. 6 (timely and accurate disclosure)',
  sides: {
    expected: { zh: '按两数计算（%）', en: 'computed from the counts (%)' },
    actual: { zh: '正文所载（%）', en: 'printed in the text (%)' },
  },
  doesNotApply:
    '信箱、热线、依申请公开分别核对；未述比率、收到数或答复数，其中有约数，收到数为 0，所述为按时办结率，含上年结转，或述及不止一个信箱而不能对应的，不核；按所印位数四舍五入或截尾均可',
  doesNotApplyEn:
    'Letters, hotline and requests are checked apart. Not checked where the rate, the number received or the number replied to is not told or is approximate, where 0 were received, where the rate is that of replies in time, where cases carried over are among them, or where several mailboxes are told of and cannot be matched; rounding and cutting off at the printed digits are both fair',
  check: (report) => {
    const comparisons = ANSWERINGS.flatMap((answering) => check(report, answering))
    return resultOf(comparisons.length > 0 ? comparisons : [notAssessed('正文未述答复率')])
  },
}
