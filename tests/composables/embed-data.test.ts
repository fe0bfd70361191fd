import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileDataset } from '../../src/site/county-files.ts'
import { firstAnswers } from '../../src/site/first-answers.ts'
import { nodeConnect } from '../../src/build/node-connect.ts'
import { readPackage } from '../../src/build/read-package.ts'
import { loadEmbed } from '../../src/composables/embed-data.ts'
import { EMBEDDED } from '../../src/figures/embedded.ts'
import { dueIn } from '../../src/composables/regions.ts'
import { resolveAddress } from '../../src/composables/resolve-address.ts'
import { readAddress } from '../../src/composables/address.ts'
import type { OpenConnection } from '../../src/database/connection.ts'
import type { Manifest } from '../../src/database/manifest.ts'
import { PAGES } from '../../src/pages/routes.ts'
import { countyPaintPath, type SiteDataset } from '../../src/queries/first-paint.ts'
import { withNeighbours } from '../../src/queries/filter.ts'
import { measureValues } from '../../src/queries/measure-values.ts'
import { paintedRows } from '../../src/queries/painted-rows.ts'
import { engineOver } from '../queries/engine.ts'

const SITE = 'https://open.example.cn/gongkai/'
const IDS = ['published', 'sample'] as const

const SITES: readonly SiteDataset[] = IDS.map((id) => ({
  id,
  title: id,
  synthetic: id === 'sample',
  path: `data/${id}/`,
}))

const files = new Map<string, string>()
const connections = new Map<string, OpenConnection>()
const manifests = new Map<string, Manifest>()

beforeAll(async () => {
  for (const id of IDS) {
    const folder = join(import.meta.dirname, '../../public/data', id === 'sample' ? id : '')
    const { about, rows } = readPackage(folder)
    const compiled = compileDataset(about, rows)
    const { paint, counties } = await firstAnswers(compiled, SITES, nodeConnect)
    const put = (path: string, data: object): unknown =>
      files.set(`data/${id}/${path}`, JSON.stringify(data))
    put('manifest.json', compiled.manifest)
    put('first-paint.json', paint)
    for (const county of counties) put(countyPaintPath(county.county.code), county)
    manifests.set(id, compiled.manifest)
    connections.set(id, await engineOver(about, rows))
  }
}, 300_000)
afterAll(async () => {
  for (const connection of connections.values()) await connection.close()
})

/** Loads an embedded figure's data from the files of a build, and tells which were read. */
const load = async (query: Readonly<Record<string, string>>) => {
  const asked: string[] = []
  const read = async <T>(path: string): Promise<T> => {
    asked.push(path)
    const text = files.get(path)
    if (text === undefined) throw new Error(`${path}: HTTP 404`)
    return JSON.parse(text) as T
  }
  return { data: await loadEmbed(query, SITES, { site: SITE, read }), asked }
}

const COUNTY = 'data/published/counties/621025.first.json'
const SAMPLE = 'data/sample/counties/990101.first.json'

describe('an embedded figure', () => {
  it.each([
    ['the whole set', {}, ['data/published/first-paint.json']],
    ['some of its years', { y: '2023-2024' }, ['data/published/first-paint.json']],
    ['a county', { r: '621025' }, [COUNTY]],
    ['townships of a county', { r: '621025', t: '621025105,621025106' }, [COUNTY]],
    ['a set of one county', { d: 'sample' }, ['data/sample/first-paint.json', SAMPLE]],
    [
      'townships of a set of one county',
      { d: 'sample', t: '990101101' },
      ['data/sample/first-paint.json', SAMPLE],
    ],
    [
      'townships alone',
      { t: '621025105' },
      ['data/published/first-paint.json', 'data/published/manifest.json', COUNTY],
    ],
    [
      'a province',
      { r: '62' },
      ['data/published/first-paint.json', 'data/published/manifest.json'],
    ],
    [
      'a county that the set does not have',
      { r: '629999' },
      [
        'data/published/counties/629999.first.json',
        'data/published/first-paint.json',
        'data/published/manifest.json',
      ],
    ],
  ] as const)('of %s loads no more than it needs', async (_what, query, expected) => {
    const { asked } = await load({ v: '1', ...query })
    expect(asked).toEqual(expected)
  })

  it.each([
    [{}, []],
    [{ y: '2024' }, []],
    [{ r: '621025' }, []],
    [{ r: '621025', y: '2019-2020' }, []],
    [{ r: '621025', t: '621025105,621025106' }, ['headline']],
    [{ t: '621025105', y: '2020' }, ['headline']],
    [{ r: '62' }, ['headline', 'coverage']],
    [{ d: 'sample' }, []],
    [{ d: 'sample', y: '2020-2022' }, []],
    [{ d: 'sample', r: '990101', t: '990101101' }, ['headline']],
    [{ r: '621025', y: '2008-2010' }, EMBEDDED.map(({ id }) => id)],
  ] as const)('shows for %j what the engine would, or nothing', async (query, without) => {
    const { data } = await load({ v: '1', ...query })
    const id = 'd' in query ? query.d : 'published'
    const manifest = manifests.get(id)!
    const { address } = readAddress({ v: '1', ...query }, IDS)
    const { filter, settled } = resolveAddress(address, manifest)
    expect([data.context.filter, data.address]).toEqual([filter, settled])
    if (!(without as readonly string[]).includes('volume-trend'))
      expect(data.context.due).toBe(dueIn(manifest, filter))
    for (const entry of EMBEDDED) {
      const query = entry.ask(data.context, data.address)!
      const rows = paintedRows(data.paints, query, data.townships)
      const made = entry.make(
        (one) => paintedRows(data.paints, one, data.townships),
        data.context,
        data.address,
      )
      if ((without as readonly string[]).includes(entry.id))
        expect([entry.id, rows, made]).toEqual([entry.id, null, null])
      else {
        expect([entry.id, rows]).toEqual([entry.id, await connections.get(id)!.query(query)])
        expect(made!.figure.id).toBe(entry.id)
      }
    }
  })

  it('tells what of its address it could not read, and what stands for it', async () => {
    const { data } = await load({ v: '1', d: 'nowhere', r: '621025', t: '1' })
    expect(data.notices.map(({ key }) => key)).toEqual([
      'notice.dataset',
      'notice.townshipsAll',
      'notice.yearsEnd',
    ])
    expect(data.context.base).toBe(`${SITE}data/published/`)
    expect(data.context.place).toBe('正宁县')
  })

  it('shows nothing rather than figures of two builds', async () => {
    const text = files.get(COUNTY)!
    files.set(COUNTY, text.replace(manifests.get('published')!.version, 'older'))
    const { data } = await load({ v: '1', t: '621025105' })
    files.set(COUNTY, text)
    const query = measureValues('volume', withNeighbours(data.context.filter))
    expect(paintedRows(data.paints, query, data.townships)).toBeNull()
  })

  it('fails where the site has no data', async () => {
    await expect(loadEmbed({}, [], { site: SITE, read: () => Promise.reject() })).rejects.toThrow(
      'no data set',
    )
  })

  it('leads back to a page of the site', () => {
    const paths = PAGES.map(({ path }): string => path)
    for (const { pages, isEmbedded } of EMBEDDED) {
      expect(isEmbedded).toBe(true)
      expect(paths).toEqual(expect.arrayContaining([...pages]))
    }
  })
})
