import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicantKindsFigure } from '../../src/figures/applicant-kinds/model.ts'
import { coverageFigure } from '../../src/figures/coverage/model.ts'
import { disclosureByChannelFigure } from '../../src/figures/disclosure-by-part/model-by-channel.ts'
import { disclosureByTopicFigure } from '../../src/figures/disclosure-by-part/model-by-topic.ts'
import type { FigureContext } from '../../src/models/context.ts'
import type { Figure } from '../../src/models/figure.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { measureFunnelFigure } from '../../src/figures/measure-funnel/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../../src/figures/measure-trend/model.ts'
import { refusalReasonsFigure } from '../../src/figures/refusal-reasons/model.ts'
import { requestFlowFigure } from '../../src/figures/request-flow/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { requestYearsFigure } from '../../src/figures/request-years/model.ts'
import { measureOf } from '../../src/queries/measures.ts'
import type { ValueState } from '../../src/queries/value-state.ts'
import { isNumber } from '../../src/queries/value-state.ts'
import { csvOf } from '../../src/export/csv.ts'
import { cellText, NO_NUMBER } from '../../src/models/cell-text.ts'
import { context, filing, outcomes, replies, sayAll, share, volume } from './example-rows.ts'
import { asked, parts, refused } from './request-rows.ts'
import { say, t, tEn } from './translate.ts'

// Machines that test differ in speed; what is tested does not.
const PATIENCE = 60_000

const YEARS = [2023, 2024, 2025]
const VOLUME = { measure: 'volume', pool: 1 } as const
/** Of each kind one: a count, an amount, rates with and without a least number, a ratio. */
const MEASURES = ['volume', 'volume_pc', 'requests', 'grant', 'mail_reply', 'dispute'] as const
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

/** A value as a table prints it: two decimals of what is neither a count nor a share. */
const printed = (measure: string, value: number | null): readonly number[] => {
  if (value === null) return []
  return [measure === 'volume_pc' ? Math.max(Math.round(value * 100) / 100, value && 0.01) : value]
}

/** Topics and channels as reports name them; the longer before what it contains. */
const LABELS = ['县网站、微博', '微信公众号', '财政信息', '网站', '公告']

/** What the rows of these tests are called. */
const NAMES = /[甲乙丙丁戊](?:镇|乡|街道)|第\d+镇|示例县/g

/**
 * What holds of every figure: it can be said, its gaps are told, and nobody is lost; in English all
 * but the report's own `words` is English.
 */
const holds = (figure: Figure, where: FigureContext, words: readonly string[] = []): void => {
  const said = sayAll(figure).join('\n')
  expect(said).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/)
  if (where.about.collection === 'partial')
    expect(said).not.toMatch(
      /未报送|\bno report\b(?! states)|filed no|filed a report|reports? not filed/,
    )
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
  const english = csvOf(figure, { t: tEn, locale: 'en' })
  expect(english.split('\r\n').length).toBe(figure.rows.length + 2)
  const ours = words.reduce((text, word) => text.replaceAll(word, ''), english)
  expect(ours.replaceAll(NAMES, '')).not.toMatch(/\p{Script=Han}/u)
}

const absentCount = (figure: Figure): number =>
  figure.absent.reduce((sum, group) => sum + group.bodies.length + group.more, 0)

/** Those drawn and those named as absent; who states a zero is counted among both. */
const accounted = (figure: Figure): number =>
  figure.coverage.have - (figure.coverage.zero ?? 0) + absentCount(figure)

/** Of those named as absent, who states a rate of too few cases to be drawn. */
const fewCount = (figure: Figure): number =>
  figure.absent.reduce(
    (sum, { id, bodies, more }) => sum + (id === 'few' ? bodies.length + more : 0),
    0,
  )

