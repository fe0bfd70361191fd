import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWide } from '../../src/report/grids/character-width.ts'
import { textDocument } from '../../src/report/readers/text-document.ts'
import { readReport } from '../../src/report/read-report.ts'
import { readTables } from '../../src/report/forms/read-tables.ts'
import { pdfParts } from './containers.ts'
import { compare, figuresArbitrary } from './figures.ts'
import { laidPdf, printArbitrary } from './laid-pdf.ts'
import { laidText } from './laid-text.ts'

const tally = { wrong: 0, missing: 0, cells: 0 }

const count = (read: { wrong: readonly string[]; missing: readonly string[] }, cells: number) => {
  tally.wrong += read.wrong.length
  tally.missing += read.missing.length
  tally.cells += cells
}

describe.each(['ruled', 'cell by cell', 'none'] as const)(
  'PDF tables with borders: %s',
  (borders) => {
    it('give back no wrong cell, however labels wrap and pages end', async () => {
      Object.assign(tally, { wrong: 0, missing: 0, cells: 0 })
      await fc.assert(
        fc.asyncProperty(
          figuresArbitrary('with blanks'),
          printArbitrary(borders),
          async ({ figures, expected }, print) => {
            const reading = await readReport(laidPdf(pdfParts(figures), print), 'a.pdf', null)
            if ('error' in reading) throw new Error(reading.error.message)
            const read = compare(reading.report, expected)
            count(read, expected.size)
            expect(read.wrong).toEqual([])
          },
        ),
        { numRuns: 25 },
      )
      expect(tally.missing).toBeLessThan(tally.cells * 0.1)
    }, 120_000)
  },
)

describe.each([
  // Labels as wide as their column touch the first figure: more rows are given up.
  ['one column a character', 0.15, () => 1],
  ['two columns a Chinese character', 0.1, (c: string) => (isWide(c) ? 2 : 1)],
] as const)('text in the layout of a page, %s', (_, unread, characterWidth) => {
  it('gives back no wrong cell', () => {
    Object.assign(tally, { wrong: 0, missing: 0, cells: 0 })
    fc.assert(
      fc.property(
        figuresArbitrary('words'),
        printArbitrary('none'),
        fc.integer({ min: 30, max: 80 }),
        ({ figures, expected }, { style }, linesAPage) => {
          const text = laidText(pdfParts(figures), { ...style, characterWidth }, linesAPage)
          const read = compare(readTables(textDocument(text).blocks), expected)
          count(read, expected.size)
          expect(read.wrong).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
    expect(tally.missing).toBeLessThan(tally.cells * unread)
  })
})
