import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readTable } from '../../src/dataset/table-text.ts'
import { FINDINGS, OBSERVATIONS, REPORTS, TOWNSHIPS } from '../../src/dataset/tables.ts'
import { SEED } from '../../src/ingest/write-sample.ts'
import { generateSample } from '../../src/sample/generate-sample.ts'
import { contents, runCommand, tempFolder } from './run-command.ts'

// Every run is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const COMMITTED = resolve(import.meta.dirname, '../../public/data/sample')
const sample = generateSample(SEED)
const text = (file: string): string => readFileSync(join(COMMITTED, file), 'utf8')

interface Figure {
  indicator: string
  applicant: string | null
  label: string | null
  value: number | null
  status: string
}

const inOrder = (figures: readonly Figure[]): string[] =>
  figures.map((o) => [o.indicator, o.applicant, o.label, o.value, o.status].join(' | ')).sort()

describe('the committed sample', () => {
  it('is what npm run sample makes, byte for byte', async () => {
    const out = join(tempFolder(), 'sample')
    const { status } = await runCommand('sample', ['--out', out])
    expect(status).toBe(0)
    const [made, committed] = [contents(out), contents(COMMITTED)]
    expect(Object.keys(made)).toEqual(Object.keys(committed))
    expect(Object.keys(made).filter((file) => made[file] !== committed[file])).toEqual([])
  })

  it('says of itself that it is synthetic and complete', () => {
    const about = JSON.parse(text('datapackage.json')) as Record<string, unknown>
    expect(about).toMatchObject({ synthetic: true, collection: 'complete' })
    expect(about.title).toMatch(/示例.*合成示例数据/)
  })

  it('has the reports that were filed and the townships of the county', () => {
    const reports = readTable(REPORTS, text('reports.csv'))
    expect(reports.map((r) => [r.township_code, r.year, r.edition]).sort()).toEqual(
      sample.reports.map((r) => [r.townshipCode, r.year, r.edition]).sort(),
    )
    expect(readTable(TOWNSHIPS, text('townships.csv'))).toEqual(sample.townships)
  })

  it('has every figure that the generator put in, cell for cell, and no other', () => {
    const made = new Map<string, Figure[]>()
    for (const o of readTable(OBSERVATIONS, text('observations.csv')))
      made.set(o.report_id, [...(made.get(o.report_id) ?? []), o])
    for (const report of sample.reports) {
      const id = `${report.townshipCode}-${report.year}`
      expect(inOrder(made.get(id) ?? []), id).toEqual(inOrder(report.truth.observations))
    }
  })

  it('has every error and warning that was planted, and no other', () => {
    const findings = readTable(FINDINGS, text('findings.csv')).filter((f) => f.severity !== 'note')
    const planted = sample.reports.flatMap((r) =>
      r.truth.findings.map((f) => [`${r.townshipCode}-${r.year}`, f.rule, f.expected, f.actual]),
    )
    expect(findings.map((f) => [f.report_id, f.rule, f.expected, f.actual]).sort()).toEqual(
      planted.sort(),
    )
  })
})
