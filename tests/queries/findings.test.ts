import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import type { CheckRow, DatasetRows, FindingRow } from '../../src/dataset/rows.ts'
import { RULES } from '../../src/findings/rules.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { findingsByRule, type FindingsByRuleRow } from '../../src/figures/findings-by-rule/query.ts'
import { findingsGrid, type FindingsGridRow } from '../../src/figures/findings-grid/query.ts'
import { findingsList, type FindingsListRow } from '../../src/figures/findings-list/query.ts'
import { engineOver } from './engine.ts'
import { named } from './expect-figures.ts'
import { bodiesIn } from './oracle.ts'
import { ABOUT, ROWS } from './small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

const check = (report_id: string, rule: string, assessed: number, failed: number): CheckRow => ({
  report_id,
  rule,
  assessed,
  failed,
  not_assessed: assessed ? null : '无可核',
})

const finding = (
  report_id: string,
  position: number,
  rule: string,
  severity: FindingRow['severity'],
): FindingRow => ({
  report_id,
  position,
  rule,
  severity,
  message_zh: '甲为 6，乙为 5',
  message_en: '6 and 5',
  expected: 6,
  actual: 5,
  cells: 'applications.received:total',
  evidence: null,
})

/** Two errors of one rule are one failed check; notes fail nothing; openings are not judged. */
const rows: DatasetRows = {
  ...ROWS,
  findings: [
    finding('990101101-2020', 1, 'balance.intake', 'error'),
    finding('990101101-2020', 2, 'balance.intake', 'error'),
    finding('990101101-2020', 3, 'cell.blank', 'note'),
    finding('990101101-2021', 1, 'cell.blank', 'warning'),
    finding('990101102-2020', 1, 'outlier.county', 'note'),
    finding('990101103-2021', 1, 'narrative.parts', 'warning'),
  ],
  checks: [
    check('990101101-2020', 'balance.intake', 7, 2),
    check('990101101-2020', 'cell.blank', 4, 1),
    check('990101101-2020', 'continuity.applications', 0, 0),
    check('990101101-2021', 'balance.intake', 7, 0),
    check('990101101-2021', 'cell.blank', 4, 1),
    check('990101101-2021', 'continuity.applications', 7, 0),
    check('990101102-2020', 'balance.intake', 0, 0),
    check('990101102-2020', 'outlier.county', 1, 1),
    check('990101103-2021', 'narrative.parts', 1, 1),
    check('990201101-2020', 'balance.intake', 7, 0),
  ],
}

const years = [2018, 2020, 2021]
const FILTERS: [string, Filter, boolean][] = [
  ['the whole set', { region: null, years, townships: [] }, false],
  ['a county', { region: { level: 'county', code: '990101' }, years, townships: [] }, true],
  ['one year', { region: null, years: [2021], townships: [] }, false],
  ['a township without reports', { region: null, years, townships: ['990101104'] }, true],
]

/** All rules, one that fails, one that only notes, one that nothing was found by. */
const ASKED = [null, 'balance.intake', 'outlier.county', 'period.year'] as const

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, rows)
}, 60_000)
afterAll(() => connection.close())

const flaws = (report: string, rule: string): number =>
  rows.findings.filter((f) => f.report_id === report && f.rule === rule && f.severity !== 'note')
    .length

const count = <T>(list: readonly T[], holds: (item: T) => boolean): number =>
  list.filter(holds).length

describe.each(FILTERS)('findings of %s', (_, filter, listsAll) => {
  const reports = bodiesIn(rows, filter).flatMap((body) => (body.report ? [body.report] : []))
  const full = reports.filter((report) => report.capture === 'full').map((r) => r.report_id)
  const judged = {
    judged_reports: full.length,
    judged_townships: new Set(full.map((id) => id.slice(0, 9))).size,
    opening_reports: count(reports, (report) => report.capture === 'opening'),
  }

  it('by rule are what plain loops find', async () => {
    const answered = await connection.query<FindingsByRuleRow>(findingsByRule(filter))
    const expected = RULES.map(({ id: rule }): FindingsByRuleRow => {
      const checks = rows.checks.filter((c) => c.rule === rule && full.includes(c.report_id))
      const told = rows.findings.filter((f) => f.rule === rule && full.includes(f.report_id))
      return {
        rule,
        assessable: count(checks, (c) => c.assessed > 0),
        passed: count(checks, (c) => c.assessed > 0 && flaws(c.report_id, rule) === 0),
        failing: count(checks, (c) => flaws(c.report_id, rule) > 0),
        comparisons: checks.reduce((sum, c) => sum + c.assessed, 0),
        errors: count(told, (f) => f.severity === 'error'),
        warnings: count(told, (f) => f.severity === 'warning'),
        notes: count(told, (f) => f.severity === 'note'),
        ...judged,
      }
    })
    expect(answered).toEqual(expected)
  })

  it.each(ASKED)('by township and year are what plain loops find, of rule %s', async (asked) => {
    const answered = await connection.query<FindingsGridRow>(findingsGrid(filter, asked))
    const noting = RULES.filter((rule) => rule.severity === 'note').map((rule) => rule.id)
    const expected = named(rows, filter, listsAll).map(
      ({ code, year, report }): FindingsGridRow => {
        const id = report?.report_id ?? null
        const told = rows.findings.filter(
          (f) => f.report_id === id && (asked === null || f.rule === asked),
        )
        const checks = rows.checks.filter(
          (c) =>
            c.report_id === id &&
            c.assessed > 0 &&
            (asked === null ? !noting.includes(c.rule) : c.rule === asked),
        )
        const isFull = report?.capture === 'full'
        const township = rows.townships.find((t) => t.township_code === code)!
        return {
          township_code: code,
          name: township.name,
          county: township.county,
          year,
          report_id: id,
          capture: report?.capture ?? null,
          errors: count(told, (f) => f.severity === 'error'),
          warnings: count(told, (f) => f.severity === 'warning'),
          notes: count(told, (f) => f.severity === 'note'),
          assessable: isFull ? checks.length : null,
          passed: isFull ? count(checks, (c) => flaws(c.report_id, c.rule) === 0) : null,
          source_url: report?.source_url ?? null,
        }
      },
    )
    expect(answered).toEqual(expected)
  })

  it.each(ASKED)('are all listed, or how much was judged is told, of rule %s', async (asked) => {
    const answered = await connection.query<FindingsListRow>(findingsList(filter, asked))
    const within = rows.findings.filter(
      (f) =>
        reports.some((r) => r.report_id === f.report_id) && (asked === null || f.rule === asked),
    )
    expect(answered.map((r) => [r.report_id, r.position, r.rule, r.severity])).toEqual(
      within.length === 0
        ? [[null, null, null, null]]
        : within.map((f) => [f.report_id, f.position, f.rule, f.severity]),
    )
    for (const row of answered) expect(row).toMatchObject(judged)
  })
})
