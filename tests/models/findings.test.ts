import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/export/csv.ts'
import { RULES } from '../../src/findings/rules.ts'
import { bilingual, type Figure } from '../../src/models/figure.ts'
import { findingsByRuleFigure } from '../../src/figures/findings-by-rule/model.ts'
import { findingsGridFigure } from '../../src/figures/findings-grid/model.ts'
import { findingsListFigure } from '../../src/figures/findings-list/model.ts'
import { cellText } from '../../src/models/cell-text.ts'
import { context, sayAll } from './example-rows.ts'
import { byRule, checked, foundRow, noFinding } from './findings-rows.ts'
import { say, t } from './translate.ts'

const YEARS = [2024, 2025]

/** Says every sentence and every cell of a figure. */
const saysAll = (figure: Figure): void => {
  const said = [
    ...sayAll(figure),
    ...figure.rows.flatMap((row) => figure.columns.map((c) => cellText(c, row[c.id], t))),
  ].join('\n')
  expect(said).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/)
  expect(csvOf(figure, { t }).split('\r\n')).toHaveLength(figure.rows.length + 2)
}

describe('findings by rule', () => {
  const rows = byRule({
    'balance.intake': { assessable: 10, passed: 9, failing: 1, comparisons: 70, errors: 3 },
    'cell.blank': { assessable: 8, passed: 8, failing: 0, comparisons: 30, notes: 2 },
    'outlier.county': { assessable: 4, passed: 4, failing: 0, comparisons: 4, notes: 4 },
  })
  const figure = findingsByRuleFigure(rows, context(5, YEARS, { synthetic: true }))

  it('passes checks, one a rule and report; rules that only note are no check', () => {
    expect(say(figure.heading)).toBe(
      '2024–2025 年示例县 10 份全文报告可核 18 项，相符 17 项（94.4%）；' +
        `不符最多的是「${RULES.find(({ id }) => id === 'balance.intake')?.titleZh}」，1 份`,
    )
    const row = figure.rows.find((one) => one.rule?.value === 'outlier.county')
    expect([row?.pass_rate?.value, row?.notes?.value]).toEqual([null, 4])
    expect(figure.rows.find((one) => one.rule?.value === 'cell.blank')?.pass_rate?.value).toBe(1)
    saysAll(figure)
  })

  it('gives no number of failures where nothing could be assessed', () => {
    const row = figure.rows.find((one) => one.rule?.value === 'balance.review')
    expect([row?.assessable?.value, row?.failing?.value, row?.pass_rate?.value]).toEqual([
      0,
      null,
      null,
    ])
  })

  it('says of every rule what it rests on and when it does not apply', () => {
    expect(figure.rows).toHaveLength(RULES.length)
    for (const [i, rule] of RULES.entries())
      expect([figure.rows[i]?.legal_basis?.value, figure.rows[i]?.not_apply?.value]).toEqual([
        bilingual(rule.legalBasis, rule.legalBasisEn),
        bilingual(rule.doesNotApply, rule.doesNotApplyEn),
      ])
  })

  it('says that reports captured in part are not judged', () => {
    expect(figure.absent.map((group) => say(group.label))).toEqual([
      '只采集了开头、不作判断的报告 2 份',
    ])
    expect(figure.coverage).toEqual({ have: 3, of: 5, by: 'judged' })
    const none = findingsByRuleFigure(
      byRule({}, { judged_reports: 0, judged_townships: 0, opening_reports: 7 }),
      context(5, YEARS),
    )
    expect(none.empty && say(none.empty)).toBe('2024–2025 年示例县没有采集全文的报告，无可核')
    expect(none.rows).toEqual([])
    saysAll(none)
  })

  it('says when all is well', () => {
    const clean = findingsByRuleFigure(
      byRule({ 'balance.intake': { assessable: 10, passed: 10 } }),
      context(5, YEARS),
    )
    expect(say(clean.heading)).toContain('可核 10 项，全部相符')
    saysAll(clean)
  })
})

