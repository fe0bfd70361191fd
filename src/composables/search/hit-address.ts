import type { RouteLocationRaw } from 'vue-router'
import { NOTHING_CHOSEN, writeAddress } from '../address.ts'
import type { Address } from '../address.ts'
import type { Roster } from '../../database/manifest.ts'
import { statesView, type StatedView } from '../../queries/stated-views.ts'
import type { Hit } from './search.ts'

/** Pages that compare the townships of a place: whoever reads one goes on reading it. */
const COMPARING: readonly unknown[] = ['disclosure', 'requests', 'mailbox', 'reviews', 'quality']

const isNear = (kind: string): boolean => kind === 'county' || kind === 'township'

/**
 * Whether requests are asked for of reports that say how many came and nothing of what became of
 * them: then the number stands in the comparison, and the figure of outcomes is empty.
 */
const saysOnlyReceived = ({ place, year, topic }: Hit, manifest: Roster): boolean => {
  if (topic?.figure !== 'request-outcomes' || place === null) return false
  const isTownship = place.kind === 'township'
  const reports = manifest.counties
    .filter(({ code }) => (isTownship ? code === place.county : code.startsWith(place.code)))
    .flatMap((county) => county.reports)
    .filter(([code, of]) => (!isTownship || code === place.code) && (year ?? of) === of)
  const states = (view: StatedView): boolean => reports.some(([, , bits]) => statesView(bits, view))
  return states('requests') && !states('outcomes')
}

/**
 * Where an answer leads: a figure of the year asked for, else a township's own page, else the page
 * that is open, with the place.
 */
export const hitAddress = (
  { place, year, topic }: Hit,
  { dataset, language }: Pick<Address, 'dataset' | 'language'>,
  open: unknown,
  manifest: Roster | null = null,
): Exclude<RouteLocationRaw, string> & { readonly name: string } => {
  const isTownship = place?.kind === 'township'
  const { figure, measure } =
    manifest && saysOnlyReceived({ place, year, topic }, manifest)
      ? { figure: 'measure-ranking' as const, measure: 'requests' as const }
      : {
          figure: topic?.isNear && (place === null || !isNear(place.kind)) ? null : topic?.figure,
          measure: topic?.measure,
        }
  const query = writeAddress({
    ...NOTHING_CHOSEN,
    dataset,
    language,
    region: isTownship ? place.county : (place?.code ?? null),
    townships: isTownship ? [place.code] : [],
    years: year === null ? null : { from: year, to: year },
    measure: measure ?? '',
    figure: figure ?? null,
  })
  const page =
    topic?.page ?? (isTownship ? 'township' : COMPARING.includes(open) ? open : 'overview')
  return { name: String(page), query }
}
