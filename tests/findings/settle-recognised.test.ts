import { describe, expect, it } from 'vitest'
import { settleRecognised } from '../../src/findings/settle-recognised.ts'
import { REVIEW } from '../../src/form/review.ts'
import type { Observation, ParsedReport } from '../../src/report/parsed-report.ts'

const CELLS = REVIEW.flatMap((block) => block.cells)

/** A report of which a table of reviews was read from a picture. */
const scanned = (values: readonly (number | null)[]): ParsedReport => ({
  identity: {
    township: '石桥镇',
    county: null,
    prefecture: null,
    province: null,
    year: 2022,
    edition: '2021',
    title: null,
    publishedOn: null,
    periodStart: null,
    periodEnd: null,
  },
  observations: CELLS.map((indicator, i): Observation => ({
    indicator,
    applicant: null,
    label: null,
    value: values[i] ?? null,
    status: (values[i] ?? null) === null ? 'blank' : 'to_check',
    evidence: '',
    place: { kind: 'cell', table: 'review', row: '', column: '', line: null },
  })),
  tables: [{ table: 'review', edition: '2021', expected: 15, found: 15, missing: [], unread: [] }],
  partLists: [],
  contradictions: [],
  rates: [],
  identityConflicts: [],
  otherYears: [],
})

const statuses = (report: ParsedReport): readonly string[] => [
  ...new Set(settleRecognised(report).observations.map((o) => o.status)),
]

describe('figures read from a picture', () => {
  const right = [1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 1, 5]

  it('count where every sum of their table holds', () => {
    expect(statuses(scanned(right))).toEqual(['recognised'])
  })

  it('are to be checked where one sum fails, or cannot be held against the table', () => {
    expect(statuses(scanned([7, ...right.slice(1)]))).toEqual(['to_check'])
    expect(statuses(scanned([...right.slice(0, 14), null]))).toEqual(['to_check', 'blank'])
    const report = scanned(right)
    const table = report.tables.map((t) => ({
      ...t,
      missing: [{ indicator: 'review.total' as const, applicant: null }],
    }))
    expect(statuses({ ...report, tables: table })).toEqual(['to_check'])
  })

  it('are left as they are where none was', () => {
    const report = scanned(right)
    const stated = {
      ...report,
      observations: report.observations.map((o) => ({ ...o, status: 'stated' as const })),
    }
    expect(settleRecognised(stated)).toBe(stated)
  })
})
