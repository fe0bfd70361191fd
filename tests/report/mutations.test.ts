import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPLICANTS } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { textDocument } from '../../src/report/readers/text-document.ts'
import { readTables } from '../../src/report/tables/read-tables.ts'
import { compare, figuresArbitrary } from './figures.ts'
import { reportText, type PrintedRow, type PrintedTable } from './render-report.ts'
import { TEXT_LAYOUTS } from './text-layouts.ts'

type Change = (row: PrintedRow, pick: number) => PrintedRow

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at)

const CHANGES: Readonly<Record<string, Change>> = {
  'a cell dropped': (row, pick) => ({ ...row, cells: without(row.cells, pick % row.cells.length) }),
  'a cell doubled': (row, pick) => {
    const at = pick % row.cells.length
    return { ...row, cells: row.cells.toSpliced(at, 0, row.cells[at] ?? '') }
  },
  'a page number among the cells': (row, pick) => ({
    ...row,
    cells: row.cells.toSpliced(pick % (row.cells.length + 1), 0, '4'),
  }),
  'words in a cell': (row, pick) => ({
    ...row,
    cells: row.cells.with(pick % row.cells.length, '见附件'),
  }),
  'a label of other words': (row) => ({
    ...row,
    labels: [...row.labels.slice(0, -1), '情况说明栏'],
  }),
  'a label lost': (row) => ({ ...row, labels: [...row.labels.slice(0, -1), ''] }),
}

const LAYOUTS = TEXT_LAYOUTS.filter((layout) => !layout.digitsOnly)

/** Changes one row of figures of the table picked, and renders the rest as it was. */
const mutate = (table: PrintedTable, change: Change, pick: number): PrintedTable => {
  const rows = table.rows.flatMap((row, i) => (row.heading ? [] : [i]))
  const at = rows[pick % rows.length] ?? -1
  return { ...table, rows: table.rows.map((row, i) => (i === at ? change(row, pick) : row)) }
}

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
          const swap = <T>(list: readonly T[], i: number): T[] =>
            list.with(i, list[i + 1] as T).with(i + 1, list[i] as T)
          const text = reportText(figures, (table) => {
            if (table.name !== 'applications') return asPipes(table)
            const rows = table.rows.map((r, i) => {
              // The five organisations stand under one heading; their order may differ.
              if (i === 2) return { ...r, cells: swap(r.cells, 1 + (column % 4)) }
              return r.heading ? r : { ...r, cells: swap(r.cells, 1 + (column % 4)) }
            })
            return asPipes({ ...table, rows: swap(rows, 3 + (row % (rows.length - 4))) })
          })
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
