import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { APPLICANTS } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { REVIEW } from '../../src/form/review.ts'
import type { ParsedReport } from '../../src/report/parsed-report.ts'
import { report, type TableEdition } from './report-builder.ts'

const KINDS = APPLICANTS.map((column) => column.id).filter((id) => id !== 'total')
const BALANCES = ['balance.intake', 'balance.outcomes', 'balance.applicants', 'balance.review']

type Cells = Record<string, number>

const outcomes = (edition: TableEdition): string[] =>
  APPLICATIONS[edition]
    .map((row) => row.indicator)
    .filter((id) => !/received|carried|concluded/.test(id))

/** Tables that balance by construction: outcomes are drawn, everything else follows from them. */
const balanced = (edition: TableEdition): fc.Arbitrary<Cells> => {
  const rows = outcomes(edition)
  const count = fc.nat({ max: 40 })
  return fc
    .record({
      outcomes: fc.array(count, {
        minLength: rows.length * KINDS.length,
        maxLength: rows.length * KINDS.length,
      }),
      carriedOut: fc.array(count, { minLength: 6, maxLength: 6 }),
      share: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      reviews: fc.array(count, { minLength: 12, maxLength: 12 }),
    })
    .map((drawn) => {
      const cells: Cells = {}
      const add = (indicator: string, kind: string, value: number): void => {
        cells[`${indicator}:${kind}`] = (cells[`${indicator}:${kind}`] ?? 0) + value
        cells[`${indicator}:total`] = (cells[`${indicator}:total`] ?? 0) + value
      }
      for (const [column, kind] of KINDS.entries()) {
        let concluded = 0
        for (const [row, id] of rows.entries()) {
          const value = drawn.outcomes[row * KINDS.length + column] ?? 0
          add(id, kind, value)
          concluded += value
        }
        const out = drawn.carriedOut[column] ?? 0
        const carriedIn = Math.floor((concluded + out) * (drawn.share[column] ?? 0))
        add('applications.concluded', kind, concluded)
        add('applications.carried_out', kind, out)
        add('applications.carried_in', kind, carriedIn)
        add('applications.received', kind, concluded + out - carriedIn)
      }
      for (const [at, block] of REVIEW.entries()) {
        const results = drawn.reviews.slice(at * 4, at * 4 + 4)
        for (const [i, id] of block.cells.slice(0, -1).entries()) cells[id] = results[i] ?? 0
        cells[block.cells.at(-1) ?? ''] = results.reduce((sum, value) => sum + value, 0)
      }
      return cells
    })
}

const balanceFindings = (of: ParsedReport): Finding[] =>
  checkReport(of, { previous: null, peers: [] })
    .filter((result) => BALANCES.includes(result.rule))
    .flatMap((result) => [...result.findings])

const edition = fc.constantFrom<TableEdition>('2019', '2021')
const drawnReport = edition.chain((of) =>
  balanced(of).map((cells) => ({ edition: of, cells }) as const),
)

describe('the balances', () => {
  it('hold on every report that balances', () => {
    fc.assert(
      fc.property(drawnReport, (drawn) => {
        expect(balanceFindings(report(drawn))).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('find any one cell that is changed, and name it', () => {
    fc.assert(
      fc.property(drawnReport, fc.nat(), fc.integer({ min: 1, max: 30 }), (drawn, at, more) => {
        const keys = Object.keys(drawn.cells)
        const key = keys[at % keys.length] ?? ''
        const cells = { ...drawn.cells, [key]: (drawn.cells[key] ?? 0) + more }
        const findings = balanceFindings(report({ ...drawn, cells }))
        expect(findings.length).toBeGreaterThan(0)
        for (const finding of findings) {
          const named = finding.cells.map((cell) =>
            cell.applicant === null ? cell.indicator : `${cell.indicator}:${cell.applicant}`,
          )
          expect(named).toContain(key)
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('make no finding of a blank, and assess less for it', () => {
    fc.assert(
      fc.property(drawnReport, fc.nat(), (drawn, at) => {
        const keys = Object.keys(drawn.cells)
        const key = keys[at % keys.length] ?? ''
        const blanked = report({ ...drawn, cells: { ...drawn.cells, [key]: null } })
        expect(balanceFindings(blanked)).toEqual([])
        const assessed = (of: ParsedReport): number =>
          checkReport(of, { previous: null, peers: [] })
            .filter((result) => BALANCES.includes(result.rule))
            .reduce((sum, result) => sum + result.assessed, 0)
        expect(assessed(blanked)).toBeLessThan(assessed(report(drawn)))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('find a report whose columns were swapped, unless the columns were alike', () => {
    fc.assert(
      fc.property(drawnReport, fc.constantFrom(...KINDS), (drawn, kind) => {
        const swapped: Cells = {}
        for (const [key, value] of Object.entries(drawn.cells)) {
          const [id, applicant] = key.split(':')
          if (applicant === kind) swapped[`${id}:total`] = value
          else if (applicant === 'total') swapped[`${id}:${kind}`] = value
          else swapped[key] = value
        }
        const alike = Object.entries(drawn.cells).every(([key, value]) => swapped[key] === value)
        expect(balanceFindings(report({ ...drawn, cells: swapped })).length > 0).toBe(!alike)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
