import type { ApplicantId } from '../../form/applicants.ts'
import type { IndicatorId } from '../../form/indicators.ts'
import type { ParsedReport } from '../../report/parsed-report.ts'

/** Figures in which a body has a habit, and the least difference of any that is worth a word. */
const WATCHED: readonly {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  readonly least: number
}[] = [
  { indicator: 'disclosed.total', applicant: null, least: 20 },
  { indicator: 'applications.received', applicant: 'total', least: 5 },
  { indicator: 'applications.concluded', applicant: 'total', least: 5 },
  { indicator: 'mail.received', applicant: null, least: 20 },
  { indicator: 'hotline.received', applicant: null, least: 20 },
]

/** Fewer years, or fewer others, show no habit to depart from. */
const LEAST_YEARS = 3
const LEAST_OTHERS = 4
/** So many times above or below all that was ever there. */
const FACTOR = 2
/** Tukey's fence, on logarithms as in the rule outlier.county: volumes differ by factors. */
const FENCE = 1.5

/** A figure that is far from what the same body, or the county's others, usually print. */
export interface Unusual {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  readonly value: number
  /** `own`: the body's own years before; `county`: the others of the county in the same year. */
  readonly against: 'own' | 'county'
  /** The least and the most of those, and how many they are. */
  readonly low: number
  readonly high: number
  readonly count: number
}

const numberIn = (
  report: ParsedReport,
  indicator: IndicatorId,
  applicant: ApplicantId | null,
): number | null => {
  const found = report.observations.find(
    (o) => o.indicator === indicator && o.applicant === applicant && o.label === null,
  )
  // What is approximate or not compared yet is nothing to compare with.
  return found === undefined || found.status === 'approximate' || found.status === 'to_check'
    ? null
    : found.value
}

const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? 0
  return low + (high - low) * (at - Math.floor(at))
}

const isFarFromOwn = (value: number, years: readonly number[], least: number): boolean => {
  const [low, high] = [Math.min(...years), Math.max(...years)]
  return (
    (value > high * FACTOR && value - high >= least) ||
    (value * FACTOR < low && low - value >= least)
  )
}

const isFarFromOthers = (value: number, others: readonly number[], least: number): boolean => {
  const logs = others.map((other) => Math.log(other + 1)).sort((a, b) => a - b)
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(logs, share))
  const reach = FENCE * (high! - low!)
  const own = Math.log(value + 1)
  const isOutside = own > high! + reach || own < low! - reach
  return isOutside && Math.abs(value - (Math.exp(middle!) - 1)) >= least
}

/**
 * Figures of a report that depart from the same body's earlier years, or from its peers of the year.
 * They prove nothing: a large number may be right, which is why this is no rule.
 */
export const unusualFigures = (
  report: ParsedReport,
  earlier: readonly ParsedReport[],
  peers: readonly ParsedReport[],
): readonly Unusual[] =>
  WATCHED.flatMap(({ indicator, applicant, least }): Unusual[] => {
    const value = numberIn(report, indicator, applicant)
    if (value === null) return []
    const numbers = (reports: readonly ParsedReport[]): readonly number[] =>
      reports.flatMap((one) => numberIn(one, indicator, applicant) ?? [])
    const made = (against: Unusual['against'], all: readonly number[]): Unusual => ({
      indicator,
      applicant,
      value,
      against,
      low: Math.min(...all),
      high: Math.max(...all),
      count: all.length,
    })
    const years = numbers(earlier)
    const others = numbers(peers)
    return [
      ...(years.length >= LEAST_YEARS && isFarFromOwn(value, years, least)
        ? [made('own', years)]
        : []),
      // The rule outlier.county says it of the disclosed total already.
      ...(indicator !== 'disclosed.total' &&
      others.length >= LEAST_OTHERS &&
      isFarFromOthers(value, others, least)
        ? [made('county', others)]
        : []),
    ]
  })
