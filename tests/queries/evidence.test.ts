import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import { evidence, type EvidenceRow } from '../../src/queries/evidence.ts'
import { indicatorsOf } from '../../src/queries/quantities.ts'
import { reportFindings, type ReportFindingRow } from '../../src/queries/report-findings.ts'
import { engineOver } from './engine.ts'
import { ABOUT, ROWS } from './small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

const ask = (code: string, year: number, indicators: readonly string[], applicants?: string[]) =>
  connection.query<EvidenceRow>(evidence(code, year, indicators, applicants))

describe('evidence', () => {
  it('gives every observation behind a figure, with its words and its source', async () => {
    const rows = await ask('990101101', 2020, indicatorsOf('mail_received', 'mail_replied'))
    expect(rows.map((r) => [r.indicator, r.label, r.value, r.evidence])).toEqual([
      ['mail.received', '镇长信箱', 3, '不应计入'],
      ['mail.received', null, 10, '依据 mail.received'],
      ['mail.replied', null, 9, '依据 mail.replied'],
    ])
    expect(rows[1]).toMatchObject({
      township: '东镇',
      county: '甲一县',
      year: 2020,
      title: '2020年报告',
      edition: '2019',
      capture: 'full',
      published_on: '2021-01-20',
      source_url: 'https://example.org/990101101-2020',
      source_file: null,
      unit: '件',
      status: 'stated',
    })
  })

  it('gives the total column of applications, other applicants when asked', async () => {
    const total = await ask('990101101', 2020, ['applications.received'])
    expect(total.map((r) => [r.applicant, r.value])).toEqual([['total', 5]])
    const people = await ask('990101101', 2020, ['applications.received'], ['natural_person'])
    expect(people.map((r) => [r.applicant, r.value])).toEqual([['natural_person', 4]])
  })

  it('keeps a blank a blank', async () => {
    const [row] = await ask('990101102', 2020, ['disclosed.total'])
    expect(row).toMatchObject({ value: null, status: 'blank' })
  })

  it('names the report that does not tell the figure, and no row where there is none', async () => {
    const silent = await ask('990101103', 2021, ['mail.received'])
    expect(silent).toMatchObject([{ capture: 'opening', indicator: null, value: null }])
    expect(await ask('990101104', 2021, ['mail.received'])).toEqual([])
  })
})

describe('findings of a report', () => {
  it('come in their order with both sides', async () => {
    const rows = await connection.query<ReportFindingRow>(reportFindings('990101101', 2020))
    expect(rows).toEqual(ROWS.findings.filter((f) => f.report_id === '990101101-2020'))
    expect(rows.map((r) => r.severity)).toEqual(['error', 'note'])
  })

  it('are none for a report without findings', async () => {
    expect(await connection.query(reportFindings('990101102', 2020))).toEqual([])
  })
})
