import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settleRecognised } from '../../src/findings/settle-recognised.ts'
import { openRecogniser } from '../../src/ingest/recogniser-files.ts'
import { readReport } from '../../src/report/read-report.ts'
import { pdfPictures } from '../../src/report/readers/pdf-pictures.ts'
import { pictureIn } from '../../src/report/readers/picture-files.ts'
import { scannedPdf } from './scanned-pdf.ts'

/** A report of our own, printed, stamped in red, laid on the scanner askew, 150 dpi. */
const SCAN = new Uint8Array(readFileSync(resolve(import.meta.dirname, 'scans/stamped.jpg')))

const ARTICLE20 = {
  'article20.regulations.made': 0,
  'article20.regulations.repealed': 0,
  'article20.regulations.in_force': 0,
  'article20.normative_documents.made': 3,
  'article20.normative_documents.repealed': 1,
  'article20.normative_documents.in_force': 17,
  'article20.licensing.decisions': 46,
  'article20.penalties.decisions': 205,
}
/** These two stand under the stamp: right, or left out. */
const STAMPED = { 'article20.coercion.decisions': 0, 'article20.fees.amount': 0 }
const REVIEW = [1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 1, 5]

describe('a scan', () => {
  it('is read where there is a recogniser, its figures marked as such', async () => {
    const recogniser = () => openRecogniser()
    const reading = await readReport(SCAN, 'a.jpg', null, { recogniser })
    if ('error' in reading) throw new Error(reading.error.message)
    expect(reading.report.observations.map((o) => o.status)).not.toContain('stated')
    const { identity, observations } = settleRecognised(reading.report)
    expect(identity).toMatchObject({ township: '石桥镇', year: 2022, edition: '2021' })

    const told = observations.filter((o) => o.place.kind === 'phrase')
    const figures = Object.fromEntries(told.map((o) => [o.indicator, o.value]))
    expect(figures).toMatchObject({ 'disclosed.total': 128, 'mail.received': 9 })
    const cells = observations.filter((o) => o.place.kind === 'cell')
    const values = Object.fromEntries(cells.map((o) => [o.indicator, o.value]))
    expect(values).toMatchObject(ARTICLE20)
    for (const [id, value] of Object.entries(STAMPED))
      expect([value, undefined]).toContain(values[id])
    const review = cells.filter((o) => o.place.kind === 'cell' && o.place.table === 'review')
    expect(review.map((o) => o.value)).toEqual(REVIEW)

    // The sums of the table of reviews hold; article 20 and the text have none.
    expect(new Set(review.map((o) => o.status))).toEqual(new Set(['recognised']))
    const rest = observations.filter((o) => !review.includes(o) && o.value !== null)
    expect(new Set(rest.map((o) => o.status))).toEqual(new Set(['to_check']))

    // «17» stands on the page's upper half, right of its middle.
    const picture = cells.find((o) => o.value === 17)?.place.picture
    expect(picture?.page).toBe(1)
    const [left = 0, top = 1, right = 0, bottom = 0] = picture?.box ?? []
    expect(left).toBeGreaterThan(0.6)
    expect(right).toBeGreaterThan(left)
    expect(top).toBeLessThan(0.5)
    expect(bottom - top).toBeLessThan(0.03)
  }, 240_000)

  it('is refused without one, with a code that says that one would help', async () => {
    for (const [bytes, name] of [
      [SCAN, 'a.jpg'],
      [scannedPdf(SCAN, 1291, 1790), 'a.pdf'],
    ] as const) {
      const reading = await readReport(bytes, name, null)
      expect('error' in reading ? reading.error.code : '').toBe('no_text_layer')
    }
  })

  it('is the same picture inside a PDF', async () => {
    const alone = pictureIn(SCAN)
    for await (const page of pdfPictures(scannedPdf(SCAN, 1291, 1790))) {
      expect(Math.abs(page.width - alone.width)).toBeLessThan(3)
      let apart = 0
      for (let y = 100; y < 1700; y += 16)
        for (let x = 100; x < 1200; x += 16)
          apart += Math.abs(
            (page.pixels[y * page.width + x] ?? 0) - (alone.pixels[y * alone.width + x] ?? 0),
          )
      expect(apart / (100 * 69)).toBeLessThan(6)
    }
  })
})
