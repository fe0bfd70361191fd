import { describe, expect, it } from 'vitest'
import { drawCoverage } from '../../../src/figures/coverage/chart.ts'
import { coverageFigure } from '../../../src/figures/coverage/model.ts'
import { context, filing } from '../../models/example-rows.ts'
import { look, svgOf, textsOf, tipOf } from '../../charts/draw.ts'

const HOW = ['clean', 'findings', 'partial', 'missing'] as const
const township = (how: (typeof HOW)[number]) =>
  drawCoverage(coverageFigure([filing(0, 2025, how)], context(1)), look())

describe('coverage grid', () => {
  it('draws the four states with four different marks', () => {
    const marks = HOW.map((how) => svgOf(township(how)).replace(/<defs[\s\S]*?<\/defs>/g, ''))
    expect(new Set(marks).size).toBe(4)
  })

  it('tells the four states apart without colour', () => {
    const shapes = HOW.map((how) =>
      svgOf(township(how))
        .replace(/ (fill|stroke|ecmeta_\w+|class)="[^"]*"/g, '')
        .replace(/<defs[\s\S]*?<\/defs>/g, ''),
    )
    expect(new Set(shapes).size).toBe(4)
  })

  it('prints counts of areas, alone where a phone has no room for the whole', () => {
    const area = (year: number) => ({
      ...filing(0, year, 'clean'),
      level: 'county' as const,
      due: 1804,
      clean: 12,
      missing: 1792,
    })
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
    const figure = coverageFigure(years.map(area), context(1804, years))
    expect(textsOf(svgOf(drawCoverage(figure, look({ width: 1100 })), 1100))).toContain('12/1,804')
    const phone = textsOf(svgOf(drawCoverage(figure, look({ width: 360, narrow: true })), 360))
    expect(phone.filter((text) => text === '12').length).toBe(8)
    expect(phone).toContain('共 1,804 个')
  })

  it('says in words what a cell is', () => {
    expect(tipOf(township('missing'), 0, 0)).toMatch(/^甲镇 2025 年\n未报送\n点名字/)
    expect(tipOf(township('clean'), 0, 0)).toContain('全文，无疑点')
  })

  it('draws forty rows until all are asked for', () => {
    const rows = Array.from({ length: 100 }, (_, i) => filing(i, 2025, 'missing'))
    const figure = coverageFigure(rows, context(100))
    expect(drawCoverage(figure, look()).hidden).toBe(60)
    expect(drawCoverage(figure, look({ expanded: true })).hidden).toBe(0)
  })
})
