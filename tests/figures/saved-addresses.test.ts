import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPackage } from '../../src/build/read-package.ts'
import { readAddress } from '../../src/composables/address.ts'
import { figureContext } from '../../src/composables/figure-context.ts'
import { resolveAddress } from '../../src/composables/resolve-address.ts'
import type { OpenConnection, Row } from '../../src/database/connection.ts'
import type { Manifest } from '../../src/database/manifest.ts'
import { csvOf } from '../../src/export/csv.ts'
import { FIGURES } from '../../src/figures/all.ts'
import type { FigureDefinition, FigureOptions } from '../../src/figures/definition.ts'
import { comparedOf } from '../../src/models/comparison.ts'
import { PAGES } from '../../src/pages/routes.ts'
import { PAGE_MEASURES, type PageMeasures } from '../../src/queries/page-measures.ts'
import { compileDataset } from '../../src/site/county-files.ts'
import { t, tEn } from '../models/translate.ts'
import { engineOver } from '../queries/engine.ts'

/**
 * Addresses that people have saved, with the first digits of the SHA-256 of the CSV of each figure
 * that they open. An address keeps its meaning: where a figure of the package is corrected its digest
 * changes in the same commit, which says why.
 */
interface Saved {
  readonly address: string
  readonly csv: Readonly<Record<string, string>>
}

const FILE = join(import.meta.dirname, 'saved-addresses.json')
const SAVED = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Saved[]

const PUBLIC = join(import.meta.dirname, '../../public/data')
const SETS = { published: PUBLIC, sample: join(PUBLIC, 'sample') } as const

interface OpenSet {
  readonly manifest: Manifest
  readonly connection: OpenConnection
}
const open = new Map<string, OpenSet>()

beforeAll(async () => {
  for (const [id, folder] of Object.entries(SETS)) {
    const { about, rows } = readPackage(folder)
    const { manifest } = compileDataset(about, rows)
    open.set(id, { manifest, connection: await engineOver(about, rows) })
  }
}, 120_000)
afterAll(async () => {
  for (const { connection } of open.values()) await connection.close()
})

/** The CSV of every figure of the page that an address opens, by the figure's id. */
const csvAt = async (saved: string): Promise<Record<string, string>> => {
  const { pathname: path, searchParams } = new URL(saved, 'https://open.example.cn')
  const query = Object.fromEntries(searchParams)
  const { address } = readAddress(query, Object.keys(SETS))
  const { manifest, connection } = open.get(address.dataset ?? 'published')!
  const page = PAGES.find((one) => one.path === path)!.name
  const resolved = resolveAddress(address, manifest, page)
  const { settled } = resolved
  const context = figureContext(manifest, resolved, 'https://open.example.cn/data/')
  const measures: PageMeasures | undefined = (
    PAGE_MEASURES as Readonly<Record<string, PageMeasures>>
  )[page]
  const chosen: FigureOptions = {
    ...settled,
    ...(measures ? { compared: comparedOf(measures, settled) } : {}),
  }
  const say = { t: settled.language === 'en' ? tEn : t, locale: settled.language }
  const found: Record<string, string> = {}
  for (const figure of FIGURES.filter(({ pages }) => pages.includes(path))) {
    const { ask, read } = figure as unknown as FigureDefinition<Row, unknown>
    const isFirst = figure.pages[0] === path || figure.id.startsWith('measure-')
    const options = isFirst ? chosen : null
    const at = isFirst ? context : { ...context, applicant: 'total' as const, rule: null }
    const asked = ask(at, options)
    if (asked === null) continue
    const csv = csvOf(read(await connection.query(asked), at, options), say)
    found[figure.id] = createHash('sha256').update(csv).digest('hex').slice(0, 12)
  }
  return found
}

describe('saved addresses', () => {
  it('are thirty, of every page with figures and of both packages', () => {
    expect(SAVED.length).toBeGreaterThanOrEqual(30)
    const paths = new Set(SAVED.map(({ address }) => address.split('?')[0]))
    expect([...paths].sort()).toEqual([...new Set(FIGURES.flatMap(({ pages }) => pages))].sort())
  })

  it.each(SAVED.map((saved) => [saved.address, saved.csv] as const))(
    '%s gives the CSV that it gave',
    async (address, csv) => {
      expect(await csvAt(address)).toEqual(csv)
    },
    60_000,
  )
})
