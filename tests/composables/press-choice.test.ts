import { describe, expect, it } from 'vitest'
import { NOTHING_CHOSEN } from '../../src/composables/address.ts'
import { choiceAfter } from '../../src/composables/press-choice.ts'
import { headPressed } from '../../src/composables/region-of.ts'
import { MOST_TOWNSHIPS } from '../../src/composables/resolve-address.ts'

describe('a press', () => {
  it('adds a township to those chosen, and takes it out again', () => {
    const one = { ...NOTHING_CHOSEN, townships: ['621025105'] }
    expect(choiceAfter({ township: '621025106' }, one)).toEqual({
      townships: ['621025105', '621025106'],
    })
    expect(choiceAfter({ township: '621025105' }, one)).toEqual({ townships: [] })
  })

  it('adds no more than can be told apart', () => {
    const full = Array.from({ length: MOST_TOWNSHIPS }, (_, i) => `62102510${i}`)
    expect(choiceAfter({ township: '1' }, { ...NOTHING_CHOSEN, townships: full })).toBeNull()
    expect(
      choiceAfter({ township: '621025100' }, { ...NOTHING_CHOSEN, townships: full })?.townships,
    ).toHaveLength(MOST_TOWNSHIPS - 1)
  })

  it('sets the years to one, and back to all', () => {
    expect(choiceAfter({ year: 2024 }, NOTHING_CHOSEN)).toEqual({ years: { from: 2024, to: 2024 } })
    const span = { ...NOTHING_CHOSEN, years: { from: 2020, to: 2024 } }
    expect(choiceAfter({ year: 2024 }, span)).toEqual({ years: { from: 2024, to: 2024 } })
    const alone = { ...NOTHING_CHOSEN, years: { from: 2024, to: 2024 } }
    expect(choiceAfter({ year: 2024 }, alone)).toEqual({ years: null })
  })

  it('narrows to a kind of applicants or a rule, and widens again', () => {
    expect(choiceAfter({ applicant: 'business' }, NOTHING_CHOSEN)).toEqual({
      applicant: 'business',
    })
    const narrow = {
      ...NOTHING_CHOSEN,
      applicant: 'business' as const,
      rule: 'period.year' as const,
    }
    expect(choiceAfter({ applicant: 'research' }, narrow)).toEqual({ applicant: 'research' })
    expect(choiceAfter({ applicant: 'business' }, narrow)).toEqual({ applicant: 'total' })
    expect(choiceAfter({ rule: 'period.year' }, narrow)).toEqual({ rule: '' })
    expect(choiceAfter({ rule: 'cell.blank' }, narrow)).toEqual({ rule: 'cell.blank' })
  })
})

describe('a heading of a grid', () => {
  it('chooses its year or its township, and a label that is neither chooses nothing', () => {
    expect(headPressed({ componentType: 'xAxis', value: '2024' })).toEqual({ year: 2024 })
    expect(headPressed({ componentType: 'xAxis', value: '2024\n12 个' })).toBeNull()
    expect(headPressed({ componentType: 'yAxis', value: '621025105' })).toEqual({
      township: '621025105',
    })
    for (const event of [null, {}, { componentType: 'series', value: '2024' }])
      expect(headPressed(event)).toBeNull()
  })
})
