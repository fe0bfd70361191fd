import { describe, expect, it } from 'vitest'
import { editionCells, onlyOn } from '../../src/models/editions.ts'
import { formulaWords, partWords } from '../../src/models/measure-words.ts'
import { MEASURES, type Measure } from '../../src/queries/measures.ts'
import { VALUE_STATES } from '../../src/queries/value-state.ts'
import { FILINGS } from '../../src/models/coverage.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'

const measures = Object.entries(MEASURES) as [string, Measure][]

describe('the editions of the form', () => {
  it('have as many cells as the printed tables', () => {
    const cells = Object.fromEntries(editionCells().map((one) => [one.edition, one]))
    expect(cells['2014']).toMatchObject({ applications: 0, article20: 0, review: 0 })
    expect(cells['2014']!.sheet).toBeGreaterThan(30)
    expect(cells['2019']).toMatchObject({ applications: 161, article20: 22, review: 15, sheet: 0 })
    expect(cells['2021']).toMatchObject({ applications: 175, article20: 10, review: 15, sheet: 0 })
  })

  it('are told apart by what only one of them prints', () => {
    const ids = (edition: '2019' | '2021') => onlyOn(edition).map((item) => item.id)
    expect(ids('2019')).toContain('article20.regulations.published')
    expect(ids('2021')).toContain('article20.regulations.repealed')
    expect(ids('2021').filter((id) => id.startsWith('applications.'))).toEqual([
      'applications.other.not_corrected',
      'applications.other.fee_unpaid',
      'applications.other.other',
    ])
    // What the method page calls comparable as it stands.
    for (const id of ['article20.licensing.decisions', 'applications.granted'])
      expect([...ids('2019'), ...ids('2021')]).not.toContain(id)
  })
})

describe('a measure in words', () => {
  it.each(measures)('%s has a word for every part', (id, measure) => {
    const { numerator, denominator } = formulaWords(id, measure)
    const parts = [...numerator, ...(denominator ?? [])]
    expect(parts.length).toBeGreaterThanOrEqual(denominator === null ? 1 : 2)
    for (const part of parts)
      expect('key' in part ? ZH_CN[part.key] : part.zh, JSON.stringify(part)).toBeTruthy()
  })

  it('calls a group by its name, and a cell by its own', () => {
    expect(partWords('refused')).toEqual([
      { zh: expect.stringContaining('不予公开'), en: expect.any(String) as string },
    ])
    expect(partWords('mail_replied')).toHaveLength(1)
    expect(partWords('due')).toEqual([{ key: 'part.due' }])
  })
})

describe('the method page', () => {
  it('explains every state and every mark', () => {
    for (const state of VALUE_STATES) expect(ZH_CN[`guide.states.${state}`]).toBeTruthy()
    for (const filing of FILINGS) expect(ZH_CN[`guide.marks.${filing}`]).toBeTruthy()
  })
})
