import { RULES } from '../../src/findings/rules.ts'
import type { FindingsByRuleRow } from '../../src/figures/findings-by-rule/query.ts'
import type { FindingsGridRow } from '../../src/figures/findings-grid/query.ts'
import type { FindingsListRow } from '../../src/figures/findings-list/query.ts'
import { CODES } from './example-rows.ts'

const NAMES = ['甲镇', '乙镇', '丙乡', '丁镇', '戊街道']

/** Every rule with nothing found, but for what is given by rule. */
export const byRule = (
  given: Record<string, Partial<FindingsByRuleRow>>,
  judged = { judged_reports: 10, judged_townships: 3, opening_reports: 2 },
): FindingsByRuleRow[] =>
  RULES.map(({ id }) => ({
    rule: id,
    assessable: 0,
    passed: 0,
    failing: 0,
    comparisons: 0,
    errors: 0,
    warnings: 0,
    notes: 0,
    ...judged,
    ...given[id],
  }))

/** One township's report of a year: errors, warnings and notes of a full one, or what it is. */
export const checked = (
  i: number,
  year: number,
  found: readonly [number, number, number] | 'opening' | 'missing',
): FindingsGridRow => {
  const [errors, warnings, notes] = typeof found === 'string' ? [0, 0, 0] : found
  const isFull = typeof found !== 'string'
  return {
    township_code: CODES[i] ?? String(990101001 + i),
    name: NAMES[i] ?? `第${i + 1}镇`,
    county: '示例县',
    year,
    report_id: found === 'missing' ? null : `${CODES[i]}-${year}`,
    capture: found === 'missing' ? null : isFull ? 'full' : 'opening',
    errors,
    warnings,
    notes,
    assessable: isFull ? 14 : null,
    passed: isFull ? 14 - Math.min(14, errors + warnings) : null,
    source_url: found === 'missing' ? null : `https://example.cn/${i}/${year}`,
  }
}

/** One finding of a report. */
export const foundRow = (
  i: number,
  year: number,
  over: Partial<FindingsListRow> = {},
): FindingsListRow =>
  ({
    judged_reports: 10,
    judged_townships: 3,
    opening_reports: 2,
    report_id: `${CODES[i]}-${year}`,
    township_code: CODES[i],
    name: NAMES[i],
    county: '示例县',
    year,
    capture: 'full',
    source_url: null,
    position: 1,
    rule: 'balance.applicants',
    severity: 'error',
    message_zh: '各类申请人之和为 1，总计载为 2',
    message_en: 'applicants add up to 1, the total says 2',
    expected: 1,
    actual: 2,
    cells: 'applications.granted:total applications.granted:business',
    evidence: null,
    ...over,
  }) as FindingsListRow

/** The single row that stands for no finding at all. */
export const noFinding = (judged_reports: number): FindingsListRow => ({
  judged_reports,
  judged_townships: judged_reports > 0 ? 1 : 0,
  opening_reports: 0,
  report_id: null,
  township_code: null,
  name: null,
  county: null,
  year: null,
  capture: null,
  source_url: null,
  position: null,
  rule: null,
  severity: null,
  message_zh: null,
  message_en: null,
  expected: null,
  actual: null,
  cells: null,
  evidence: null,
})
