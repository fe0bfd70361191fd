import { describe, expect, it } from 'vitest'
import {
  canPress,
  namePress,
  pointsOf,
  rowOfPoint,
  stepTo,
} from '../../src/components/chart-points.ts'
import type { FigureCell, FigureRow } from '../../src/models/figure.ts'

const source = (townshipCode: string, year = 2024) => ({
  townshipCode,
  year,
  indicators: ['disclosed.total'],
})
const cell = (value: string | number, from: string | null = null): FigureCell => ({
  value,
  state: null,
  source: from === null ? null : source(from),
})

const OPTION = {
  series: [
    { type: 'bar', data: [{ value: 3, source: source('1') }, null, 7, { value: 0, source: null }] },
    { type: 'custom', data: [{ value: [0, 0], region: { level: 'county', code: '621025' } }] },
    { type: 'line' },
  ],
}

describe('walking a chart', () => {
  it('visits what can be opened and nothing else', () => {
    const points = pointsOf(OPTION).map((p) => [p.seriesIndex, p.dataIndex])
    expect(points).toEqual([
      [0, 0],
      [1, 0],
    ])
    expect(pointsOf({})).toEqual([])
  })

  it('steps with arrows, jumps to the ends and stops there', () => {
    const walk = ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowRight', 'Home']
    const seen: (number | null)[] = []
    let now = -1
    for (const key of walk) {
      now = stepTo(key, now, 4) ?? now
      seen.push(now)
    }
    expect(seen).toEqual([0, 1, 2, 1, 3, 3, 0])
    expect(stepTo('a', 0, 4)).toBeNull()
    expect(stepTo('End', -1, 0)).toBeNull()
  })

  it('visits what chooses something, and finds its row', () => {
    const rows: FigureRow[] = [
      { applicant_code: cell('business'), cases: cell(3) },
      { year: cell(2024), have: cell(2) },
    ]
    const data = [
      { pressed: { year: 2024 } },
      { pressed: { applicant: 'business' } },
      { pressed: 3 },
    ]
    const points = pointsOf({ series: [{ data }] })
    expect(points.map((point) => rowOfPoint({ rows }, point))).toEqual([rows[1], rows[0]])
    expect(points.map((point) => namePress(point))).toEqual([null, null])
  })

  it('presses the name beside a mark as if it were clicked', () => {
    const data = [{ source: source('1'), township: '1' }]
    const [point] = pointsOf({ series: [{ data }] })
    expect(namePress(point!)).toEqual({ data: data[0], info: { pressed: { township: '1' } } })
  })

  it('knows where a press does anything', () => {
    const yes = [
      { data: { source: source('1') } },
      { data: { pressed: { year: 2024 } } },
      { data: {}, info: { pressed: { township: '1' } } },
      { componentType: 'xAxis', value: '2024' },
    ]
    const no = [null, { data: { number: 3 } }, { componentType: 'xAxis', value: '条' }]
    expect(yes.map(canPress)).toEqual([true, true, true, true])
    expect(no.map(canPress)).toEqual([false, false, false])
  })

  it('finds the row of a township and of an area', () => {
    const rows: FigureRow[] = [
      { code: cell('621025'), filed: cell(3) },
      { code: cell('1'), value: cell(3, '1') },
    ]
    const [township, area] = pointsOf(OPTION)
    expect(rowOfPoint({ rows }, township!)).toBe(rows[1])
    expect(rowOfPoint({ rows }, area!)).toBe(rows[0])
    expect(rowOfPoint({ rows: [] }, township!)).toBeNull()
  })
})
