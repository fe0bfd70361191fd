import { describe, expect, it } from 'vitest'
import { docxFile } from '../../src/export/office/docx.ts'
import { placeSquares } from '../../src/export/office/grid.ts'
import { printedForm } from '../../src/export/office/printed-form.ts'
import { EDITIONS } from '../../src/form/edition.ts'
import { formTables, isHead } from '../../src/form/printed-tables.ts'
import { readReport } from '../../src/report/read-report.ts'

const forms = EDITIONS.flatMap((edition) => formTables(edition))

describe('the printed form', () => {
  it.each(forms)('$table of $edition fills every square of its grid once', (form) => {
    const rows = printedForm(form, () => ({ value: 1, text: '' }))
    const { squares, width } = placeSquares(rows)
    const covered = squares.reduce((sum, { square }) => sum + square.rows * square.columns, 0)
    expect(width).toBe(form.width)
    expect(covered).toBe(width * rows.length)
  })
})

describe('a Word file of the form', () => {
  it.each(['2019', '2021'] as const)('of %s is read back cell by cell', async (edition) => {
    const expected: number[] = []
    const tables = formTables(edition).map((form) => ({
      kind: 'table' as const,
      rows: printedForm(form, () => {
        expected.push(expected.length)
        return { value: expected.length - 1, text: '' }
      }),
    }))
    const title = '示例县青石镇2026年政府信息公开工作年度报告'
    const text = '解读 <“问答”> & 其他，公开信息 12 条。'
    const bytes = docxFile([{ kind: 'title', text: title }, { kind: 'text', text }, ...tables])
    const reading = await readReport(bytes, 'a.docx', null)
    const report = 'report' in reading ? reading.report : null
    expect(report?.identity).toMatchObject({ township: '青石镇', year: 2026, edition })
    const cells = report?.observations.filter(({ place }) => place.kind === 'cell')
    expect(cells?.map(({ value }) => value)).toEqual(expected)
    expect(
      formTables(edition).flatMap(({ rows }) => rows.flat().filter((s) => !isHead(s))),
    ).toHaveLength(expected.length)
  })
})
