import { isManifest, type Roster } from '../database/manifest.ts'
import type { FigureContext } from '../models/context.ts'
import type { Message } from '../models/figure.ts'
import type { Imprint } from '../models/imprint.ts'
import {
  countyPaintPath,
  isCountyPaint,
  isFirstPaint,
  type CountyPaint,
  type Paint,
  type SiteDataset,
} from '../queries/first-paint.ts'
import type { Filter } from '../queries/filter.ts'
import { headline } from '../figures/headline/query.ts'
import { paintedRows } from '../queries/painted-rows.ts'
import { readAddress, type Address } from './address.ts'
import { countiesIn, countiesOf, dueIn, regionShortName } from './regions.ts'
import { resolveAddress } from './resolve-address.ts'

/** What an embedded figure is made of; read from files that the build painted, without an engine. */
export interface EmbedData {
  readonly address: Address
  readonly context: FigureContext
  readonly imprint: Imprint
  readonly paints: readonly Paint[]
  /** Codes of all townships of the chosen region. */
  readonly townships: () => ReadonlySet<string>
  readonly notices: readonly Message[]
}

/** Reads a file of the site as JSON; rejects where it is not there or not of its shape. */
export type ReadJson = <T>(path: string, isShape: (value: unknown) => value is T) => Promise<T>

const isCounty = (code: string | null): code is string => code !== null && code.length >= 6

/**
 * Loads as little as the address asks for: one county's file where a county is chosen, else the
 * default view, with the manifest where other regions or townships are. `site` is the absolute
 * address of the site's folder. Rejects where a file cannot be read.
 */
export const loadEmbed = async (
  query: Readonly<Record<string, string>>,
  sites: readonly SiteDataset[],
  { site, read }: { site: string; read: ReadJson },
): Promise<EmbedData> => {
  const asked = readAddress(
    query,
    sites.map(({ id }) => id),
  )
  const set = sites.find(({ id }) => id === asked.address.dataset) ?? sites[0]
  if (!set) throw new Error('embed: the site has no data set')
  const ofCounty = (code: string): Promise<CountyPaint> =>
    read(set.path + countyPaintPath(code), isCountyPaint)
  const { known, roster, paints } = await around(asked.address, { path: set.path, read, ofCounty })
  const { filter, settled, notices } = resolveAddress(asked.address, roster)
  const more = await Promise.all(
    countiesOf(roster, filter)
      .filter(({ code }) => !paints.some((paint) => paint.filter.region?.code === code))
      .filter(({ reports }) => reports.length > 0)
      .map(({ code }) => ofCounty(code)),
  )
  // A file of another build than the rest would mix two states of the data.
  const all = [...paints, ...more.filter(({ version }) => version === known.version)]
  return {
    address: settled,
    imprint: known,
    paints: all,
    context: {
      filter,
      about: known.about,
      base: new URL(set.path, site).href,
      place: regionShortName(roster, filter.region, settled.language),
      due: dueOf(roster, filter, all),
    },
    townships: () =>
      new Set(
        countiesIn(roster, filter.region).flatMap((county) => county.townships.map((t) => t.code)),
      ),
    notices: [...asked.notices, ...notices],
  }
}

interface Known {
  readonly known: Imprint
  readonly roster: Roster
  readonly paints: readonly Paint[]
}

const around = async (
  { region, townships }: Address,
  of: { path: string; read: ReadJson; ofCounty: (code: string) => Promise<CountyPaint> },
): Promise<Known> => {
  const { path, read, ofCounty } = of
  const alone = (paint: CountyPaint): Known => ({
    known: paint,
    roster: { about: paint.about, years: paint.years, counties: [paint.county] },
    paints: [paint],
  })
  if (isCounty(region)) {
    const paint = await ofCounty(region).catch(() => null)
    if (paint) return alone(paint)
  }
  const first = await read(`${path}first-paint.json`, isFirstPaint)
  // A set of one county opens as that county.
  if (region === null && first.filter.region) return alone(await ofCounty(first.filter.region.code))
  if (region === null && townships.length === 0)
    return {
      known: first,
      roster: { about: first.about, years: first.years, counties: [] },
      paints: [first],
    }
  const manifest = await read(`${path}manifest.json`, isManifest)
  return { known: manifest, roster: manifest, paints: [first] }
}

/** Townships in scope; of the whole set, whose roster is not here, as the headline counts them. */
const dueOf = (roster: Roster, filter: Filter, paints: readonly Paint[]): number => {
  if (roster.counties.length > 0) return dueIn(roster, filter)
  return paintedRows(paints, headline(filter), () => new Set())?.at(-1)?.due ?? 0
}
