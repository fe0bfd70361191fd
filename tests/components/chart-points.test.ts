import { describe, expect, it } from 'vitest'
import { pointsOf, stepTo } from '../../src/components/chart-points.ts'
import { drawCoverage } from '../../src/charts/coverage.ts'
import { drawRequestOutcomes } from '../../src/charts/request-outcomes.ts'
import { coverageFigure } from '../../src/models/coverage.ts'
import { requestOutcomesFigure } from '../../src/models/request-outcomes.ts'
import { look } from '../charts/draw.ts'
import { context, filing, outcomes } from '../models/example-rows.ts'

const source = { townshipCode: '1', year: 2024, indicators: ['disclosed.total'] }
const SAID = 'said'

const OPTION = {
  tooltip: {
    formatter: (at: unknown): string =>
      typeof at === 'object' && at !== null && 'dataIndex' in at && at.dataIndex === 4
        ? `${SAID}\n\nof it`
        : '',
  },
  series: [
    {
      type: 'bar' as const,
      data: [{ value: 3, source }, null, 7, { value: 0, source: null }, { value: 1, source: null }],
    },
    { type: 'custom', data: [{ value: [0, 0], region: { level: 'county', code: '621025' } }] },
    { type: 'custom', silent: true, data: [{ value: [0, 0], source }] },
    { type: 'line' },
  ],
}

describe('walking a chart', () => {
  it('visits what can be opened or is said by a tooltip, and nothing else', () => {
    const points = pointsOf(OPTION)
    expect(points.map((p) => [p.seriesIndex, p.dataIndex, p.opens, p.lines])).toEqual([
      [0, 0, 'source', []],
      [0, 4, null, [SAID, 'of it']],
      [1, 0, 'region', []],
    ])
    expect(pointsOf({})).toEqual([])
  })

  it('steps with arrows, leaps, jumps to the ends and stops there', () => {
    const walk = ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowRight', 'Home']
    const seen: (number | null)[] = []
    let now = -1
    for (const key of [...walk, 'PageDown', 'PageUp']) {
      now = stepTo(key, now, 4) ?? now
      seen.push(now)
    }
    expect(seen).toEqual([0, 1, 2, 1, 3, 3, 0, 3, 0])
    expect(stepTo('PageDown', 0, 40)).toBe(10)
    expect(stepTo('a', 0, 4)).toBeNull()
    expect(stepTo('End', -1, 0)).toBeNull()
  })

  it('leads to what is missing as well as to what is there', () => {
    const rows = [filing(0, 2025, 'clean'), filing(1, 2025, 'missing')]
    const { option } = drawCoverage(coverageFigure(rows, context(2)), look())
    expect(pointsOf(option).map(({ opens, lines }) => [opens, ...lines.slice(0, 2)])).toEqual([
      ['source', '甲镇 2025 年', '全文，无疑点'],
      [null, '乙镇 2025 年', '未报送'],
    ])
  })

  it('leads to every part of a bar, each with words of its own', () => {
    const rows = [outcomes(0, 2025, [10, 0, 5, 0, 0, 5])]
    const { option } = drawRequestOutcomes(requestOutcomesFigure(rows, context(1)), look())
    const texts = pointsOf(option).map(({ lines }) => lines.join())
    expect(texts).toHaveLength(4)
    expect(new Set(texts).size).toBe(4)
  })
})
