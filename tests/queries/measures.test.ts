import { describe, expect, it } from 'vitest'
import { indicator } from '../../src/form/indicators.ts'
import { BODY_PARTS } from '../../src/queries/measure.ts'
import { MEASURE_IDS, MEASURES, measureOf } from '../../src/queries/measures.ts'
import { indicatorsOf, QUANTITIES } from '../../src/queries/quantities.ts'
import { OUTCOMES } from '../../src/figures/request-outcomes/query.ts'

describe('quantities', () => {
  it('are made of indicators of the form', () => {
    const ids = Object.keys(QUANTITIES).flatMap((id) => indicatorsOf(id as keyof typeof QUANTITIES))
    expect(ids.filter((id) => indicator(id) === undefined)).toEqual([])
  })

  it('that are headings add exactly the rows under them', () => {
    for (const group of ['refused', 'unable', 'not_processed'] as const) {
      const rows = indicatorsOf(group)
      expect(rows.map((id) => indicator(id)?.parent)).toEqual(
        rows.map(() => `applications.${group}`),
      )
      expect(new Set(rows).size).toBe(rows.length)
    }
    expect(
      ['refused', 'unable', 'not_processed'].map((g) => indicatorsOf(g as 'refused').length),
    ).toEqual([8, 3, 5])
  })
})

describe('measures', () => {
  it.each(MEASURE_IDS)('%s is made of known parts and told whole in both languages', (id) => {
    const measure = measureOf(id)
    const parts = [...measure.numerator, ...(measure.denominator ?? [])]
    const known: readonly string[] = [...BODY_PARTS, ...Object.keys(QUANTITIES)]
    expect(parts.filter((part) => !known.includes(part))).toEqual([])
    expect(measure.unit === '%').toBe(measure.denominator !== null && measure.per === undefined)
    for (const words of [measure.zh, measure.en]) {
      expect(words.none === null).toBe(measure.denominator === null)
      for (const part of ['name', 'definition', 'caveat', 'basis'] as const)
        expect(words[part]).not.toBe('')
    }
    const { name, definition, none, caveat } = measure.en
    expect([name, definition, none, caveat].join()).not.toMatch(/\p{Script=Han}/u)
  })

  it('are those of the reference, each once', () => {
    expect(new Set(MEASURE_IDS)).toEqual(
      new Set([
        ...['coverage', 'on_time', 'check_clean', 'check_pass', 'volume', 'volume_pc', 'requests'],
        ...['load'],
        ...['clearance', 'carry', 'grant', 'grant_full', 'grant_merit', 'outcome_mix'],
        ...['refusal_mix', 'not_held', 'natural_person', 'review_corrected', 'litigation_lost'],
        ...['dispute', 'mail_reply', 'hotline_reply', 'visits'],
      ]),
    )
  })

  it('of a mix have every part of the whole, in the order of the form', () => {
    expect(MEASURES.outcome_mix.numerator).toEqual(OUTCOMES)
    expect(MEASURES.refusal_mix.numerator.flatMap((part) => indicatorsOf(part))).toEqual(
      indicatorsOf('refused'),
    )
  })
})
