import { strToU8 } from 'fflate'
import { docxFile, type DocxPart } from '../export/office/docx.ts'
import { printedForm } from '../export/office/printed-form.ts'
import { formTable } from '../form/printed-tables.ts'
import { renderReport } from '../sample/render-report.ts'
import type { SampleReport, SampleTable } from '../sample/sample-report.ts'
import { DRAFT_YEAR } from '../sample/sample-drafts.ts'

const ALL_TABLES: readonly SampleTable[] = ['article20', 'applications', 'review']

/** The heading before which a table stands at the latest. */
const ENDS: readonly (readonly [RegExp, SampleTable])[] = [
  [/^三、/u, 'article20'],
  [/^四、/u, 'applications'],
  [/^五、/u, 'review'],
]

/** A sample report as a Word file, its tables drawn as the form prints them. */
const wordFile = (report: SampleReport): Uint8Array => {
  const printed = new Map(
    report.cells.map((cell) => [`${cell.indicator}|${cell.applicant ?? ''}`, cell]),
  )
  const tableOf = (table: SampleTable): DocxPart[] => {
    const form = formTable(table, report.edition)
    if (form === undefined || report.omittedTables.includes(table)) return []
    const rows = printedForm(form, ({ indicator, applicant }) => ({
      value: null,
      text: printed.get(`${indicator}|${applicant ?? ''}`)?.text ?? '',
    }))
    return [{ kind: 'table', rows }]
  }
  const lines = renderReport({ ...report, omittedTables: ALL_TABLES }).split('\n')
  return docxFile(
    lines.flatMap((text, i): DocxPart[] => {
      const due = ENDS.filter(([heading]) => heading.test(text)).flatMap(([, table]) =>
        tableOf(table),
      )
      return [...due, { kind: i === 0 ? 'title' : 'text', text }]
    }),
  )
}

/** Half of a file is what an interrupted copy leaves. */
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1)

/**
 * The drafts as files of an office's desk: most of them Word files, some text, the last one broken.
 * By their names.
 */
export const draftFiles = (drafts: readonly SampleReport[]): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>()
  drafts.forEach((report, i) => {
    const name = `${report.township}${DRAFT_YEAR}年政务公开年报`
    if (i === drafts.length - 1) files.set(`${name}（未传完）.docx`, half(wordFile(report)))
    else if (i % 4 === 3) files.set(`${name}.txt`, strToU8(renderReport(report)))
    else files.set(`${name}.docx`, wordFile(report))
  })
  return files
}
