import { describe, expect, it } from 'vitest'
import { markPressed, namePressed, townshipBeside } from '../../src/charts/pressed.ts'
import { rowTitle, townshipRow } from '../../src/charts/frames/rows.ts'
import { drawFindingsByRule } from '../../src/figures/findings-by-rule/chart.ts'
import { drawFindingsGrid } from '../../src/figures/findings-grid/chart.ts'
import { drawMailboxReply } from '../../src/figures/mailbox-reply/chart.ts'
import { drawReviewOutcomes } from '../../src/figures/review-outcomes/chart.ts'
import { drawMeasureRanking } from '../../src/figures/measure-ranking/chart.ts'
import { RULE_IDS } from '../../src/findings/rule-ids.ts'
import { findingsByRuleFigure } from '../../src/figures/findings-by-rule/model.ts'
import { findingsGridFigure } from '../../src/figures/findings-grid/model.ts'
import type { FigureContext } from '../../src/models/context.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { reviewOutcomesFigure } from '../../src/figures/review-outcomes/model.ts'
import { USUAL_CHOICE } from '../../src/models/comparison.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { context, replies, volume } from '../models/example-rows.ts'
import { byRule, checked } from '../models/findings-rows.ts'
import { cases } from '../figures/review-outcomes/rows.ts'
import { dataOf, look, svgOf, tipOf } from './draw.ts'

describe('what was pressed', () => {
  it('is read from a name, a mark or the township beside it', () => {
    const pressed = { township: '990101001' }
    expect(namePressed({ info: { pressed }, data: {} })).toEqual(pressed)
    expect(markPressed({ data: { pressed: { year: 2024 } } })).toEqual({ year: 2024 })
    expect(townshipBeside({ data: { township: '990101001' } })).toBe('990101001')
  })
  it('is nothing elsewhere', () => {
    for (const event of [null, 3, {}, { info: 1, data: [1] }, { data: { pressed: { colour: 1 } } }])
      expect([namePressed(event), markPressed(event), townshipBeside(event)]).toEqual([
        null,
        null,
        null,
      ])
  })
  it('stands in the name of a row, and in all that a finger may meet of it', () => {
    const row = townshipRow({ code: '1', name: '甲镇', county: '某县' }, true)
    const shapes = rowTitle(row, { y: 20, room: 200, look: look() })
    const pressable = shapes.filter((shape) => 'info' in shape && shape.info)
    expect(pressable.map((shape) => shape.type)).toEqual(['rect'])
    // The letters let the press through to the area around them.
    expect(shapes.filter((shape) => shape.type === 'text' && shape.silent)).toHaveLength(1)
    const [area] = pressable
    expect(area?.type === 'rect' && area.shape.height).toBeGreaterThanOrEqual(24)
    const plain = rowTitle({ name: '2024', within: '' }, { y: 20, room: 200, look: look() })
    expect(plain).toHaveLength(1)
  })
})

const ranking = (rows: Parameters<typeof measureRankingFigure>[0], of: FigureContext) =>
  measureRankingFigure(rows, of, { measure: 'volume', pool: 1 }, USUAL_CHOICE)

const beside = (drawing: ReturnType<typeof drawMailboxReply>): (string | null)[] =>
  dataOf(drawing).map((data) => townshipBeside({ data }))

describe('charts with a row a township', () => {
  it('carry whose row it is, and say what pressing the name does', () => {
    const drawings = [
      drawMeasureRanking(ranking([volume(1, 2025, 3)], context(2)), look()),
      drawMailboxReply(mailboxReplyFigure([replies(1, 2025, [9, 9])], context(2)), look()),
      drawReviewOutcomes(reviewOutcomesFigure([cases(1, 2025, [1, 0, 0, 0])], context(2)), look()),
      drawFindingsGrid(findingsGridFigure([checked(1, 2025, [1, 0, 0])], context(2)), look()),
    ]
    for (const drawing of drawings) {
      expect(beside(drawing)).toEqual(['990101002'])
      expect(tipOf(drawing, 0, 0)).toContain('点名字，选入或去掉这个乡镇')
    }
  })
  it('do not where the rows are the years of one township', () => {
    const years = context(1, [2024, 2025])
    const drawing = drawMailboxReply(mailboxReplyFigure([replies(0, 2025, [9, 9])], years), look())
    expect(beside(drawing)).toEqual([null])
    expect(tipOf(drawing, 0, 0)).not.toContain('点名字')
  })
})

describe('the chosen among their neighbours', () => {
  const chosen = { ...context(1), filter: { ...context(1).filter, townships: ['990101002'] } }
  const figure = ranking([volume(0, 2025, 50), volume(1, 2025, 10)], chosen)

  it('can be pressed by name all of them, and only the chosen are in bold', () => {
    const drawing = drawMeasureRanking(figure, look())
    expect(beside(drawing)).toEqual(['990101001', '990101002'])
    expect(svgOf(drawing)).toMatch(/font-weight="700"[^>]*>乙镇/)
    expect(svgOf(drawing)).not.toMatch(/font-weight="700"[^>]*>甲镇/)
  })
})

describe('a rule', () => {
  it('is chosen by its bar, and the others step back', () => {
    const rows = byRule({ 'balance.intake': { assessable: 10, passed: 8, failing: 2, errors: 3 } })
    const drawing = drawFindingsByRule(
      findingsByRuleFigure(rows, context(3), 'balance.intake'),
      look(),
    )
    expect(dataOf(drawing).map((data) => markPressed({ data }))).toEqual(
      RULE_IDS.map((rule) => ({ rule })),
    )
    expect(tipOf(drawing, 0, 0)).toContain('点击，只看这条规则')
    expect(svgOf(drawing)).toMatch(/font-weight="700"[^>]*>新收加上年结转/)
  })
})
