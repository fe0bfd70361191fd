import type { Roster } from '../database/manifest.ts'
import { onlyTownship } from '../models/chosen-township.ts'
import type { FigureContext } from '../models/context.ts'
import type { Address } from './address.ts'
import { dueIn, regionShortName } from './regions.ts'
import type { Resolved } from './resolve-address.ts'

const countyOf = ({ counties }: Roster, township: string): string | null =>
  counties.find(({ townships }) => townships.some(({ code }) => code === township))?.code ?? null

/** Of whom and of what figures are asked, where a page asks for some only. */
export const chosenIn = ({
  applicant,
  rule,
}: Address): Pick<FigureContext, 'applicant' | 'rule'> => ({
  applicant,
  rule: rule === '' ? null : rule,
})

/** What figures need beside their rows, of an address that is settled. `base` as in the context. */
export const figureContext = (
  roster: Roster,
  { filter, settled }: Pick<Resolved, 'filter' | 'settled'>,
  base: string,
): FigureContext => {
  const only = onlyTownship({ filter })
  return {
    filter,
    about: roster.about,
    base,
    place: regionShortName(roster, filter.region, settled.language),
    due: dueIn(roster, filter),
    county: only === null ? null : countyOf(roster, only),
    ...chosenIn(settled),
  }
}
