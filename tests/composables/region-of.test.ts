import { describe, expect, it } from 'vitest'
import { regionOf, rowOf } from '../../src/composables/region-of.ts'

describe('what was pressed in a chart', () => {
  it('is an area only where the datum names one', () => {
    const region = { level: 'county', code: '621025' }
    expect(regionOf({ data: { value: [0, 0], region } })).toEqual(region)
    for (const event of [null, 'x', {}, { data: 3 }, { data: { region: { level: 'x', code: 1 } } }])
      expect(regionOf(event)).toBeNull()
  })

  it('is a row where its name on the axis was pressed', () => {
    expect(rowOf({ componentType: 'yAxis', value: '62' })).toBe('62')
    expect(rowOf({ componentType: 'xAxis', value: '2024' })).toBeNull()
    expect(rowOf({ componentType: 'series', data: {} })).toBeNull()
  })
})
