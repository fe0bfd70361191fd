import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPLICANTS } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { textDocument } from '../../src/report/readers/text-document.ts'
import { readTables } from '../../src/report/forms/read-tables.ts'
import { compare, figuresArbitrary } from './figures.ts'
import { CHANGES, mutate, swapColumns, swapRows } from './changes.ts'
import { reportText, type PrintedTable } from './render-report.ts'
import { TEXT_LAYOUTS } from './text-layouts.ts'

const LAYOUTS = TEXT_LAYOUTS.filter((layout) => !layout.digitsOnly)

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  it('is read right or marked, never silently wrong', () => {
    fc.assert(
      fc.property(
        figuresArbitrary('words'),
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom('article20', 'applications', 'review'),
        fc.nat(1000),
        ({ figures, expected }, layout, name, pick) => {
          const text = reportText(figures, (table) =>
            layout.render(table.name === name ? mutate(table, change, pick) : table),
          )
          const { observations, tables } = readTables(textDocument(text).blocks)
          const { wrong, missing } = compare({ observations }, expected)
          // A padded row that lost a cell prints an empty one instead: that is what must be read.
          const empty = observations.some((o) => o.status === 'blank' && o.evidence.endsWith(': '))
          expect(empty && layout.showsBlanks ? [] : wrong).toEqual([])
          const marked = tables.flatMap((t) => [...t.missing, ...t.unread]).length
          expect(marked).toBeGreaterThanOrEqual(missing.length)
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('columns and rows printed in another order', () => {
  it('follow their headings and labels', () => {
    fc.assert(
      fc.property(
        figuresArbitrary('words'),
        fc.constantFrom('2019', '2021'),
        fc.nat({ max: 4 }),
        fc.nat({ max: 21 }),
        ({ figures, expected }, _edition, column, row) => {
          const text = reportText(figures, (table) =>
            asPipes(
              table.name === 'applications' ? swapRows(swapColumns(table, column), row) : table,
            ),
          )
          const { observations } = readTables(textDocument(text).blocks)
          expect(compare({ observations }, expected).wrong).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

const asPipes = (table: PrintedTable): string =>
  table.rows.map((row) => `| ${[...row.labels, ...row.cells].join(' | ')} |`).join('\n')

it('the form has the rows that the changes are made to', () => {
  expect(APPLICATIONS['2019'].length * APPLICANTS.length).toBe(161)
  expect(APPLICATIONS['2021'].length * APPLICANTS.length).toBe(175)
})