describe('every figure', () => {
  it(
    'of a measure names each township once: drawn or absent',
    () => {
      const part = fc.oneof(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), gap)
      const choice = fc.record({
        order: fc.constantFrom('code' as const, 'value' as const),
        scale: fc.constantFrom('auto' as const, 'linear' as const, 'log' as const),
        reference: fc.constantFrom('county' as const, 'kind' as const, 'none' as const),
        base: fc.constantFrom(null, 2023, 2025, 1999),
        form: fc.constantFrom('together' as const, 'apart' as const),
      })
      const pool = fc.constantFrom(1 as const, 3 as const)
      fc.assert(
        fc.property(
          townships(part),
          fc.constantFrom(...MEASURES),
          choice,
          pool,
          about,
          fc.nat({ max: 3 }),
          (cells, measure, how, years, over, taken) => {
            const isRate = measureOf(measure).denominator !== null
            const rows = rowsOf(cells, (i, year, cell) =>
              isRate
                ? share(i, year, cell)
                : volume(i, year, typeof cell === 'string' ? cell : cell[0]),
            )
            const whole = context(cells.length, YEARS, over)
            const chosen = [...new Set(rows.map((row) => row.township_code))].slice(0, taken)
            const where = {
              ...whole,
              due: chosen.length > 0 ? chosen.length : cells.length,
              filter: { ...whole.filter, townships: chosen },
            }
            const of = { measure, pool: years }
            const ranking = measureRankingFigure(rows, where, of, how)
            const trend = measureTrendFigure(rows, where, of, how)
            const funnel = measureFunnelFigure(rows, where, of, how)
            for (const figure of [ranking, trend, funnel]) {
              holds(figure, where)
              expect(accounted(figure) - fewCount(figure)).toBe(where.due)
            }
            const { marks } = ranking.chart
            expect(marks.filter((mark) => !mark.isNeighbour)).toHaveLength(
              ranking.coverage.have - (ranking.coverage.zero ?? 0),
            )
            expect(marks.flatMap((mark) => printed(measure, mark.value))).toEqual(
              ranking.rows.flatMap((row) => row[measure]?.value ?? []),
            )
            expect(
              trend.chart.lines
                .flatMap((line) => line.points.flatMap(({ value }) => printed(measure, value)))
                .sort(),
            ).toEqual(trend.rows.flatMap((row) => row[measure]?.value ?? []).sort())
          },
        ),
        { numRuns: 150 },
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
          const where = context(cells.length, YEARS)
          const heading = say(measureRankingFigure(rows, where, VOLUME).heading)
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
    'of a rate says the truth about who is highest, of cases enough to tell',
    () => {
      const part = fc.oneof(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 60 })), gap)
      fc.assert(
        fc.property(townships(part), (cells) => {
          const rows = rowsOf(cells, share)
          const last = rows.filter((row) => row.year === 2025 && row.value !== null)
          const enough = last.filter((row) => (row.denominator ?? 0) >= 30)
          const most = Math.max(...enough.map((row) => row.value ?? 0))
          const top = enough.filter((row) => row.value === most)
          const of = { measure: 'mail_reply', pool: 1 } as const
          const { heading } = measureRankingFigure(rows, context(cells.length, YEARS), of)
          const said = say(heading)
          const all = (of: 'numerator' | 'denominator') =>
            last.reduce((sum, row) => sum + (row[of] ?? 0), 0)
          if (last.length > 1) expect(said).toContain(`${all('numerator')}/${all('denominator')}`)
          if (last.length > 1 && enough.length === 0) expect(said).toContain('不论高低')
          if (last.length > 1 && enough.length > 1 && top.length === 1)
            expect(said).toMatch(new RegExp(`${top[0]?.name}最高`))
          else expect(said).not.toMatch(/[^列]最高/)
        }),
        { numRuns: 200 },
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
            by: 'reports',
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
          expect(accounted(outcome)).toBe(outcome.coverage.of)
          const years = requestYearsFigure(rowsOf(requests, outcomes), due, 'business')
          holds(years, due)
          expect(accounted(years)).toBe(YEARS.length)
          const flow = requestFlowFigure(rowsOf(requests, outcomes), due)
          holds(flow, due)
          expect(accounted(flow)).toBe(due.due)
          const written = of(letters.length)
          const reply = mailboxReplyFigure(
            rowsOf(letters, (i, year, cell) => replies(i, year, cell)),
            written,
          )
          holds(reply, written)
          expect(accounted(reply)).toBe(reply.coverage.of)
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
            expect(accounted(figure)).toBe(where.due)
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
      const label = fc.constantFrom(...LABELS)
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
            holds(figure, where, LABELS)
            expect(accounted(figure)).toBe(where.due)
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
