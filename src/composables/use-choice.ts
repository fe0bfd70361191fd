import { computed, inject } from 'vue'
import type { ComputedRef, InjectionKey } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Manifest } from '../database/manifest.ts'
import type { FigureContext } from '../models/context.ts'
import type { Message } from '../models/figure.ts'
import type { Imprint } from '../models/imprint.ts'
import { siteLine } from '../models/site-title.ts'
import type { Filter } from '../queries/filter.ts'
import type { FirstPaint } from '../queries/first-paint.ts'
import { headline } from '../figures/headline/query.ts'
import { paintedRows } from '../queries/painted-rows.ts'
import { useDatasets } from '../stores/datasets.ts'
import { NOTHING_CHOSEN, readAddress, writeAddress } from './address.ts'
import type { Address } from './address.ts'
import { chosenIn, figureContext } from './figure-context.ts'
import { countiesIn, regionName } from './regions.ts'
import { resolveAddress } from './resolve-address.ts'
import { useSite } from './use-site.ts'

/** What the reader has chosen. The address owns it; this only reads and writes the address. */
export interface Choice {
  readonly address: ComputedRef<Address>
  /** Id of the chosen data set; empty when the site has none. */
  readonly dataset: ComputedRef<string>
  /** Null until it is here. */
  readonly manifest: ComputedRef<Manifest | null>
  readonly filter: ComputedRef<Filter | null>
  /** What figures need beside their rows; null until it is known. */
  readonly context: ComputedRef<FigureContext | null>
  /** What every figure must be able to say of its data; null until it is known. */
  readonly imprint: ComputedRef<Imprint | null>
  /** The chosen region with the places above it; empty for the whole set. */
  readonly where: ComputedRef<string>
  readonly notices: ComputedRef<readonly Message[]>
  /** Changes the choice, as a step that «back» undoes. */
  readonly choose: (change: Partial<Address>) => Promise<unknown>
  /** Codes of all townships of the chosen region; empty until they are known. */
  readonly townships: () => ReadonlySet<string>
  /** The query part of another page's address with the same choice. */
  readonly query: ComputedRef<Record<string, string>>
}

export const CHOICE: InjectionKey<Choice> = Symbol('choice')

const choiceOf = ({ region, years, townships }: Address) => ({ region, years, townships })

const isNothing = (address: Address): boolean =>
  Object.keys(writeAddress({ ...NOTHING_CHOSEN, ...choiceOf(address) })).length === 0

/** Townships of the roster in scope, as the painted headline counts them. */
const paintedDue = (painted: FirstPaint | null, filter: Filter): number | null => {
  const rows = painted && paintedRows([painted], headline(filter), () => new Set())
  return rows?.at(-1)?.due ?? null
}

/** The router leads unknown pages to the overview and says which it was. */
const lostNotice = (path: unknown): readonly Message[] =>
  typeof path === 'string' ? [{ key: 'page.lost' as const, params: { path } }] : []

/** Made once, by the app. */
export const createChoice = (): Choice => {
  const route = useRoute()
  const router = useRouter()
  const datasets = useDatasets()
  const site = useSite()
  const ids = computed(() => datasets.sites.map((own) => own.id))

  const read = computed(() => readAddress(route.query, ids.value))
  const dataset = computed(() => read.value.address.dataset ?? ids.value[0] ?? '')
  const manifest = computed(() => datasets.manifests[dataset.value] ?? null)
  const painted = computed(() => datasets.painted[dataset.value] ?? null)
  const resolved = computed(
    () =>
      manifest.value &&
      resolveAddress(read.value.address, manifest.value, String(route.name ?? '')),
  )
  const settled = computed(() => resolved.value?.settled ?? read.value.address)

  // The first charts of the whole set need nothing but the page itself.
  const filter = computed(() => {
    if (resolved.value) return resolved.value.filter
    const usual = painted.value?.filter
    return usual?.region === null && isNothing(read.value.address) ? usual : null
  })

  const base = computed(() => {
    const folder = datasets.sites.find((site) => site.id === dataset.value)?.path ?? ''
    return new URL(folder, document.baseURI).href
  })
  const context = computed((): FigureContext | null => {
    if (manifest.value && resolved.value)
      return figureContext(manifest.value, resolved.value, base.value)
    const about = painted.value?.about
    if (!filter.value || !about) return null
    const due = paintedDue(painted.value, filter.value)
    if (due === null) return null
    const chosen = chosenIn(settled.value)
    return { filter: filter.value, about, base: base.value, place: null, due, ...chosen }
  })

  const townships = computed(() => {
    const counties = manifest.value && countiesIn(manifest.value, filter.value?.region ?? null)
    return new Set((counties ?? []).flatMap((county) => county.townships.map(({ code }) => code)))
  })

  const choose = (change: Partial<Address>): Promise<unknown> => {
    // Codes and years of one set mean nothing in another.
    const isOther = change.dataset !== undefined && change.dataset !== settled.value.dataset
    const { tables, language } = settled.value
    const from = isOther ? { ...NOTHING_CHOSEN, tables, language } : settled.value
    return router.push({
      path: route.path,
      query: writeAddress({ ...from, figure: null, ...change }),
    })
  }

  return {
    address: settled,
    dataset,
    manifest,
    filter,
    context,
    imprint: computed(() => {
      const known = manifest.value ?? painted.value
      return known && { ...known, site: siteLine(site) }
    }),
    where: computed(() =>
      manifest.value && filter.value
        ? regionName(manifest.value, filter.value.region, settled.value.language)
        : '',
    ),
    notices: computed(() => [
      ...lostNotice(route.query['lost']),
      ...read.value.notices,
      ...(resolved.value?.notices ?? []),
    ]),
    choose,
    townships: () => townships.value,
    // Every page has measures of its own.
    query: computed(() => writeAddress({ ...settled.value, measure: '', figure: null })),
  }
}

export const useChoice = (): Choice => {
  const choice = inject(CHOICE)
  if (!choice) throw new Error('choice: not provided by the app')
  return choice
}
