import { describe, expect, it } from 'vitest'
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
    expect(viewOfFigure('/disclosure', 'township')).toBe('disclosure')
    expect(viewOfFigure('/requests', 'reviews')).toBe('reviews')
    expect(viewOfFigure('/quality', 'quality')).toBeNull()
    expect(viewOfFigure('/', 'overview')).toBeNull()
  })
})
