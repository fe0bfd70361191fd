import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicantKindsFigure } from '../../src/models/applicant-kinds.ts'
import { coverageFigure } from '../../src/models/coverage.ts'
import { disclosureByChannelFigure } from '../../src/models/disclosure-by-channel.ts'
import { disclosureByTopicFigure } from '../../src/models/disclosure-by-topic.ts'
import type { FigureContext } from '../../src/models/context.ts'
import type { Figure } from '../../src/models/figure.ts'
import { mailboxReplyFigure } from '../../src/models/mailbox-reply.ts'
import { refusalReasonsFigure } from '../../src/models/refusal-reasons.ts'
import { requestFlowFigure } from '../../src/models/request-flow.ts'
import { requestOutcomesFigure } from '../../src/models/request-outcomes.ts'
import { requestYearsFigure } from '../../src/models/request-years.ts'
import { volumeRankingFigure } from '../../src/models/volume-ranking.ts'
import { volumeTrendFigure } from '../../src/models/volume-trend.ts'
import type { ValueState } from '../../src/queries/value-state.ts'
import { isNumber } from '../../src/queries/value-state.ts'
import { csvOf } from '../../src/export/csv.ts'
import { cellText, NO_NUMBER } from '../../src/wording/cell-text.ts'
import { context, filing, outcomes, replies, sayAll, volume } from './example-rows.ts'
import { asked, parts, refused } from './request-rows.ts'
import { say, t } from './translate.ts'

// Machines that test differ in speed; what is tested does not.
const PATIENCE = 60_000

const YEARS = [2023, 2024, 2025]
const GAPS: readonly ValueState[] = [
  'blank',
  'not_stated',
  'not_captured',
  'no_report',
  'not_on_form',
]

const count = fc.nat({ max: 40 })
const gap = fc.constantFrom(...GAPS)
const value = fc.oneof(count, gap)
const townships = <T>(cell: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 14 })
const about = fc.record({
  collection: fc.constantFrom('complete' as const, 'partial' as const),
  synthetic: fc.boolean(),
})

/** Rows of every township and year, and the context in which they are all of the scope. */
const rowsOf = <T, R>(
  cells: readonly (readonly [T, T, T])[],
  make: (i: number, year: number, cell: T) => R,
): R[] => cells.flatMap((years, i) => years.map((cell, y) => make(i, YEARS[y] ?? 0, cell)))

/** What holds of every figure: it can be said, its gaps are told, and nobody is lost. */
const holds = (figure: Figure, where: FigureContext): void => {
  const said = sayAll(figure).join('\n')
  expect(said).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/)
  if (where.about.collection === 'partial') expect(said).not.toContain('未报送')
  const wrong = figure.rows.flatMap((row) =>
    figure.columns.filter((column) => {
      const cell = row[column.id]
      if (cell === undefined) return true
      if (column.kind === 'state' || cell.state === null || isNumber(cell.state)) return false
      return cell.value !== null || cellText(column, cell, t) !== NO_NUMBER
    }),
  )
  expect(wrong).toEqual([])
  expect(csvOf(figure, { t }).split('\r\n').length).toBe(figure.rows.length + 2)
}

const absentCount = (figure: Figure): number =>
  figure.absent.reduce((sum, group) => sum + group.bodies.length + group.more, 0)

