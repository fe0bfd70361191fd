import type { RouteLocationRaw } from 'vue-router'
import { NOTHING_CHOSEN, writeAddress } from '../address.ts'
import type { Address } from '../address.ts'
import type { Hit } from './search.ts'

/** Pages that compare the townships of a place: whoever reads one goes on reading it. */
const COMPARING: readonly unknown[] = ['disclosure', 'requests', 'mailbox', 'reviews', 'quality']

/**
 * Where an answer leads: a figure of the year asked for, else a township's own page, else the page
 * that is open, with the place.
 */
export const hitAddress = (
  { place, year, topic }: Hit,
  { dataset, language }: Pick<Address, 'dataset' | 'language'>,
  open: unknown,
): Exclude<RouteLocationRaw, string> & { readonly name: string } => {
  const isTownship = place?.kind === 'township'
  const query = writeAddress({
    ...NOTHING_CHOSEN,
    dataset,
    language,
    region: isTownship ? place.county : (place?.code ?? null),
    townships: isTownship ? [place.code] : [],
    years: year === null ? null : { from: year, to: year },
    measure: topic?.measure ?? '',
    figure: topic?.figure ?? null,
  })
  const page =
    topic?.page ?? (isTownship ? 'township' : COMPARING.includes(open) ? open : 'overview')
  return { name: String(page), query }
}
