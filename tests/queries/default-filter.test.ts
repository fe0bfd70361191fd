import { describe, expect, it } from 'vitest'
import { compileDataset } from '../../src/site/county-files.ts'
import { defaultFilter } from '../../src/queries/default-filter.ts'
import { ABOUT, ROWS } from './small-package.ts'

describe('the default filter', () => {
  const { manifest } = compileDataset(ABOUT, ROWS)

  it('is the whole set, eight years up to the latest report', () => {
    expect(defaultFilter(manifest)).toEqual({
      region: null,
      years: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021],
      townships: [],
    })
  })

  it('opens a set of one county as that county, so that its townships are named', () => {
    const [only] = manifest.counties
    expect(defaultFilter({ years: [2021], counties: [only!] }).region).toEqual({
      level: 'county',
      code: '990101',
    })
  })

  it('refuses a set without reports', () => {
    expect(() => defaultFilter({ years: [], counties: [] })).toThrow('no years')
  })
})
