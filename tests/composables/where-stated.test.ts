import { describe, expect, it } from 'vitest'
import { usualMeasure } from '../../src/composables/use-measure.ts'
import { whereStated } from '../../src/composables/where-stated.ts'
import { statedViews, viewOfFigure } from '../../src/queries/stated-views.ts'
import { MANIFEST } from './manifest-example.ts'

const letters = statedViews([{ indicator: 'mail.received', value: 3 }])
const nothing = statedViews([{ indicator: 'mail.received', value: null }])

describe('where an empty figure would have something to show', () => {
  const [first, second, ...others] = MANIFEST.counties
  const manifest = {
    ...MANIFEST,
    counties: [
      {
        ...first!,
        reports: [
          ['110101001', 2021, letters],
          ['110101001', 2022, letters],
          ['110101001', 2025, nothing],
        ] as const,
      },
      { ...second!, reports: [['410122100', 2025, nothing]] as const },
      ...others.map((county) => ({ ...county, reports: [] })),
    ],
  }
  const filter = { years: [2024, 2025], townships: [] }

  it('is other years of the scope, the latest first', () => {
    const region = { level: 'county', code: '110101' } as const
    expect(whereStated(manifest, { ...filter, region }, 'mailbox')).toEqual([
      { year: 2022, count: 1, county: null },
      { year: 2021, count: 1, county: null },
    ])
  })

  it('is other counties where the scope has none in any year, and nothing where nobody has', () => {
    const region = { level: 'county', code: '410122' } as const
    expect(whereStated(manifest, { ...filter, region }, 'mailbox')).toEqual([
      { year: 2022, count: 1, county: { code: '110101', name: '东城区' } },
    ])
    expect(whereStated(manifest, { ...filter, region }, 'reviews')).toEqual([])
  })

  it('is asked of the view whose figures a figure shows', () => {
    const viewOf = (...measures: Parameters<typeof viewOfFigure>[0]['measures']) =>
      viewOfFigure({ measures })
    expect([viewOf('volume'), viewOf('outcome_mix'), viewOf('requests'), viewOf('grant')]).toEqual([
      'disclosure',
      'outcomes',
      'requests',
      'outcomes',
    ])
    expect(viewOfFigure({ measures: ['volume'], needs: 'parts' })).toBe('parts')
    expect([viewOf('check_pass'), viewOf('coverage'), viewOf()]).toEqual([null, null, null])
  })

  it('never leads to what states another figure of the same view', () => {
    // The text says how many requests came, and nothing of what became of them.
    const text = statedViews([{ indicator: 'narrative.applications_received', value: 3 }])
    const table = statedViews([{ indicator: 'applications.concluded', value: 3 }])
    const [county, ...rest] = manifest.counties
    const reports = [
      ['110101001', 2021, table],
      ['110101001', 2022, text],
    ] as const
    const set = { ...manifest, counties: [{ ...county!, reports }, ...rest] }
    const region = { level: 'county', code: '110101' } as const
    const yearsOf = (view: Parameters<typeof whereStated>[2]) =>
      whereStated(set, { ...filter, region }, view).map(({ year }) => year)
    expect([yearsOf('requests'), yearsOf('outcomes')]).toEqual([[2022, 2021], [2021]])
    const usual = (year: number) =>
      usualMeasure(['grant', 'requests'], set, { region, townships: [], years: [2020, year] })
    expect([usual(2021), usual(2022), usual(2025)]).toEqual(['grant', 'requests', 'grant'])
  })
})
