import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { CHANGES, mutate, swapColumns, swapRows } from './changes.ts'
import { pdfParts } from './containers.ts'
import { compare, figuresArbitrary } from './figures.ts'
import { laidPdf, printArbitrary, type Print } from './laid-pdf.ts'
import { laidText } from './laid-text.ts'
import { reportText, type Figures, type PrintedTable } from './render-report.ts'
import { TEXT_LAYOUTS } from './text-layouts.ts'

type Rewrite = (table: PrintedTable) => PrintedTable
type Render = (figures: Figures, change: Rewrite, print: Print) => Uint8Array

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every way of printing a report in which an empty place can be told from none. */
const RENDERS: Readonly<Record<string, Render>> = {
  ...Object.fromEntries(
    TEXT_LAYOUTS.filter((layout) => !layout.digitsOnly).map((layout): [string, Render] => [
      layout.name,
      (figures, change) => encode(reportText(figures, (table) => layout.render(change(table)))),
    ]),
  ),
  'text in the layout of a page': (figures, change, { style }) =>
    encode(laidText(pdfParts(figures, change), { ...style, characterWidth: () => 1 }, 60)),
  'PDF, ruled': (figures, change, print) =>
    laidPdf(pdfParts(figures, change), { ...print, borders: 'ruled' }),
  'PDF, no rules': (figures, change, print) => laidPdf(pdfParts(figures, change), print),
}

const ALTERATIONS: Readonly<Record<string, (name: string, pick: number) => Rewrite>> = {
  ...Object.fromEntries(
    Object.entries(CHANGES).map(([name, change]) => [
      name,
      (picked: string, pick: number): Rewrite =>
        (table) =>
          table.name === picked ? mutate(table, change, pick) : table,
    ]),
  ),
  'two columns swapped': (_, pick) => (table) =>
    table.name === 'applications' ? swapColumns(table, pick) : table,
  'two rows swapped': (_, pick) => (table) =>
    table.name === 'applications' ? swapRows(table, pick) : table,
}

const isMarked = ({ tables, observations }: ParsedReport): boolean =>
  tables.some((table) => table.missing.length + table.unread.length > 0) ||
  observations.some((o) => o.status === 'blank' && o.evidence.endsWith(': '))

const RUNS = 60

describe.each(Object.entries(ALTERATIONS))('%s', (name, alter) => {
  it('is read right or marked in every layout, never silently wrong', async ({ annotate }) => {
    const tally = { right: 0, marked: 0, silent: 0 }
    await fc.assert(
      fc.asyncProperty(
        figuresArbitrary('words'),
        printArbitrary('none'),
        fc.constantFrom(...Object.values(RENDERS)),
        fc.constantFrom('article20', 'applications', 'review'),
        fc.nat(1000),
        async ({ figures, expected }, print, render, table, pick) => {
          const bytes = render(figures, alter(table, pick), print)
          const reading = await readReport(bytes, 'a', null)
          if ('error' in reading) throw new Error(reading.error.message)
          const { wrong, missing } = compare(reading.report, expected)
          const marked = isMarked(reading.report)
          if (wrong.length === 0 && missing.length === 0) tally.right++
          else if (marked) tally.marked++
          else tally.silent++
        },
      ),
      { numRuns: RUNS },
    )
    const share = (n: number) => `${((n / RUNS) * 100).toFixed(0)} %`
    await annotate(
      `${name}: ${share(tally.right)} right, ${share(tally.marked)} marked, ${tally.silent} silently wrong`,
    )
    expect(tally.silent).toBe(0)
  }, 120_000)
})
