import { describe, expect, it } from 'vitest'
import { indicator } from '../../src/form/indicators.ts'
import { MEASURES, type Measure, type MeasureId } from '../../src/queries/measures.ts'
import { indicatorsOf, QUANTITIES } from '../../src/queries/quantities.ts'
import { OUTCOMES } from '../../src/queries/request-outcomes.ts'
import { MEASURES_ZH_CN } from '../../src/wording/zh-CN-measures.ts'

const BODY_COUNTS = ['due', 'reports', 'full', 'clean', 'checks_assessed', 'checks_passed']
const all = Object.entries(MEASURES) as [MeasureId, Measure][]

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
  it.each(all)(
    '%s is made of known parts and says what stands for no denominator',
    (_, measure) => {
      const parts = [...measure.numerator, ...(measure.denominator ?? [])]
      expect(parts.filter((p) => !BODY_COUNTS.includes(p) && !(p in QUANTITIES))).toEqual([])
      expect(measure.noneZh === null).toBe(measure.denominator === null)
      expect(measure.noneEn === null).toBe(measure.denominator === null)
      expect(measure.unit === '%').toBe(measure.denominator !== null)
      expect(measure.nameEn).not.toMatch(/\p{Script=Han}/u)
    },
  )

  it('are called alike where they are counted and where they are said', () => {
    const words: Readonly<Record<string, string>> = MEASURES_ZH_CN
    const said = new Set(Object.keys(words).map((key) => key.split('.')[1] ?? ''))
    expect([...said].filter((id) => !(id in MEASURES))).toEqual([])
    for (const id of said) {
      expect([id, words[`measure.${id}.name`]]).toEqual([id, MEASURES[id as MeasureId].nameZh])
      for (const part of ['definition', 'formula', 'basis', 'caveat'])
        expect([id, part, words[`measure.${id}.${part}`]?.length]).not.toEqual([
          id,
          part,
          undefined,
        ])
    }
    for (const id of ['review_corrected', 'litigation_lost', 'check_pass'])
      expect(said).toContain(id)
  })

  it('of outcomes have the six outcomes of the form, in its order', () => {
    expect(MEASURES.outcome_mix.numerator).toEqual(OUTCOMES)
  })
})
