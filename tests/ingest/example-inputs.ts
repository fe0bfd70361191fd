import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRecord } from '../../src/dataset/csv.ts'
import { SEED } from '../../src/ingest/write-sample.ts'
import { generateSample } from '../../src/sample/generate-sample.ts'
import { renderReport } from '../../src/sample/render-report.ts'

const sample = generateSample(SEED)

/** Reports of the sample county without a planted fault, one township each. */
export const soundReports = sample.reports.filter(
  (r, i, all) =>
    r.faults.length === 0 &&
    all.findIndex((o) => o.township === r.township && o.faults.length === 0) === i,
)

/** A report that contradicts itself. */
export const faultyReport = sample.reports.find((r) => r.faults.includes('unbalanced_total'))

/** The first reports as files in `folder`, and the roster beside it. */
export const writeInputs = (folder: string, count = 2): { reports: string; roster: string } => {
  const reports = join(folder, 'reports')
  mkdirSync(reports)
  for (const report of soundReports.slice(0, count))
    writeFileSync(join(reports, report.fileName), renderReport(report))
  const roster = join(folder, 'roster.csv')
  const columns = [
    'code',
    'name',
    'county_code',
    'county',
    'prefecture_code',
    'prefecture',
    'province_code',
    'province',
  ]
  writeFileSync(
    roster,
    formatRecord(columns) +
      sample.townships
        .map((t) =>
          formatRecord([
            t.township_code,
            t.name,
            t.county_code,
            t.county,
            t.prefecture_code,
            t.prefecture,
            t.province_code,
            t.province,
          ]),
        )
        .join(''),
  )
  return { reports, roster }
}

/** One line of captured figures of a township of the sample county. */
export const capturedLine = (over: Record<string, unknown> = {}): string =>
  JSON.stringify({
    province: '示例省',
    prefecture: '示例市',
    county: '示例县',
    township: '草甸乡',
    township_code: '990101203',
    year: 2030,
    edition: null,
    source_url: 'https://example.org/1',
    capture: 'opening',
    observations: [{ indicator: 'disclosed.total', value: 0, status: 'stated' }],
    ...over,
  })
