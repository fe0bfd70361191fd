import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/export/csv.ts'
import { reviewOutcomesFigure } from '../../../src/figures/review-outcomes/model.ts'
import type { ValueState } from '../../../src/queries/value-state.ts'
import { context, sayAll } from '../../models/example-rows.ts'
import { cases, toldInText, type Cases } from './rows.ts'
import { say, t } from '../../models/translate.ts'

const groupsOf = (figure: ReturnType<typeof reviewOutcomesFigure>) =>
  figure.absent.map((g) => [say(g.label), ...g.bodies.map((b) => b.name)])

describe('review outcomes', () => {
  it('counts cases, and takes the rate of the concluded ones only', () => {
    const rows = [
      cases(0, 2025, [2, 1, 1, 3], [0, 2, 0, 0]),
      cases(1, 2025, [0, 0, 0, 2]),
      cases(2, 2025, [0, 0, 0, 0]),
    ]
    const figure = reviewOutcomesFigure(rows, context(3))
    expect(figure.chart.review.map((b) => [b.name, b.sum, b.concluded, b.rate, b.small])).toEqual([
      ['甲镇', 7, 4, 1 / 4, true],
      ['乙镇', 2, 0, null, true],
    ])
    expect(figure.chart.litigation.map((b) => [b.name, b.rate, b.blocks])).toEqual([
      ['甲镇', 1, { direct: 2, after: 0 }],
    ])
    expect(say(figure.heading)).toBe(
      '2025 年示例县 2 份报告的行政复议审结 4 件，纠正 1 件；1 份报告的行政诉讼审结 2 件，纠正 2 件',
    )
    expect(groupsOf(figure)).toEqual([
      ['行政复议和行政诉讼：没有案件 1 份（统计表为 0）', '丙乡'],
      ['行政诉讼：没有案件 1 份（统计表为 0）', '乙镇'],
    ])
    expect(figure.rows[1]?.review_rate_state?.value).toBe('nothing_concluded')
    expect(figure.rows[1]?.review_rate?.value).toBeNull()
    expect(figure.coverage).toEqual({ have: 3, of: 3, zero: 1 })
    sayAll(figure)
  })

  it('tells a nought of the table, a «none» of the text, and what is not known', () => {
    const rows = [
      cases(0, 2025, [0, 0, 0, 0]),
      cases(1, 2025, 'not_captured', 'not_captured', {
        ...toldInText('review', 0),
        ...toldInText('litigation', 0),
      }),
      cases(2, 2025, 'not_captured', 'not_captured', toldInText('review', 2)),
      cases(3, 2025, 'blank', 'blank'),
      cases(4, 2025, 'no_report'),
    ]
    const figure = reviewOutcomesFigure(rows, context(5))
    expect(groupsOf(figure)).toEqual([
      ['行政复议和行政诉讼：没有案件 1 份（统计表为 0）', '甲镇'],
      ['行政复议和行政诉讼：没有案件 1 份（正文所述）', '乙镇'],
      ['行政复议和行政诉讼：空白 1 份（有栏目、没有数字）', '丁镇'],
      ['行政复议和行政诉讼：未报送 1 份', '戊街道'],
      ['行政复议：只采集了报告开头、此项未采集 1 份', '丙乡'],
      ['行政诉讼：只采集了报告开头、此项未采集 1 份', '丙乡'],
    ])
    const told = figure.absent.flatMap((g) => g.bodies.flatMap((b) => (b.detail ? [b.detail] : [])))
    expect(told.map(say)).toEqual(['载有 2 件'])
    expect(say(figure.heading)).toBe('2025 年示例县 1 份报告载有复议或诉讼，结果不详')
    expect(figure.rows.map((row) => [row.review_total?.value, row.review_from?.value])).toEqual([
      [0, { key: 'from.table' }],
      [0, { key: 'from.text' }],
      [2, { key: 'from.text' }],
      [null, null],
      [null, null],
    ])
    expect(figure.notes.map(say).join('')).toContain('2 份报告的件数取自正文')
    expect(figure.empty).not.toBeNull()
    sayAll(figure)
  })

  it('does not take noughts beside a blank for «no case»', () => {
    const row = cases(0, 2025, [0, 0, 0, 0], [0, 0, 0, 0], {
      review_pending: null,
      review_pending_state: 'blank',
      review_total: null,
      review_total_state: 'blank',
    })
    const figure = reviewOutcomesFigure([row], context(1))
    expect(figure.absent.map((g) => g.id)).toEqual(['review_blank', 'litigation_no_cases_table'])
  })

  it('keeps what does not add up, and says so', () => {
    const row = cases(0, 2025, [1, 1, 0, 0], [0, 0, 0, 0], { review_total: 3 })
    const figure = reviewOutcomesFigure([row], context(1))
    expect(figure.chart.review[0]).toMatchObject({ sum: 2, total: 3 })
    expect(figure.notes.map(say).join('')).toContain('与总计不符')
  })

  it('gives per cent in the heading only from five concluded on', () => {
    const of = (counts: Cases) =>
      say(reviewOutcomesFigure([cases(0, 2025, counts)], context(1)).heading)
    expect(of([3, 1, 0, 0])).not.toContain('%')
    expect(of([3, 2, 0, 9])).toContain('审结 5 件，纠正 2 件（40%）')
    expect(of([0, 0, 0, 2])).toContain('没有审结，尚未审结 2 件')
  })

  it('shows the years of a single township, and counts years', () => {
    const rows = [cases(0, 2024, [1, 1, 0, 0]), cases(0, 2025, 'no_report')]
    const figure = reviewOutcomesFigure(rows, context(1, [2024, 2025]))
    expect(figure.chart.review.map((bar) => bar.year)).toEqual([2024])
    expect(figure.coverage).toEqual({ have: 1, of: 2, by: 'year' })
    expect(figure.absent.flatMap((g) => g.bodies.map((b) => b.name))).toContain('2025')
    sayAll(figure)
  })

  it('names each township once a remedy: drawn or absent', () => {
    const gap = fc.constantFrom<ValueState>('blank', 'not_stated', 'not_captured', 'not_on_form')
    const counts = fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 })
    const some = fc.oneof(counts, gap)
    const about = fc.record({
      collection: fc.constantFrom('complete' as const, 'partial' as const),
      synthetic: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.tuple(some, some)), { minLength: 1, maxLength: 9 }),
        fc.nat({ max: 3 }),
        about,
        (townships, unlisted, over) => {
          const rows = townships.map((told, i) =>
            told ? cases(i, 2025, told[0], told[1]) : cases(i, 2025, 'no_report'),
          )
          const where = context(rows.length + unlisted, [2025], over)
          const figure = reviewOutcomesFigure(rows, where)
          for (const remedy of ['review', 'litigation'] as const) {
            const absent = figure.absent
              .filter(({ id }) => id.startsWith('both_') || id.startsWith(`${remedy}_`))
              .reduce((sum, group) => sum + group.bodies.length + group.more, 0)
            if (where.due > 1) expect(figure.chart[remedy].length + absent).toBe(where.due)
          }
          expect(new Set(figure.absent.map((g) => g.id)).size).toBe(figure.absent.length)
          const said = sayAll(figure).join('\n')
          expect(said).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/)
          if (over.collection === 'partial') expect(said).not.toContain('未报送')
          expect(csvOf(figure, { t }).split('\r\n')).toHaveLength(rows.length + 2)
        },
      ),
      { numRuns: 40 },
    )
  })
})
