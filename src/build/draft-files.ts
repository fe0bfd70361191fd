import { strToU8 } from 'fflate'
import { docxFile, type DocxPart } from '../export/office/docx.ts'
import { printedForm } from '../export/office/printed-form.ts'
import { formTable } from '../form/printed-tables.ts'
import { renderReport } from '../sample/render-report.ts'
import { picturePdf } from './picture-pdf.ts'
import type { SampleReport, SampleTable } from '../sample/sample-report.ts'
import { DRAFT_YEAR } from '../sample/sample-drafts.ts'

const ALL_TABLES: readonly SampleTable[] = ['article20', 'applications', 'review']

/** The heading before which a table stands at the latest. */
const ENDS: readonly (readonly [RegExp, SampleTable])[] = [
  [/^三、/u, 'article20'],
  [/^四、/u, 'applications'],
  [/^五、/u, 'review'],
]

/** A sample report as it is printed, its tables drawn as the form prints them. */
export const draftParts = (report: SampleReport): readonly DocxPart[] => {
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
  return lines.flatMap((text, i): DocxPart[] => {
    const due = ENDS.filter(([heading]) => heading.test(text)).flatMap(([, table]) =>
      tableOf(table),
    )
    return [...due, { kind: i === 0 ? 'title' : 'text', text }]
  })
}

const wordFile = (report: SampleReport): Uint8Array => docxFile(draftParts(report))

/** Half of a file is what an interrupted copy leaves. */
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1)

/** The draft that comes as a scan, by its place among them: one without faults. */
export const SCANNED_DRAFT = 4

/**
 * The drafts as files of an office's desk: most of them Word files, some text, one scanned, the last
 * one broken. By their names. `scan` holds the pages of the scanned one as JPEG pictures
 * (tests/build/draw-draft-scan.ts draws them).
 */
export const draftFiles = (
  drafts: readonly SampleReport[],
  scan: readonly Uint8Array[],
): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>()
  drafts.forEach((report, i) => {
    const name = `${report.township}${DRAFT_YEAR}年政务公开年报`
    if (i === drafts.length - 1) files.set(`${name}（未传完）.docx`, half(wordFile(report)))
    else if (i === SCANNED_DRAFT) files.set(`${name}（扫描件）.pdf`, picturePdf(scan))
    else if (i % 4 === 3) files.set(`${name}.txt`, strToU8(renderReport(report)))
    else files.set(`${name}.docx`, wordFile(report))
  })
  return files
}
