import { correct } from '../../dataset/corrections.ts'
import { checkReport } from '../../findings/check-report.ts'
import type { CheckResult } from '../../findings/finding.ts'
import type { ParsedReport } from '../../report/parsed-report.ts'
import { isPlaced, peerGroup, type Draft, type PlacedDraft } from './draft.ts'

/** Reports of other years and bodies that drafts are held against. */
export interface KnownReports {
  report(townshipCode: string, year: number): ParsedReport | null
  /** Codes of a county's bodies that have a report for the year. */
  codes(countyCode: string, year: number): readonly string[]
}

const settledReports = new WeakMap<Draft, ParsedReport>()

/** A draft's report with its corrections, under the township and year that it was given. */
export const settledReport = (draft: Draft): ParsedReport => {
  const known = settledReports.get(draft)
  if (known !== undefined) return known
  const { parsed, corrections, township, year } = draft
  const made = correct(parsed, corrections)
  const identity = {
    ...made.identity,
    year: year ?? made.identity.year,
    ...(township === null
      ? {}
      : {
          township: township.name,
          county: township.county,
          prefecture: township.prefecture,
          province: township.province,
        }),
  }
  const settled = { ...made, identity }
  settledReports.set(draft, settled)
  return settled
}

const keyOf = (code: string, year: number): string => `${code}-${year}`

/** Reports that a draft is held against: drafts first, then what is known. */
export interface Neighbours {
  /** A body's report for a year. */
  readonly reportOf: (townshipCode: string, year: number) => ParsedReport | null
  /** The reports of its peers for the year: of all townships of its county, or of all departments. */
  readonly peersOf: (draft: PlacedDraft) => readonly ParsedReport[]
}

export const neighboursOf = (drafts: readonly Draft[], known: KnownReports): Neighbours => {
  const placed = drafts.filter((d): d is PlacedDraft => isPlaced(d) && d.counts)
  const own = new Map(placed.map((d) => [keyOf(d.township.township_code, d.year), d]))
  const reportOf = (code: string, year: number): ParsedReport | null => {
    const draft = own.get(keyOf(code, year))
    return draft === undefined ? known.report(code, year) : settledReport(draft)
  }
  const peersOf = ({ township, year }: PlacedDraft): readonly ParsedReport[] => {
    const group = peerGroup(township.kind)
    const codes = new Set(
      placed
        .filter(
          (d) =>
            d.year === year &&
            d.township.county_code === township.county_code &&
            peerGroup(d.township.kind) === group,
        )
        .map((d) => d.township.township_code),
    )
    if (group === 'township')
      for (const code of known.codes(township.county_code, year)) codes.add(code)
    codes.delete(township.township_code)
    return [...codes].sort().flatMap((code) => reportOf(code, year) ?? [])
  }
  return { reportOf, peersOf }
}

/** What every rule makes of every draft. A draft that has no place yet is checked alone. */
export const judge = (
  drafts: readonly Draft[],
  known: KnownReports,
): ReadonlyMap<string, readonly CheckResult[]> => {
  const { reportOf, peersOf } = neighboursOf(drafts, known)
  return new Map(
    drafts.map((draft) => {
      const report = settledReport(draft)
      if (!isPlaced(draft)) return [draft.id, checkReport(report, { previous: null, peers: [] })]
      const previous = reportOf(draft.township.township_code, draft.year - 1)
      return [draft.id, checkReport(report, { previous, peers: peersOf(draft) })]
    }),
  )
}
