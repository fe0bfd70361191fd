import { correct } from '../../dataset/corrections.ts'
import { checkReport } from '../../findings/check-report.ts'
import type { CheckResult } from '../../findings/finding.ts'
import type { ParsedReport } from '../../report/parsed-report.ts'
import type { TownshipRow } from '../../dataset/rows.ts'
import { isPlaced, peerGroup, type Draft, type PlacedDraft } from './draft.ts'

/** Whose report it is: other bodies than townships do not have their county in their code. */
export type KnownBody = Pick<TownshipRow, 'township_code' | 'county_code' | 'kind'>

/** Reports of other years and bodies that drafts are held against. */
export interface KnownReports {
  report(body: KnownBody, year: number): ParsedReport | null
  /** A county's bodies that have a report for the year. */
  bodies(countyCode: string, year: number): readonly KnownBody[]
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
  readonly reportOf: (body: KnownBody, year: number) => ParsedReport | null
  /** The reports of its peers for the year: of all townships of its county, or of all departments. */
  readonly peersOf: (draft: PlacedDraft) => readonly ParsedReport[]
}

export const neighboursOf = (drafts: readonly Draft[], known: KnownReports): Neighbours => {
  const placed = drafts.filter((d): d is PlacedDraft => isPlaced(d) && d.counts)
  const own = new Map(placed.map((d) => [keyOf(d.township.township_code, d.year), d]))
  const reportOf = (body: KnownBody, year: number): ParsedReport | null => {
    const draft = own.get(keyOf(body.township_code, year))
    return draft === undefined ? known.report(body, year) : settledReport(draft)
  }
  const peersOf = ({ township, year }: PlacedDraft): readonly ParsedReport[] => {
    const group = peerGroup(township.kind)
    const drafted = placed.filter((d) => d.year === year).map((d): KnownBody => d.township)
    const all = [...drafted, ...known.bodies(township.county_code, year)].filter(
      (body) =>
        body.county_code === township.county_code &&
        body.township_code !== township.township_code &&
        peerGroup(body.kind) === group,
    )
    const byCode = new Map(all.map((body) => [body.township_code, body]))
    return [...byCode.keys()].sort().flatMap((code) => reportOf(byCode.get(code)!, year) ?? [])
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
      const previous = reportOf(draft.township, draft.year - 1)
      return [draft.id, checkReport(report, { previous, peers: peersOf(draft) })]
    }),
  )
}
