import { readCompactDivisions } from '../../dataset/compact-divisions.ts'
import { DivisionList } from '../../dataset/division-list.ts'
import type { ListedTownship } from '../../dataset/division-list.ts'
import { placeTownship, townshipsOfCounty } from '../../dataset/place-township.ts'
import type { TownshipRow } from '../../dataset/rows.ts'
import type { ReportIdentity } from '../../report/parsed-report.ts'
import { makeRoster, townshipKey } from '../../report/roster.ts'
import type { Roster } from '../../report/roster.ts'

const listed = ({ township_code: code, ...t }: TownshipRow): ListedTownship => ({ code, ...t })

/** Names of a report that settle where it belongs. */
type Names = Pick<ReportIdentity, 'township' | 'county' | 'prefecture' | 'province'>

/**
 * Every township there is: the national list, and the places of synthetic data sets, which do not
 * exist and are only meant where their county is named.
 */
export class Directory {
  readonly roster: Roster
  private readonly national: DivisionList
  private readonly synthetic: DivisionList

  constructor(divisions: string, synthetic: readonly TownshipRow[]) {
    this.national = new DivisionList(readCompactDivisions(divisions))
    this.synthetic = new DivisionList(synthetic.map(listed))
    this.roster = makeRoster(this.national.townships)
  }

  get counties(): readonly ListedTownship[] {
    const seen = new Map<string, ListedTownship>()
    for (const t of [...this.synthetic.townships, ...this.national.townships])
      if (!seen.has(t.county_code)) seen.set(t.county_code, t)
    return [...seen.values()]
  }

  /** The townships of a county, in the order of codes. */
  ofCounty(code: string): TownshipRow[] {
    const found = townshipsOfCounty(this.national, code)
    return found.length > 0 ? found : townshipsOfCounty(this.synthetic, code)
  }

  /** The first townships of the national list that fit. */
  find(fits: (t: ListedTownship) => boolean, most: number): readonly TownshipRow[] {
    const found: TownshipRow[] = []
    for (const t of this.national.townships) {
      if (!fits(t)) continue
      found.push(placeTownship({ ...t, township: t.name }, this.national))
      if (found.length === most) break
    }
    return found
  }

  /** The township that these names mean, or those that they may mean. */
  place(names: Names): { township: TownshipRow | null; candidates: readonly TownshipRow[] } {
    const { township } = names
    if (township === null) return { township: null, candidates: [] }
    for (const list of [this.national, this.synthetic]) {
      if (list === this.synthetic && names.county === null) continue
      const row = placeTownship({ ...names, township }, list)
      if (row.matched) return { township: row, candidates: [] }
    }
    if (names.county !== null) return { township: null, candidates: [] }
    const rows = this.national.townships.filter(
      (t) => townshipKey(t.name) === townshipKey(township),
    )
    const candidates = rows.map((t) => placeTownship({ ...t, township: t.name }, this.national))
    return { township: null, candidates }
  }
}