describe('findings by township and year', () => {
  const rows = [
    checked(0, 2024, [1, 2, 0]),
    checked(0, 2025, [0, 0, 1]),
    checked(1, 2024, 'missing'),
    checked(1, 2025, [0, 0, 0]),
    checked(2, 2024, 'missing'),
    checked(2, 2025, 'opening'),
    checked(3, 2024, 'missing'),
    checked(3, 2025, 'missing'),
    { ...checked(4, 2024, 'opening'), warnings: 2 },
    checked(4, 2025, 'missing'),
  ]
  const figure = findingsGridFigure(rows, context(5, YEARS))

  it('judges full reports only, and lists whom it does not judge', () => {
    expect(
      figure.chart.bodies.map((body) => [body.name, body.cells.map((c) => c.verdict)]),
    ).toEqual([
      ['甲镇', ['findings', 'clean']],
      ['乙镇', ['missing', 'clean']],
      ['戊街道', ['partial', 'missing']],
    ])
    expect(figure.absent.map((g) => [say(g.label), ...g.bodies.map((b) => b.name)])).toEqual([
      ['只采集了报告开头、不作判断的乡镇街道 1 个', '丙乡'],
      ['未报送的乡镇街道 1 个', '丁镇'],
    ])
    expect(say(figure.heading)).toBe('2024–2025 年示例县 3 份全文报告中 1 份有疑点，2 份无疑点')
    expect(figure.coverage).toEqual({ have: 2, of: 5, by: 'judged' })
    saysAll(figure)
  })

  it('never says 0 findings of a report that was not judged', () => {
    const of = (name: string, year: number) =>
      figure.rows.find((row) => row.name?.value === name && row.year?.value === year)
    expect([of('丙乡', 2025)?.errors?.value, of('丙乡', 2025)?.errors?.state]).toEqual([
      null,
      'not_captured',
    ])
    expect(of('戊街道', 2024)?.warnings?.value).toBe(2)
    expect(of('戊街道', 2024)?.errors?.value).toBeNull()
    expect(of('丁镇', 2025)?.errors?.state).toBe('no_report')
    expect([of('乙镇', 2025)?.errors?.value, of('乙镇', 2025)?.pass_rate?.value]).toEqual([0, 1])
  })

  it('says «not collected» where the set is partial', () => {
    const partial = findingsGridFigure(rows, context(7, YEARS, { collection: 'partial' }))
    const said = sayAll(partial).join('\n')
    expect(said).toContain('未收录的乡镇街道 3 个')
    expect(said).not.toContain('未报送')
    saysAll(partial)
  })
})

describe('the list of findings', () => {
  it('opens both sides of a finding in its report', () => {
    const figure = findingsListFigure([foundRow(0, 2024)], context(5, YEARS))
    const rule = RULES.find(({ id }) => id === 'balance.applicants')
    expect(figure.chart.items[0]).toMatchObject({
      title: bilingual(rule?.titleZh ?? '', rule?.titleEn ?? ''),
      message: bilingual(foundRow(0, 2024).message_zh ?? '', foundRow(0, 2024).message_en),
      severity: 'error',
      source: {
        townshipCode: '990101001',
        year: 2024,
        indicators: ['applications.granted'],
        applicants: ['total', 'business'],
      },
    })
    expect(figure.chart.items[0]?.sides.map(say)).toEqual(['各类申请人之和 1', '所载总计 2'])
    expect(figure.rows[0]?.message?.source?.year).toBe(2024)
    saysAll(figure)
  })

  it('counts by severity, and reports', () => {
    const figure = findingsListFigure(
      [
        foundRow(0, 2024),
        foundRow(0, 2024, { position: 2, severity: 'note' }),
        foundRow(1, 2025, { severity: 'warning', capture: 'opening', cells: null }),
      ],
      context(5, YEARS),
    )
    expect(say(figure.heading)).toBe(
      '2024–2025 年示例县 2 份报告共 3 处：矛盾 1 处，存疑 1 处，提示 1 处',
    )
    expect(figure.chart.items[2]).toMatchObject({ isPartial: true })
    expect(figure.chart.items[2]?.source.indicators).toEqual([])
    expect(figure.rows).toHaveLength(3)
  })

  it('groups no thousands in a year', () => {
    const row = foundRow(0, 2025, { rule: 'period.year', expected: 2025, actual: 2024 })
    const figure = findingsListFigure([row], context(5, YEARS))
    const cells = figure.columns
      .filter(({ id }) => id === 'expected' || id === 'actual')
      .map((column) => cellText(column, figure.rows[0]?.[column.id], t))
    expect(cells).toEqual(['2025', '2024'])
    expect(figure.chart.items[0]?.sides.map(say)).toEqual(['报告年度 2025', '另一处所载年度 2024'])
  })

  it('tells nothing found from nothing judged', () => {
    const of = (judged: number) => findingsListFigure([noFinding(judged)], context(5, YEARS))
    expect(of(4).empty).not.toBeNull()
    expect(say(of(4).heading)).toBe('2024–2025 年示例县 4 份全文报告没有发现不符之处')
    expect(say(of(0).heading)).toBe('2024–2025 年示例县没有采集全文的报告，无可核')
    saysAll(of(0))
  })
})
