import type { Draft } from './drafts.ts'

/** A figure that may be the year's total. */
export interface TotalCandidate {
  readonly draft: Draft
  /** The channel's own figure of the same words; it goes where they turn out cumulative. */
  readonly part: Draft | null
  readonly strength: number
  /** The one channel it covers, or null for all. */
  readonly channel: string | null
  cumulative: boolean
  /** The words speak of 主动公开 or of all information. */
  readonly official: boolean
  /** «通过…主动公开政府信息»: the words of the law about one channel. */
  readonly formal: boolean
  /** «累计» without 历年: cumulative only if a figure of 新增 follows. */
  readonly running: boolean
  readonly added: boolean
  /** Half a year's figure, a quarter's: never the year's. */
  readonly ofPeriod: boolean
  readonly paragraph: number
}

/** The year's total and the total of all years among the candidates. */
export interface Totals {
  readonly total: TotalCandidate | null
  readonly cumulative: TotalCandidate | null
  /** True if one channel's figure stands for the total. */
  readonly ofChannel: boolean
}

const best = (candidates: readonly TotalCandidate[]): TotalCandidate | null => {
  let chosen: TotalCandidate | null = null
  for (const candidate of candidates)
    if (chosen === null || candidate.strength > chosen.strength) chosen = candidate
  return chosen
}

/**
 * Settles which candidate is the total. «累计1080条。2022年新增59条»: the first is cumulative.
 * One channel's official figure is the total only where no other channel stands beside it.
 */
export const settleTotals = (
  candidates: readonly TotalCandidate[],
  channelsTold: number,
): Totals => {
  const later = (c: TotalCandidate): boolean =>
    candidates.some(
      (d) =>
        d.added &&
        d !== c &&
        d.draft.number > c.draft.number &&
        d.paragraph - c.paragraph <= 1 &&
        (d.draft.value ?? 0) < (c.draft.value ?? 0),
    )
  const isCumulative = (c: TotalCandidate): boolean => c.cumulative || (c.running && later(c))
  const cumulative = candidates.find(isCumulative) ?? null
  const ofYear = candidates.filter((c) => !isCumulative(c) && !c.ofPeriod)
  const whole = best(ofYear.filter((c) => c.channel === null))
  if (whole !== null) return { total: whole, cumulative, ofChannel: false }
  const single = ofYear.filter((c) => c.channel !== null && c.official)
  const alone = channelsTold <= 1 ? (single[0] ?? null) : null
  return { total: alone, cumulative, ofChannel: alone !== null }
}

/**
 * True for a total whose first digits are glued on: «446条» of «4类46条», told by parts that add
 * up to what remains.
 */
export const isGlued = (total: number, sum: number): boolean => {
  const [digits, rest] = [String(total), String(sum)]
  return sum >= 10 && digits.length - rest.length === 1 && digits.endsWith(rest)
}