describe('every figure', () => {
  it(
    'of volume names each township once: drawn or absent',
    () => {
      fc.assert(
        fc.property(townships(value), about, fc.nat({ max: 5 }), (cells, over, unlisted) => {
          const rows = rowsOf(cells, volume)
          const where = context(cells.length + unlisted, YEARS, over)
          for (const order of ['code', 'value'] as const) {
            const figure = volumeRankingFigure(rows, where, { order })
            holds(figure, where)
            expect(figure.coverage.have).toBe(figure.chart.bars.length)
            expect(figure.chart.bars.length + absentCount(figure)).toBe(where.due)
            expect(figure.chart.bars.map((bar) => bar.value)).toEqual(
              figure.rows.flatMap((row) => row.volume?.value ?? []),
            )
          }
          const trend = volumeTrendFigure(rows, where)
          holds(trend, where)
          expect(trend.coverage.have + absentCount(trend)).toBe(where.due)
          const points =
            trend.chart.kind === 'lines'
              ? trend.chart.lines.flatMap((line) => line.points.filter((point) => point !== null))
              : trend.chart.strips.flatMap((strip) => strip.points)
          expect(points.length).toBe(rows.filter((row) => row.value !== null).length)
        }),
        { numRuns: 30 },
      )
    },
    PATIENCE,
  )

  it(
    'of volume says the truth about who has most',
    () => {
      fc.assert(
        fc.property(townships(value), (cells) => {
          const rows = rowsOf(cells, volume)
          const last = rows.filter((row) => row.year === 2025 && row.value !== null)
          const most = Math.max(...last.map((row) => row.value ?? 0))
          const top = last.filter((row) => row.value === most)
          const heading = say(volumeRankingFigure(rows, context(cells.length, YEARS)).heading)
          if (last.length === 0) expect(heading).toContain('没有')
          else expect(heading).toContain(`${most} 条`)
          if (last.length > 1 && top.length === 1)
            expect(heading).toContain(`，${top[0]?.name}最多`)
          else expect(heading).not.toMatch(/[^列]最多/)
        }),
        { numRuns: 100 },
      )
    },
    PATIENCE,
  )

  it(
    'of coverage counts every body',
    () => {
      const how = fc.constantFrom('clean', 'findings', 'partial', 'missing')
      fc.assert(
        fc.property(townships(how), about, (cells, over) => {
          const where = context(cells.length, YEARS, over)
          const figure = coverageFigure(rowsOf(cells, filing), where)
          holds(figure, where)
          expect(figure.coverage).toEqual({
            have: cells.filter((years) => years[2] !== 'missing').length,
            of: cells.length,
          })
        }),
        { numRuns: 30 },
      )
    },
    PATIENCE,
  )

  it(
    'of requests and letters names each township once',
    () => {
      const mix = fc.oneof(fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 }), gap)
      const mail = fc.tuple(value, value)
      fc.assert(
        fc.property(townships(mix), townships(mail), about, (requests, letters, over) => {
          const of = (n: number) => context(n, YEARS, over)
          const due = of(requests.length)
          const outcome = requestOutcomesFigure(rowsOf(requests, outcomes), due)
          holds(outcome, due)
          expect(outcome.coverage.have + absentCount(outcome)).toBe(outcome.coverage.of)
          const years = requestYearsFigure(rowsOf(requests, outcomes), due, 'business')
          holds(years, due)
          expect(years.coverage.have + absentCount(years)).toBe(YEARS.length)
          const flow = requestFlowFigure(rowsOf(requests, outcomes), due)
          holds(flow, due)
          expect(flow.coverage.have + absentCount(flow)).toBe(due.due)
          const written = of(letters.length)
          const reply = mailboxReplyFigure(
            rowsOf(letters, (i, year, cell) => replies(i, year, cell)),
            written,
          )
          holds(reply, written)
          expect(reply.coverage.have + absentCount(reply)).toBe(reply.coverage.of)
        }),
        { numRuns: 30 },
      )
    },
    PATIENCE,
  )

  it(
    'of applicants and refusals adds exactly what is told',
    () => {
      const eight = fc.oneof(fc.array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 }), gap)
      fc.assert(
        fc.property(fc.array(eight, { minLength: 1, maxLength: 14 }), about, (cells, over) => {
          const where = context(cells.length, [2025], over)
          const told = cells.filter((cell) => typeof cell !== 'string')
          const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)
          const reasons = refusalReasonsFigure(
            cells.map((cell, i) => refused(i, 2025, cell)),
            where,
          )
          const kinds = applicantKindsFigure(
            cells.map((cell, i) =>
              asked(i, 2025, typeof cell === 'string' ? cell : cell.slice(0, 6)),
            ),
            where,
          )
          for (const figure of [reasons, kinds]) {
            holds(figure, where)
            expect(figure.coverage.have).toBe(told.length)
            expect(figure.coverage.have + absentCount(figure)).toBe(where.due)
            expect(sum(figure.chart.parts.map((part) => part.count))).toBe(figure.chart.whole)
          }
          expect(reasons.chart.whole).toBe(sum(told.map(sum)))
        }),
        { numRuns: 30 },
      )
    },
    PATIENCE,
  )

  it(
    'of topics and channels keeps every item, and each township once',
    () => {
      const label = fc.constantFrom('网站', '微信公众号', '公告', '财政信息', '县网站、微博')
      const told = fc.array(fc.tuple(label, fc.option(count)), { minLength: 1, maxLength: 6 })
      const report = fc.oneof(
        told,
        fc.constantFrom('full' as const, 'opening' as const, 'none' as const),
      )
      fc.assert(
        fc.property(fc.array(report, { minLength: 1, maxLength: 9 }), about, (reports, over) => {
          const where = context(reports.length + 1, [2025], over)
          const rows = reports.flatMap((one, i) => parts(i, 2025, one))
          for (const figure of [
            disclosureByChannelFigure(rows, where),
            disclosureByTopicFigure(rows, where),
          ]) {
            holds(figure, where)
            expect(figure.coverage.have + absentCount(figure)).toBe(where.due)
            const items = figure.chart.bodies.flatMap((body) => body.items)
            expect(items.map((item) => [item.label, item.value])).toEqual(
              reports.flatMap((one) => (typeof one === 'string' ? [] : one)),
            )
            const columns = figure.chart.columns.map((column) => column.id)
            if (columns.length > 0)
              expect(items.filter((item) => !columns.includes(item.column))).toEqual([])
          }
        }),
        { numRuns: 30 },
      )
    },
    PATIENCE,
  )
})
