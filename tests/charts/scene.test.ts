import { describe, expect, it } from 'vitest'
import { axisScale } from '../../src/charts/axis-scale.ts'
import type { ChartOption, SeriesOption } from '../../src/charts/option.ts'
import { sceneText } from '../../src/charts/scene-svg.ts'
import { sceneOf } from '../../src/charts/scene.ts'
import type { Shape } from '../../src/charts/shape.ts'

const ACROSS = { start: 100, size: 400, isVertical: false }
const UPWARDS = { start: 20, size: 200, isVertical: true }

const line = (y: number, stroke = '#111111'): Shape => ({
  type: 'line',
  shape: { x1: 0, y1: y, x2: 10, y2: y },
  style: { stroke, lineWidth: 1 },
})

const series = (children: readonly Shape[], over: Partial<SeriesOption> = {}): SeriesOption => ({
  data: [{ value: [0, 0] }],
  renderItem: () => ({ type: 'group', children }),
  ...over,
})

describe('an axis', () => {
  it('of numbers ends where it says, else at the next round step', () => {
    const given = axisScale({ type: 'value', min: 0, max: 87, splitNumber: 4 }, ACROSS, 0)
    expect(given.ticks).toEqual([0, 20, 40, 60, 80, 87])
    expect([given.at(0), given.at(87)]).toEqual([100, 500])
    const open = axisScale({ type: 'value', min: 0, splitNumber: 4, minInterval: 1 }, UPWARDS, 87)
    expect(open.ticks).toEqual([0, 20, 40, 60, 80, 100])
    expect([open.at(0), open.at(100)]).toEqual([220, 20])
  })

  it('of counts has no steps below one, of shares those that it names', () => {
    const counts = axisScale({ type: 'value', min: 0, splitNumber: 4, minInterval: 1 }, ACROSS, 2)
    expect(counts.ticks).toEqual([0, 1, 2])
    const shares = axisScale({ type: 'value', min: 0, max: 0.3, interval: 0.1 }, ACROSS, 0)
    expect(shares.ticks).toEqual([0, 0.1, 0.2, 0.3])
    expect(axisScale({ type: 'value', min: 0 }, ACROSS, 0).ticks.at(-1)).toBe(1)
  })

  it('of names has a band for each, or a tick from end to end', () => {
    const data = ['a', 'b', 'c', 'd']
    const bands = axisScale({ type: 'category', data, inverse: true }, UPWARDS, 0)
    expect(data.map((_, i) => bands.at(i))).toEqual([45, 95, 145, 195])
    const ticks = axisScale({ type: 'category', data, boundaryGap: false }, ACROSS, 0)
    expect([ticks.at(0), ticks.at(3)]).toEqual([100, 500])
    const one = axisScale({ type: 'category', data: ['a'], boundaryGap: false }, ACROSS, 0)
    expect(one.at(0)).toBe(300)
  })
})

describe('a scene', () => {
  it('draws lines of one look that follow each other as one element', () => {
    const shapes = [line(1), line(2), line(3, '#222222'), line(4)]
    const { items } = sceneOf({ series: [series(shapes)] }, 100, 50)
    expect(items.map(({ attributes }) => attributes['d'])).toEqual([
      'M0 1L10 1M0 2L10 2',
      'M0 3L10 3',
      'M0 4L10 4',
    ])
  })

  it('draws later what lies higher, and what is silent lets the pointer through', () => {
    const option: ChartOption = {
      series: [series([line(1)], { z: 3 }), series([line(2)], { z: 1, silent: true })],
    }
    const { items } = sceneOf(option, 100, 50)
    expect(items.map(({ press }) => press)).toMatchObject([
      null,
      { componentType: 'series', seriesIndex: 0, dataIndex: 0 },
    ])
    expect(items[0]?.attributes['pointer-events']).toBe('none')
  })

  it('tells what a name chooses, and what an axis is labelled with', () => {
    const area: Shape = {
      type: 'rect',
      shape: { x: 0, y: 0, width: 10, height: 10 },
      style: { fill: 'transparent' },
      info: { pressed: { township: '1' } },
    }
    const option: ChartOption = {
      grid: { left: 10, right: 10, top: 20, bottom: 0 },
      xAxis: { type: 'category', data: ['2023', '2024'], position: 'top', triggerEvent: true },
      series: [series([area])],
    }
    const { items } = sceneOf(option, 100, 50)
    expect(items.map(({ press }) => press)).toMatchObject([
      { componentType: 'xAxis', value: '2023' },
      { componentType: 'xAxis', value: '2024' },
      { info: { pressed: { township: '1' } } },
    ])
    // What is not seen is no part of a picture.
    expect(sceneText({ width: 100, height: 50, items: items.slice(2) })).toBe('')
  })

  it('sets every line of a text, and writes names as text', () => {
    const text: Shape = {
      type: 'text',
      style: {
        text: '甲<乙\n丙&丁',
        x: 5,
        y: 20,
        verticalAlign: 'middle',
        fontFamily: 'f',
        fontSize: 10,
        fill: '#111111',
      },
    }
    const said = sceneText(sceneOf({ graphic: [text] }, 100, 50))
    expect(
      [...said.matchAll(/ y="(\d+)"[^>]*>([^<]*)</g)].map(([, y, words]) => [y, words]),
    ).toEqual([
      ['15', '甲&lt;乙'],
      ['25', '丙&amp;丁'],
    ])
  })
})
