import { embedded } from '../figures/embedded.ts'
import { viewAddress } from '../export/view-address.ts'
import type { Figure } from '../models/figure.ts'
import { paintedRows } from '../queries/painted-rows.ts'
import type { useDatasets } from '../stores/datasets.ts'
import { DEFAULT_OPTIONS } from './address-options.ts'
import { writeAddress, type Address } from './address.ts'
import { countiesOf } from './regions.ts'
import type { Choice } from './use-choice.ts'

/**
 * The address, below the site's own, at which this very figure stands alone: `embed/#/<id>?…`. Null
 * where the embedded page, which has no engine, would show nothing or something else: it is made
 * here as it is made there, and compared.
 */
export const embedAddress = async (
  figure: Figure,
  { address, context, dataset, manifest, townships }: Choice,
  datasets: ReturnType<typeof useDatasets>,
): Promise<string | null> => {
  const entry = embedded(figure.id)
  const now = context.value
  const roster = manifest.value
  if (!entry || !now || !roster) return null
  const { filter } = now
  await Promise.all(
    countiesOf(roster, filter).map(({ code }) => datasets.loadCounty(dataset.value, code)),
  )
  const paints = datasets.paintsOf(dataset.value)
  const { language, tables } = address.value
  // Some pages follow all that is chosen, some only whom and when.
  const plain = { ...address.value, ...DEFAULT_OPTIONS, base: null, language }
  const asTable = tables === 'all' || tables.includes(figure.id)
  const shown = JSON.stringify(figure)
  const make = (options: Address) =>
    entry.make((query) => paintedRows(paints, query, townships), now, options)?.figure
  const found = [address.value, plain].find((options) => JSON.stringify(make(options)) === shown)
  return found ? embedHash(figure.id, { ...found, tables: asTable ? [figure.id] : [] }) : null
}

const embedHash = (id: string, address: Address): string =>
  viewAddress('embed/', `/${id}`, writeAddress({ ...address, figure: null }))
