import { describe, expect, it } from 'vitest'
import { editionCells, onlyOn } from '../../src/models/editions.ts'
import { formulaMessage, partWords } from '../../src/models/measure-words.ts'
import { MEASURE_IDS, measureOf } from '../../src/queries/measures.ts'
import { VALUE_STATES } from '../../src/queries/value-state.ts'
import { FILINGS } from '../../src/figures/coverage/model.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'
import { say } from './translate.ts'

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
  it.each(MEASURE_IDS)('%s is said whole', (id) => {
    expect(say(formulaMessage(measureOf(id)))).toMatch(/\p{Script=Han}/u)
  })

  it('calls a group by its name, and a cell by its own', () => {
    expect(partWords('refused')).toEqual([{ key: 'indicator.applications.refused' }])
    expect(partWords('due')).toEqual([{ key: 'part.due' }])
    expect(say(formulaMessage(measureOf('grant')))).toBe('（予以公开 ＋ 部分公开） ÷ (七)总计')
    expect(say(formulaMessage(measureOf('natural_person')))).toBe(
      '本年新收政府信息公开申请数量“自然人”列 ÷ 本年新收政府信息公开申请数量',
    )
  })
})

describe('the method page', () => {
  it('explains every state and every mark', () => {
    for (const state of VALUE_STATES) expect(ZH_CN[`guide.states.${state}`]).toBeTruthy()
    for (const filing of FILINGS) expect(ZH_CN[`guide.marks.${filing}`]).toBeTruthy()
  })
})
