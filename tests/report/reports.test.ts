import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportIdentity } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'

const FOLDER = resolve(import.meta.dirname, '../reports')

/** What a fixture must give: all its tables, and at least these figures and clues. */
interface Expected {
  readonly identity: Partial<ReportIdentity>
  readonly tables: readonly {
    readonly table: string
    readonly edition: string
    readonly found: number
    readonly missing: number
    readonly unread: number
  }[]
  readonly observations: readonly {
    readonly indicator: string
    readonly applicant?: string
    readonly label?: string
    readonly value: number | null
    readonly status: string
  }[]
}

const files = readdirSync(FOLDER)
const stems = files.filter((f) => f.endsWith('.json')).map((f) => f.replace(/\.json$/u, ''))

const byName = (a: { table: string }, b: { table: string }) => a.table.localeCompare(b.table)

it('every report has its figures and the other way round', () => {
  const reports = files.filter((f) => !f.endsWith('.json')).map((f) => f.replace(/\.[^.]*$/u, ''))
  expect(reports.toSorted()).toEqual(stems.toSorted())
})

describe.each(stems)('%s', (stem) => {
  it('is read as its figures say', async () => {
    const file = files.find((f) => f.startsWith(`${stem}.`) && !f.endsWith('.json')) ?? ''
    const json: unknown = JSON.parse(readFileSync(resolve(FOLDER, `${stem}.json`), 'utf8'))
    const expected = json as Expected
    const reading = await readReport(
      new Uint8Array(readFileSync(resolve(FOLDER, file))),
      file,
      null,
    )
    if ('error' in reading) throw new Error(reading.error.message)
    const { report } = reading
    expect(report.identity).toMatchObject(expected.identity)
    const tables = report.tables.map(({ table, edition, found, missing, unread }) => ({
      table,
      edition,
      found,
      missing: missing.length,
      unread: unread.length,
    }))
    expect(tables.toSorted(byName)).toEqual([...expected.tables].sort(byName))
    const figures = report.observations.map(({ indicator, applicant, label, value, status }) => ({
      indicator,
      ...(applicant ? { applicant } : {}),
      ...(label ? { label } : {}),
      value,
      status,
    }))
    for (const figure of expected.observations) expect(figures).toContainEqual(figure)
  })
})
