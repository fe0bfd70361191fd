import { resultOf, notAssessed } from './comparison.ts'
import { cellOf, exact, figuresOf } from './figures.ts'
import type { Rule } from './finding.ts'

/** Fewer neighbours than this show no habit to depart from. */
const LEAST_PEERS = 4
/** Tukey's fence, on logarithms: volumes differ by factors. */
const FENCE = 1.5
/** And at least so many times above or below the median. */
const LEAST_FACTOR = 2.5

/** Linear interpolation between the sorted values, as in R's default. */
const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

export const outlierCounty: Rule = {
  id: 'outlier.county',
  severity: 'note',
  titleZh: '公开总数与同县各乡镇相差悬殊',
  titleEn: 'The disclosed total is like others of the county',
  legalBasis: '《政府信息公开条例》第四十六条、第四十七条：主管部门日常指导和监督检查',
  legalBasisEn:
    'Disclosure Regulations (2019), Art. 46 and 47: guidance and inspection by the authorities in charge',
  sides: {
    expected: { zh: '同县其他乡镇中位数', en: 'median of the county’s others' },
    actual: { zh: '本乡镇', en: 'this township' },
  },
  doesNotApply: `同县同年度述及公开总数的其他单位不足 ${LEAST_PEERS} 个，或本单位未述及的，不核；只作提示，不作更正`,
  doesNotApplyEn: `Not checked where fewer than ${LEAST_PEERS} others of the county and year tell a total, or the report tells none; it gives a note only, and nothing is corrected`,
  check: (report, context) => {
    const total = figuresOf(report, 'disclosed.total')[0]
    const value = exact(total)
    if (total === undefined || value === null)
      return resultOf([notAssessed('未述及公开总数或为约数')])
    const others = context.peers
      .map((peer) => exact(figuresOf(peer, 'disclosed.total')[0]))
      .filter((other) => other !== null)
    if (others.length < LEAST_PEERS) return resultOf([notAssessed('同县同年度可比的乡镇街道太少')])
    const logs = others.map((other) => Math.log(other + 1)).sort((a, b) => a - b)
    const own = Math.log(value + 1)
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(logs, share))
    if (low === undefined || middle === undefined || high === undefined) return resultOf([null])
    const reach = FENCE * (high - low)
    const far = own > high + reach || own < low - reach
    if (!far || Math.abs(own - middle) < Math.log(LEAST_FACTOR)) return resultOf([null])
    const median = Math.round(Math.exp(middle) - 1)
    return resultOf([
      {
        rule: 'outlier.county',
        severity: 'note',
        messageZh: `公开总数${value}条，同县${others.length}个乡镇街道的中位数为${median}条`,
        messageEn: `Disclosed total ${value}; the median of ${others.length} other townships of the county is ${median}`,
        expected: median,
        actual: value,
        cells: [cellOf(total)],
        evidence: total.evidence,
      },
    ])
  },
}
