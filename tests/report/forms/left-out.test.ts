import { describe, expect, it } from 'vitest'
import { APPLICANTS } from '../../../src/form/applicants.ts'
import { REVIEW_RESULTS } from '../../../src/form/review.ts'
import type { Grid } from '../../../src/report/report-document.ts'
import { readTables } from '../../../src/report/forms/read-tables.ts'
import { readCells } from '../figures.ts'

const grid = (...rows: readonly (readonly string[])[]): Grid => ({
  kind: 'grid',
  rows: rows.map((row) => row.map((text) => ({ text, line: null }))),
})
const read = (table: Grid) => readCells(readTables([table]))

describe('a row with one more cell than columns, and an empty one among them', () => {
  const names = APPLICANTS.map((applicant) => applicant.labelZh)
  const received = (...cells: readonly string[]) =>
    read(
      grid(
        ['申请人情况', ...names],
        ['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21'],
        ['二、上年结转政府信息公开申请数量', ...cells],
      ),
    )

  it('is left out where its figures stand under other headings', () => {
    expect(received('1', '2', '4', '', '3', '0', '0', '6').size).toBe(7)
    expect(received('', '1', '2', '3', '0', '0', '0', '6').size).toBe(7)
  })

  it('is read where each stands under its own', () => {
    expect(
      received('1', '2', '0', '3', '0', '0', '6', '').get('applications.carried_in total'),
    ).toBe(6)
  })

  it('is left out of the review table too', () => {
    const headings = [
      ['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((block) =>
        REVIEW_RESULTS.map(() => block),
      ),
      ['', '', ''].flatMap(() => [...REVIEW_RESULTS]),
    ]
    const cells = Array.from({ length: 15 }, (_, i) => String(i))
    expect(read(grid(...headings, cells)).get('review.corrected')).toBe(1)
    expect(read(grid(...headings, cells.toSpliced(1, 0, ''))).size).toBe(0)
  })
})
