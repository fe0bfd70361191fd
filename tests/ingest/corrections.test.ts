import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { otherBody } from '../../src/check/other-body.ts'
import { WorkspaceWriter } from '../../src/check/desk/workspace-file.ts'
import { readCorrections, writeCorrections } from '../../src/dataset/corrections-table.ts'
import { readTable } from '../../src/dataset/table-text.ts'
import { OBSERVATIONS, REPORTS, TOWNSHIPS } from '../../src/dataset/tables.ts'
import { readReport } from '../../src/report/read-report.ts'
import { CHARACTERS, townshipRow } from '../../src/sample/county.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { soundReports, writeInputs } from './example-inputs.ts'
import { runCommand, tempFolder } from './run-command.ts'

// Every run is a process of its own.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const [first] = soundReports
const REPORT = `${first!.townshipCode}-${first!.year}`
const KEY = { indicator: 'applications.received', applicant: 'total', label: null } as const
const RECEIVED = first!.truth.observations.find(
  (o) => o.indicator === KEY.indicator && o.applicant === KEY.applicant,
)!.value

const correction = (read: number | null, set: number) => ({
  ...KEY,
  kind: 'misread' as const,
  read,
  set,
  reason: '原件如此',
  date: '2027-01-20',
})

describe('corrections in a package', () => {
  let folder: string
  let out: string
  let roster: string
  let reports: string
  beforeEach(() => {
    folder = tempFolder()
    out = join(folder, 'out')
    ;({ reports, roster } = writeInputs(folder))
  })
  const ingest = (...inputs: string[]) =>
    runCommand('ingest', ['--out', out, '--roster', roster, '--jobs', '1', ...inputs])
  const text = (file: string): string => readFileSync(join(out, file), 'utf8')
  const figure = (report = REPORT) =>
    readTable(OBSERVATIONS, text('observations.csv')).find(
      (o) =>
        o.report_id === report && o.indicator === KEY.indicator && o.applicant === KEY.applicant,
    )

  it('overrule what was read, are kept by the package, and are asked again when it is read otherwise', async () => {
    const own = { ...correction(RECEIVED, 77), report: REPORT }
    writeFileSync(join(reports, 'corrections.csv'), writeCorrections([own]))
    expect(await ingest(reports)).toMatchObject({ status: 0, stderr: '' })
    expect(figure()).toMatchObject({ value: 77, status: 'corrected' })
    expect(readCorrections(text('corrections.csv'), 'corrections.csv')).toEqual([own])

    // The package itself remembers them.
    writeFileSync(join(reports, 'corrections.csv'), writeCorrections([]))
    expect((await ingest(reports)).stdout).toContain('1 figures corrected or confirmed by hand')
    expect(figure()).toMatchObject({ value: 77, status: 'corrected' })

    const wrong = { ...own, read: (RECEIVED ?? 0) + 1 }
    writeFileSync(join(reports, 'corrections.csv'), writeCorrections([wrong]))
    const { status, stdout } = await ingest(reports)
    expect(status).toBe(0)
    expect(stdout).toContain('1 corrections left out')
    expect(figure()).toMatchObject({ value: RECEIVED, status: 'stated' })
  })

  it('name file, line and column of what they cannot be', async () => {
    writeFileSync(
      join(reports, 'corrections.csv'),
      'report,indicator,applicant,label,read,set,reason,date\r\nx,nothing,,,1,2,,2027-01-02\r\n',
    )
    const { status, stderr } = await ingest(reports)
    expect(status).toBe(1)
    expect(stderr).toMatch(/corrections\.csv:2/)
  })

  it('come with a workspace of the page, and so do bodies that only a person could name', async () => {
    const TOWNSHIPS_OF_SAMPLE = CHARACTERS.map(townshipRow)
    const bureau = otherBody('财政局', '部门', TOWNSHIPS_OF_SAMPLE[0]!)
    const writer = new WorkspaceWriter()
    for (const [i, township] of [
      TOWNSHIPS_OF_SAMPLE.find((t) => t.township_code === first!.townshipCode)!,
      bureau,
    ].entries()) {
      const reading = await readReport(
        new TextEncoder().encode(renderReport(first!)),
        first!.fileName,
        null,
      )
      if ('error' in reading) throw new Error(reading.error.message)
      const draft = {
        id: `f${i + 1}`,
        file: `${i}-${first!.fileName}`,
        sha256: String(i).repeat(64),
        parsed: reading.report,
        township,
        year: first!.year,
        corrections: i === 0 ? [correction(RECEIVED, 88)] : [],
        counts: true,
      }
      const known = { townshipFrom: 'hand', candidates: [], yearFrom: 'title' } as const
      writer.add({ draft, known, blocks: [] }, null)
    }
    const meta = {
      name: '一月',
      savedOn: '2027-01-20',
      countyCode: '990101',
      isFinal: false,
      withPublished: false,
      chosen: [],
    }
    const zip = join(folder, '一月.zip')
    const blob = writer.end(meta, new Map())
    writeFileSync(zip, new Uint8Array(await blob.arrayBuffer()))
    expect(await ingest(zip)).toMatchObject({ status: 0, stderr: '' })
    expect(figure()).toMatchObject({ value: 88, status: 'corrected' })
    expect(readTable(REPORTS, text('reports.csv')).map((r) => r.township_code)).toContain(
      bureau.township_code,
    )
    const row = readTable(TOWNSHIPS, text('townships.csv')).find((t) => t.name === '财政局')
    expect(row).toMatchObject({ kind: '部门', matched: false })
    expect(figure(`${bureau.township_code}-${first!.year}`)).toMatchObject({ value: RECEIVED })
  })
})
