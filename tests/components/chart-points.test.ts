import { describe, expect, it } from 'vitest'
import {
  canPress,
  hasNames,
  namePress,
  pointsOf,
  stepTo,
} from '../../src/components/chart-points.ts'
import { drawCoverage } from '../../src/figures/coverage/chart.ts'
import { drawRequestOutcomes } from '../../src/figures/request-outcomes/chart.ts'
import { coverageFigure } from '../../src/figures/coverage/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
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

  it('visits what chooses something, and what has but a name to press', () => {
    const data = [
      { pressed: { township: '1' } },
      { pressed: { year: 2024 } },
      { pressed: { applicant: 'business' } },
      { pressed: { rule: 'disclosed-total' } },
      { pressed: 3 },
      { source: null, township: '1' },
    ]
    const points = pointsOf({ series: { data } })
    expect(points.map(({ dataIndex, opens }) => [dataIndex, opens])).toEqual([
      [0, 'township'],
      [1, 'year'],
      [2, 'applicant'],
      [3, 'rule'],
      [5, null],
    ])
  })

  it('opens the evidence where a mark could also choose, as a click does', () => {
    const data = [{ source, pressed: { year: 2024 } }]
    expect(pointsOf({ series: [{ data }] }).map(({ opens }) => opens)).toEqual(['source'])
  })

  it('presses the name beside a mark as if it were clicked', () => {
    const data = [{ source, township: '1' }, { source }]
    const option = { series: [{ data }] }
    expect(pointsOf(option).map(namePress)).toEqual([
      { data: data[0], info: { pressed: { township: '1' } } },
      null,
    ])
    expect([hasNames(option), hasNames(OPTION), hasNames({})]).toEqual([true, false, false])
  })

  it('knows where a press does anything', () => {
    const yes = [
      { data: { source } },
      { data: { pressed: { year: 2024 } } },
      { data: {}, info: { pressed: { township: '1' } } },
      { componentType: 'xAxis', value: '2024' },
    ]
    const no = [null, { data: { number: 3 } }, { componentType: 'xAxis', value: '条' }]
    expect(yes.map(canPress)).toEqual([true, true, true, true])
    expect(no.map(canPress)).toEqual([false, false, false])
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
