import type { TownshipRow } from '../../dataset/rows.ts'
import { peerGroup } from '../desk/draft.ts'
import { settledReport } from '../desk/judge.ts'
import { isRead, type OwnFile, type ReadFile } from '../own-file.ts'
import type { SummedBody } from './sum-form.ts'

/** Which bodies are summed. */
export const SCOPES = ['all', 'township', '部门'] as const
export type Scope = (typeof SCOPES)[number]

/** Who is in a sum, and who is not. */
export interface SummedBodies {
  readonly bodies: readonly SummedBody[]
  /** The county government's own report for the year, which is held against the sum, never in it. */
  readonly county: ReadFile | null
  /** Townships of the county's list without a file. */
  readonly missing: readonly TownshipRow[]
  /** Files that are in no sum because nobody knows whose they are, or of which year. */
  readonly unplaced: readonly ReadFile[]
  /** Files that could not be read. */
  readonly refused: number
}

const COUNTY_KIND = '县级政府'

/** The drafts of a county and year that are summed, in the order of their codes. */
export const summedBodies = (
  files: readonly OwnFile[],
  roster: readonly TownshipRow[],
  { year, scope }: { readonly year: number; readonly scope: Scope },
): SummedBodies => {
  const countyCode = roster[0]?.county_code ?? null
  const read = files.filter(isRead)
  const ofYear = read.filter(
    ({ draft: { counts, township, year: own } }) =>
      counts &&
      own === year &&
      township !== null &&
      (countyCode === null || township.county_code === countyCode),
  )
  const bodies = ofYear
    .flatMap(({ draft }): SummedBody[] => {
      const { township } = draft
      if (township === null || township.kind === COUNTY_KIND) return []
      if (scope !== 'all' && peerGroup(township.kind) !== scope) return []
      const { township_code: code, name, kind } = township
      return [{ code, name, kind, report: settledReport(draft) }]
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const here = new Set(bodies.map(({ code }) => code))
  return {
    bodies,
    county: ofYear.find(({ draft }) => draft.township?.kind === COUNTY_KIND) ?? null,
    missing: scope === '部门' ? [] : roster.filter(({ township_code: code }) => !here.has(code)),
    unplaced: read.filter(({ draft }) => draft.township === null || draft.year === null),
    refused: files.filter((file) => file.state === 'refused' && file.refusal.code !== 'duplicate')
      .length,
  }
}
