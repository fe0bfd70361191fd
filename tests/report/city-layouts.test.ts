import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../src/report/forms/read-tables.ts'
import { textDocument } from '../../src/report/readers/text-document.ts'
import { balancedArbitrary } from './balanced-figures.ts'
import { CHANGES, mutate } from './changes.ts'
import { CITY_LAYOUTS, type CityLayout } from './city-layouts.ts'
import { compare, figuresArbitrary } from './figures.ts'
import { reportText, type Figures, type PrintedTable } from './render-report.ts'

type Rewrite = (table: PrintedTable) => PrintedTable

const read = (figures: Figures, layout: CityLayout, change: Rewrite = (table) => table) =>
  readTables(textDocument(reportText(figures, (table) => layout.render(change(table)))).blocks)

const tableOf = (name: string): string =>
  name.split('.')[0]?.replace(/^litigation_.*/u, 'review') ?? ''

const mayMiss = (layout: CityLayout, name: string): boolean =>
  layout.mayLeaveOut?.some((table) => name.startsWith(table)) === true

describe.each(CITY_LAYOUTS)('$name', (layout) => {
  it('gives every cell of a report whose sums come out', () => {
    fc.assert(
      fc.property(balancedArbitrary, ({ figures, expected }) => {
        const { wrong, missing } = compare(read(figures, layout), expected)
        expect(wrong).toEqual([])
        expect(missing.filter((name) => !mayMiss(layout, name))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it.each(Object.entries(CHANGES))('%s: right or left out, never wrong in silence', (_, change) => {
    fc.assert(
      fc.property(
        fc.oneof(balancedArbitrary, figuresArbitrary('with blanks')),
        fc.constantFrom('article20', 'applications', 'review'),
        fc.nat(1000),
        ({ figures, expected }, table, pick) => {
          const { observations, tables } = read(figures, layout, (printed) =>
            printed.name === table ? mutate(printed, change, pick) : printed,
          )
          const { wrong, missing } = compare({ observations }, expected)
          const seen = tables.map((t) => t.table)
          // A table that is not there at all is a finding of its own (table.missing).
          const absent = missing.filter((name) => !seen.some((t) => tableOf(name) === t)).length
          const marked = absent + tables.flatMap((t) => [...t.missing, ...t.unread]).length
          const isEmpty = observations.some((o) => o.value === null && o.evidence.endsWith(': '))
          if (wrong.length > 0) expect(marked > 0 || isEmpty).toBe(true)
          expect(marked).toBeGreaterThanOrEqual(missing.length)
        },
      ),
      { numRuns: 10 },
    )
  })
})
