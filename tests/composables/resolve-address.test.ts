import { describe, expect, it } from 'vitest'
import { NOTHING_CHOSEN, writeAddress } from '../../src/composables/address.ts'
import type { Address } from '../../src/composables/address.ts'
import { resolveAddress } from '../../src/composables/resolve-address.ts'
import { statedViews } from '../../src/queries/stated-views.ts'
import { defaultFilter } from '../../src/queries/default-filter.ts'
import { MANIFEST } from './manifest-example.ts'

const keys = (address: Partial<Address>): string[] =>
  resolveAddress({ ...NOTHING_CHOSEN, ...address }, MANIFEST).notices.map((n) => n.key)

describe('settling an address against a data set', () => {
  it('shows what nothing chosen shows everywhere', () => {
    expect(resolveAddress(NOTHING_CHOSEN, MANIFEST)).toEqual({
      filter: defaultFilter(MANIFEST),
      settled: NOTHING_CHOSEN,
      notices: [],
    })
  })

  it('takes the level of a region from the data set, and every year of a range', () => {
    const { filter, notices } = resolveAddress(
      { ...NOTHING_CHOSEN, region: '6210', years: { from: 2019, to: 2022 } },
      MANIFEST,
    )
    expect(filter).toEqual({
      region: { level: 'prefecture', code: '6210' },
      years: [2019, 2020, 2021, 2022],
      townships: [],
    })
    expect(notices).toEqual([])
  })

  it('leaves what is unknown, and what is the default, out of the next address', () => {
    const { settled } = resolveAddress(
      {
        ...NOTHING_CHOSEN,
        region: '621099',
        years: { from: 2018, to: 2025 },
        townships: ['621024100', '1'],
        tables: 'all',
      },
      MANIFEST,
    )
    expect(writeAddress(settled)).toEqual({ v: '1', r: '6210', t: '621024100', view: 'table' })
  })

  it('shows a set of one county as that county, chosen or not', () => {
    const single = { ...MANIFEST, counties: MANIFEST.counties.slice(3) }
    for (const region of [null, '621025']) {
      const { filter, settled } = resolveAddress({ ...NOTHING_CHOSEN, region }, single)
      expect(filter.region).toEqual({ level: 'county', code: '621025' })
      expect(settled.region).toBe(region)
    }
  })

  it('ends with the latest report of a place where the set is partial, and says so', () => {
    const at = (address: Partial<Address>, collection: 'partial' | 'complete' = 'partial') =>
      resolveAddress(
        { ...NOTHING_CHOSEN, ...address },
        { ...MANIFEST, about: { ...MANIFEST.about, collection } },
      )
    const county = at({ region: '621025' })
    expect(county.filter.years).toEqual([2018, 2019, 2020])
    expect(county.notices).toEqual([
      { key: 'notice.yearsEnd', params: { year: '2020', report: '2020' } },
    ])
    expect(writeAddress(county.settled)).toEqual({ v: '1', r: '621025' })
    expect(at({ region: '621025', townships: ['621025101'] }).filter.years).toEqual([2018, 2019])
    expect(at({ region: '621025', townships: ['621025105'] }).filter.years).toHaveLength(8)
    expect(at({ region: '621025' }, 'complete').filter.years.at(-1)).toBe(2025)
    const chosen = at({ region: '621025', years: { from: 2018, to: 2025 } })
    expect(chosen.notices).toEqual([])
    expect(writeAddress(chosen.settled)['y']).toBe('2018-2025')
  })

  it('ends with the latest report that states a figure of the page, and says so', () => {
    const bits = (...of: readonly [indicator: string, value: number | null][]): number =>
      statedViews(of.map(([indicator, value]) => ({ indicator, value })))
    const volume = bits(['disclosed.total', 0])
    const letters = bits(['disclosed.total', 4], ['mail.received', 3], ['review.total', null])
    const [first, ...others] = MANIFEST.counties
    const counties = [
      {
        ...first!,
        reports: [
          ['110101001', 2023, letters],
          ['110101001', 2024, letters],
          ['110101001', 2025, volume],
        ] as const,
      },
      ...others,
    ]
    const at = (page: string) =>
      resolveAddress({ ...NOTHING_CHOSEN, region: '110101' }, { ...MANIFEST, counties }, page)
    const lastOf = (page: string) => at(page).filter.years.at(-1)
    expect(['overview', 'disclosure', 'mailbox', 'reviews', 'quality'].map(lastOf)).toEqual([
      2025, 2025, 2024, 2025, 2025,
    ])
    expect(at('mailbox').notices).toEqual([
      { key: 'notice.yearsStated', params: { year: '2024', report: '2025' } },
    ])
    // What is usual on a page is not written into the address, so that each page has its own.
    expect(writeAddress(at('mailbox').settled)).toEqual({ v: '1', r: '110101' })
  })

  it('falls back from an unknown county to the regions above it', () => {
    const { filter, notices } = resolveAddress({ ...NOTHING_CHOSEN, region: '621099' }, MANIFEST)
    expect(filter.region).toEqual({ level: 'prefecture', code: '6210' })
    expect(notices).toEqual([
      { key: 'notice.region', params: { given: '621099', shown: '甘肃省 庆阳市' } },
    ])
    expect(keys({ region: '990000' })).toEqual(['notice.regionUnknown'])
  })

  it('drops unknown townships, those outside the region, and those beyond twelve', () => {
    expect(keys({ townships: ['621024100', '000000000'] })).toEqual(['notice.townships'])
    expect(keys({ region: '410122', townships: ['621025100'] })).toEqual(['notice.townshipsAll'])
    const many = MANIFEST.counties[3]!.townships.map((t) => t.code)
    const { filter, notices } = resolveAddress({ ...NOTHING_CHOSEN, townships: many }, MANIFEST)
    expect(filter.townships).toEqual(many.slice(0, 12))
    expect(notices[0]).toEqual({ key: 'notice.townshipsMany', params: { given: 15, most: 12 } })
  })

  it('keeps to the years of the set and says so', () => {
    const years = (from: number, to: number) =>
      resolveAddress({ ...NOTHING_CHOSEN, years: { from, to } }, MANIFEST)
    expect(years(2010, 2019).filter.years).toEqual([2018, 2019])
    expect(years(2010, 2019).notices).toEqual([
      {
        key: 'notice.yearsOutside',
        params: { given: '2010–2019', first: '2018', last: '2025', shown: '2018–2019' },
      },
    ])
    expect(years(1990, 1991).filter.years).toEqual(defaultFilter(MANIFEST).years)
    expect(years(1990, 1991).notices[0]?.key).toBe('notice.yearsUnknown')
  })
})
