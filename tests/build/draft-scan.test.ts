import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCANNED_DRAFT } from '../../src/build/draft-files.ts'
import { picturePdf } from '../../src/build/picture-pdf.ts'
import { settleRecognised } from '../../src/findings/settle-recognised.ts'
import { openRecogniser } from '../../src/ingest/recogniser-files.ts'
import { SEED } from '../../src/ingest/write-sample.ts'
import { readReport } from '../../src/report/read-report.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'

const FOLDER = resolve(import.meta.dirname, '../../src/build/draft-scan')
const pages = readdirSync(FOLDER)
  .sort()
  .map((name) => new Uint8Array(readFileSync(resolve(FOLDER, name))))

describe('the draft that comes as a scan', () => {
  const draft = sampleDrafts(SEED)[SCANNED_DRAFT]!

  it('is one without a planted fault', () => {
    expect(draft.faults).toEqual([])
  })

  it('needs the recogniser, and says so without it', async () => {
    const reading = await readReport(picturePdf(pages), 'a.pdf', null)
    expect('error' in reading && reading.error.code).toBe('no_text_layer')
  })

  it('shows the very figures of that draft', async () => {
    const recogniser = () => openRecogniser()
    const reading = await readReport(picturePdf(pages), 'a.pdf', null, { recogniser })
    if ('error' in reading) throw new Error(reading.error.message)
    const { identity, observations } = settleRecognised(reading.report)
    expect(identity).toMatchObject({ township: draft.township, year: draft.year, edition: '2021' })
    const read = new Map(
      observations.map((o) => [`${o.indicator}|${o.applicant ?? ''}`, o.value] as const),
    )
    const cells = draft.cells.map((c) => [`${c.indicator}|${c.applicant ?? ''}`, c.value] as const)
    expect(cells.length).toBeGreaterThan(150)
    const wrong = cells.filter(([id, value]) => read.has(id) && read.get(id) !== value)
    expect(wrong).toEqual([])
    expect(cells.filter(([id]) => !read.has(id))).toEqual([])
  }, 240_000)
})
