import { describe, expect, it } from 'vitest'
import { coverageFigure } from '../../../src/figures/coverage/model.ts'
import type { CoverageRow } from '../../../src/figures/coverage/query.ts'
import { context, filing, sayAll } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

const four = [
  filing(0, 2025, 'clean'),
  filing(1, 2025, 'findings'),
  filing(2, 2025, 'partial'),
  filing(3, 2025, 'missing'),
]

const area = (code: string, over: Partial<CoverageRow>): CoverageRow => ({
  code,
  name: `市${code}`,
  level: 'prefecture',
  year: 2025,
  due: 10,
  clean: 0,
  findings: 0,
  partial: 0,
  missing: 10,
  ...over,
})

describe('coverage of townships', () => {
  it('keeps the four states apart in grid and table', () => {
    const figure = coverageFigure(four, context(4))
    expect(figure.chart.bodies.map((body) => body.cells[0])).toMatchObject([
      { filing: 'clean' },
      { filing: 'findings' },
      { filing: 'partial' },
      { filing: 'missing', source: null },
    ])
    expect(figure.rows.map((row) => row.filing?.value)).toEqual([
      'clean',
      'findings',
      'partial',
      'no_report',
    ])
    expect(figure.coverage).toEqual({ have: 3, of: 4, by: 'reports' })
    sayAll(figure)
  })

  it('says «not filed» only where the set is complete', () => {
    expect(say(coverageFigure(four, context(4)).heading)).toBe(
      '2025 年 4 个乡镇街道中 3 个报送了年报，未报送：丁镇',
    )
    const partial = coverageFigure(four, context(4, [2025], { collection: 'partial' }))
    expect(sayAll(partial).join('')).not.toContain('未报送')
    expect(partial.rows[3]?.filing?.value).toBe('not_collected')
  })

  it('is true for all, for none and for one township', () => {
    const heading = (rows: CoverageRow[], due: number) =>
      say(coverageFigure(rows, context(due)).heading)
    expect(heading([filing(0, 2025, 'clean'), filing(1, 2025, 'partial')], 2)).toBe(
      '2025 年 2 个乡镇街道全部报送了年报',
    )
    expect(heading([filing(0, 2025, 'missing'), filing(1, 2025, 'missing')], 2)).toBe(
      '2025 年 2 个乡镇街道均未报送年报',
    )
    expect(heading([filing(0, 2025, 'findings')], 1)).toBe(
      '2025 年甲镇的年报已收录全文，有疑点待核',
    )
  })

  it('opens the report of a township', () => {
    const figure = coverageFigure(four, context(4))
    expect(figure.chart.bodies[0]?.cells[0]).toMatchObject({
      source: { townshipCode: '990101001', year: 2025, indicators: [] },
    })
  })
})

describe('coverage of areas', () => {
  it('counts filed of due and pools the rate', () => {
    const rows = [
      area('9901', { clean: 2, findings: 1, partial: 3, missing: 4 }),
      area('9902', { due: 30, partial: 0, missing: 30 }),
    ]
    const figure = coverageFigure(rows, context(40))
    expect(figure.coverage).toEqual({ have: 6, of: 40, by: 'reports' })
    expect(say(figure.heading)).toBe('2025 年 40 个乡镇街道中 6 个报送了年报（15%），34 个未报送')
    expect(figure.rows[0]?.filed?.value).toBe(6)
    expect(figure.rows[0]?.filed_rate?.value).toBeCloseTo(0.6)
    expect(figure.rows[1]?.filed?.value).toBe(0)
    expect(figure.chart.bodies[0]?.region).toEqual({ level: 'prefecture', code: '9901' })
    sayAll(figure)
  })

  it('of a partial collection has no share, and names the roster that it counts', () => {
    const rows = [area('9901', { partial: 6, missing: 4 }), area('9902', { due: 30, missing: 30 })]
    const figure = coverageFigure(rows, context(40, [2025], { collection: 'partial' }))
    expect(say(figure.heading)).toBe('2025 年收录 6 份年报，所在县区的名录上有 40 个乡镇街道')
    expect(figure.columns.map(({ id }) => id)).not.toContain('filed_rate')
    expect(sayAll(figure).join('')).not.toMatch(/%|未报送|全部地区|国家区划/)
    expect(sayAll(figure).join('')).toContain('名录只含收录到年报的县区')
  })

  it('has nothing to draw without bodies', () => {
    const figure = coverageFigure([], context(0))
    expect(figure.empty).not.toBeNull()
    sayAll(figure)
  })
})
