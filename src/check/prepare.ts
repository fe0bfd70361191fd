import { fetchFile, fetchJson } from '../database/fetch-file.ts'
import { isManifest } from '../database/manifest.ts'
import type { TownshipRow } from '../dataset/rows.ts'
import type { SiteDataset } from '../queries/first-paint.ts'
import type { KnownSet } from './desk/known.ts'

/** What the readers and the desk need besides their own code. */
export interface CheckLists {
  readonly divisions: string
  readonly pinyin: string
  readonly maps: Uint8Array
  readonly sets: readonly KnownSet[]
  readonly synthetic: readonly TownshipRow[]
}

const siteUrl = (path: string): string => new URL(path, document.baseURI).href

/** A file of the site, wherever the page has it from. Rejects with a FileFailure. */
export const siteFile = (path: string): Promise<Uint8Array> => fetchFile(siteUrl(path))

const siteText = async (path: string): Promise<string> =>
  new TextDecoder().decode(await siteFile(path))

/** Townships of the places that do not exist, as the manifests of their data sets list them. */
const syntheticTownships = (sets: readonly KnownSet[]): readonly TownshipRow[] =>
  sets
    .filter(({ manifest }) => manifest.about.synthetic)
    .flatMap(({ manifest }) =>
      manifest.counties.flatMap((county) =>
        county.townships.map(({ code, name, kind }) => ({
          township_code: code,
          name,
          kind,
          county_code: county.code,
          county: county.name,
          prefecture_code: county.prefectureCode,
          prefecture: county.prefecture,
          province_code: county.provinceCode,
          province: county.province,
          matched: true,
          population: null,
        })),
      ),
    )

/** A reader may drop a report of any county: all that are not huge are here before the network goes. */
const MOST_BYTES = 24 * 1024 * 1024

/** What a browser asks a host for at a time; a file that only waits its turn would be taken for stalled. */
const FILES_AT_A_TIME = 6

const fewAtATime = async <T>(
  items: readonly T[],
  act: (item: T) => Promise<void>,
): Promise<void> => {
  const waiting = [...items]
  const hand = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item)
  }
  await Promise.all(Array.from({ length: FILES_AT_A_TIME }, hand))
}

const fetchSet = async ({ path }: SiteDataset, step: () => void): Promise<KnownSet> => {
  const manifest = await fetchJson(siteUrl(`${path}manifest.json`), isManifest)
  const files = new Map<string, Uint8Array>()
  const withReports = manifest.counties.filter(({ reports }) => reports.length > 0)
  const total = withReports.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= MOST_BYTES)
    await fewAtATime(withReports, async (county) => {
      files.set(county.path, await siteFile(path + county.path))
    })
  step()
  return { manifest, files }
}

/**
 * Fetches what checking needs, all of the site's own: lists of divisions, pinyin, the character maps
 * of PDFs, and the published data. `onStep` is told the share that is here.
 */
export const prepareLists = async (
  sites: readonly SiteDataset[],
  onStep: (fraction: number) => void,
): Promise<CheckLists> => {
  const steps = 3 + sites.length
  let done = 0
  const step = (): void => onStep(++done / steps)
  const stepped = async <T>(work: Promise<T>): Promise<T> => {
    const made = await work
    step()
    return made
  }
  const [divisions, pinyin, maps, sets] = await Promise.all([
    stepped(siteText('divisions/divisions.txt')),
    stepped(siteText('divisions/pinyin.txt')),
    stepped(siteFile('reader/character-maps.zip')),
    Promise.all(sites.map((site) => fetchSet(site, step))),
  ])
  return { divisions, pinyin, maps, sets, synthetic: syntheticTownships(sets) }
}
