import { describe, expect, it } from 'vitest'
import { drawFindingsByRule } from '../../src/figures/findings-by-rule/chart.ts'
import { drawFindingsGrid } from '../../src/figures/findings-grid/chart.ts'
import { RULES } from '../../src/findings/rules.ts'
import { findingsByRuleFigure } from '../../src/figures/findings-by-rule/model.ts'
import { findingsGridFigure } from '../../src/figures/findings-grid/model.ts'
import { context } from '../models/example-rows.ts'
import { byRule, checked } from '../models/findings-rows.ts'
import { dataOf, look, svgOf, textsOf, tipOf } from './draw.ts'

describe('findings by rule', () => {
  const rows = byRule({
    'balance.intake': { assessable: 10, passed: 8, failing: 2, errors: 3 },
    'balance.outcomes': { assessable: 10, passed: 10 },
    'outlier.county': { assessable: 4, passed: 4, notes: 3 },
  })
  const drawing = drawFindingsByRule(findingsByRuleFigure(rows, context(3)), look())

  it('prints of how many, what passed, what only notes, and what could not be checked', () => {
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(
      expect.arrayContaining(['2/10 份不符', '10 份均相符', '提示 3 处／4 份', '无可核']),
    )
    expect(texts.filter((text) => text === '无可核')).toHaveLength(RULES.length - 3)
    expect(dataOf(drawing)).toHaveLength(RULES.length)
  })

  it('names the legal basis in the tooltip', () => {
    expect(tipOf(drawing, 0, 0)).toContain(RULES[0]?.legalBasis)
    expect(tipOf(drawing, 0, 0)).toContain('程度：矛盾')
  })

  it('fits a phone', () => {
    const narrow = drawFindingsByRule(
      findingsByRuleFigure(rows, context(3)),
      look({ width: 340, narrow: true }),
    )
    expect(textsOf(svgOf(narrow, 340))).toContain('2/10 份不符')
  })
})

describe('findings by township and year', () => {
  const rows = [
    checked(0, 2024, [1, 2, 0]),
    checked(0, 2025, [0, 0, 1]),
    checked(1, 2024, 'missing'),
    checked(1, 2025, 'opening'),
  ]
  const drawing = drawFindingsGrid(findingsGridFigure(rows, context(2, [2024, 2025])), look())

  it('prints counts where there are any, and never a nought', () => {
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(expect.arrayContaining(['甲镇', '2024', '2025', '3']))
    expect(texts).not.toContain('0')
    expect(texts).not.toContain('乙镇')
  })

  it('says in the tooltip what each severity found, and what passed', () => {
    expect(tipOf(drawing, 0, 0)).toContain('矛盾：1 处')
    expect(tipOf(drawing, 0, 0)).toContain('存疑：2 处')
    expect(tipOf(drawing, 0, 0)).toContain('可核规则相符：11/14')
    expect(tipOf(drawing, 0, 1)).toContain('全文，无疑点')
    expect(tipOf(drawing, 0, 1)).toContain('提示：1 处')
  })

  it('opens the report of every cell that has one', () => {
    expect(dataOf(drawing).map((datum) => datum.source)).toEqual([
      { townshipCode: '990101001', year: 2024, indicators: [] },
      { townshipCode: '990101001', year: 2025, indicators: [] },
    ])
  })
})
