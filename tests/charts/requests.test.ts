import { describe, expect, it } from 'vitest'
import { drawApplicantKinds } from '../../src/figures/applicant-kinds/chart.ts'
import { bandShape, stacked, stackHeight } from '../../src/figures/request-flow/chart-shapes.ts'
import { DARK } from '../../src/charts/palette.ts'
import { markPressed } from '../../src/charts/pressed.ts'
import { drawRefusalReasons } from '../../src/figures/refusal-reasons/chart.ts'
import { drawRequestFlow } from '../../src/figures/request-flow/chart.ts'
import { drawRequestOutcomes } from '../../src/figures/request-outcomes/chart.ts'
import { sourceOf } from '../../src/charts/source-of.ts'
import { applicantKindsFigure } from '../../src/figures/applicant-kinds/model.ts'
import { refusalReasonsFigure } from '../../src/figures/refusal-reasons/model.ts'
import { requestFlowFigure } from '../../src/figures/request-flow/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { requestYearsFigure } from '../../src/figures/request-years/model.ts'
import { context, outcomes } from '../models/example-rows.ts'
import { asked, flow, refused } from '../models/request-rows.ts'
import { dataOf, look, svgOf, textsOf, tipOf } from './draw.ts'

const LOOKS = {
  wide: look(),
  'wide and dark': look({ palette: DARK }),
  narrow: look({ width: 340, narrow: true }),
  'narrow and dark': look({ width: 340, narrow: true, palette: DARK }),
}

describe.each(Object.entries(LOOKS))('the flow of requests, %s', (_, how) => {
  const rows = [
    flow(0, 2025, [1, 10], [5, 1, 2, 0, 0, 1], 1),
    flow(1, 2025, [0, 4], [4, 0, 0, 0, 0, 0], 0),
  ]
  const drawing = drawRequestFlow(requestFlowFigure(rows, context(2)), how)
  const texts = textsOf(svgOf(drawing, how.width)).join(' ')

  it('prints a count on every band, noughts too, and on what stands between', () => {
    for (const text of ['上年结转 1', '新收申请 14', '予以公开 9', '无法提供 0', '结转下年度 1'])
      expect(texts.replaceAll('\n', '')).toContain(text)
    expect(texts).toContain('应办 15 件')
    expect(texts).toContain('办结 13 件')
  })

  it('leaves what does not balance open, and opens the report behind it', () => {
    const open = dataOf(drawing).filter((data) => sourceOf({ data }))
    expect(open.map((datum) => datum.number)).toEqual([1])
    expect(sourceOf({ data: open[0] })?.townshipCode).toBe('990101001')
    const at = dataOf(drawing).indexOf(open[0]!)
    expect(tipOf(drawing, 0, at)).toContain('甲镇：收 11 ≠ 办 10，差 1')
    expect(texts).toContain('甲镇 差 1')
  })

  it('draws bands as high as their counts on both sides', () => {
    const svg = svgOf(drawing, how.width)
    const dashed = [...svg.matchAll(/stroke-dasharray/g)]
    expect(dashed.length).toBeGreaterThan(0)
    expect(svg).not.toContain('NaN')
  })
})

describe('shapes of a flow', () => {
  it('keep their height from end to end', () => {
    const band = bandShape({ x: 0, y: 10 }, { x: 100, y: 40 }, 7, {})
    expect(band).toMatchObject({ type: 'path' })
    const path = band.type === 'path' ? band.shape.pathData : ''
    expect(path).toBe('M0 10 C50 10 50 40 100 40 L100 47 C50 47 50 17 0 17 Z')
  })
  it('stand below one another, thin ones in the room of their labels', () => {
    const parts = [
      { height: 5, slot: 0 },
      { height: 0, slot: 4 },
      { height: 7, slot: 4 },
    ]
    const boxes = stacked(parts, { x: 1, y: 2, width: 3, gap: 10 })
    expect(boxes.map((box) => [box.y, box.height])).toEqual([
      [2, 5],
      [19, 0],
      [31, 7],
    ])
    expect(stackHeight(parts, 10)).toBe(5 + 4 + 7 + 20)
  })
})

describe('kinds of applicants', () => {
  const figure = applicantKindsFigure([asked(0, 2025, [20, 5, 0, 0, 1, 0])], context(1), 'business')

  it.each(Object.entries(LOOKS))('print count and share of every kind, %s', (_, how) => {
    const texts = textsOf(svgOf(drawApplicantKinds(figure, how), how.width))
    expect(texts).toEqual(
      expect.arrayContaining(['自然人', '20 件　76.9%', '0 件　0%', '其他组织']),
    )
  })

  it('choose themselves when they are pressed, and name who has them', () => {
    const drawing = drawApplicantKinds(figure, look())
    expect(dataOf(drawing).map((data) => markPressed({ data }))).toEqual(
      [
        'natural_person',
        'business',
        'research',
        'social_organization',
        'legal_service',
        'other_organization',
      ].map((applicant) => ({ applicant })),
    )
    expect(tipOf(drawing, 0, 1)).toBe(
      '商业企业：5 件，占 26 件的 19.2%\n甲镇：5 件\n点击，只看这类申请人；再点取消',
    )
  })
})

describe('reasons for refusal', () => {
  it('print counts without shares where they are few', () => {
    const few = refusalReasonsFigure([refused(0, 2025, [1, 0, 2])], context(1))
    const texts = textsOf(svgOf(drawRefusalReasons(few, look())))
    expect(texts).toEqual(expect.arrayContaining(['属于国家秘密', '1 件', '2 件', '0 件']))
    expect(texts.join('')).not.toContain('%')
  })
  it('choose nothing', () => {
    const figure = refusalReasonsFigure([refused(0, 2025, [9])], context(1))
    const data = dataOf(drawRefusalReasons(figure, look()))
    expect(data.map((datum) => markPressed({ data: datum }))).toEqual(Array(8).fill(null))
  })
})

describe('requests year by year', () => {
  const rows = [outcomes(0, 2024, [4, 0, 1, 0, 0, 0]), outcomes(0, 2025, [2, 0, 1, 0, 0, 0])]
  const drawing = drawRequestOutcomes(requestYearsFigure(rows, context(3, [2024, 2025])), look())

  it('say of how many townships a year is', () => {
    const texts = textsOf(svgOf(drawing))
    expect(texts).toEqual(expect.arrayContaining(['2024', '1/3 个乡镇', '5 件', '3 件']))
  })
  it('choose their year, a report opens its evidence', () => {
    expect(markPressed({ data: dataOf(drawing)[0] })).toEqual({ year: 2024 })
    expect(sourceOf({ data: dataOf(drawing)[0] })).toBeNull()
    expect(tipOf(drawing, 0, 0)).toContain('点击，只看这一年')
    const [body] = dataOf(drawRequestOutcomes(requestOutcomesFigure(rows, context(3)), look()))
    expect(markPressed({ data: body })).toBeNull()
    expect(sourceOf({ data: body })?.townshipCode).toBe('990101001')
  })
})
