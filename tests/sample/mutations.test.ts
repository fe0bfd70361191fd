import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import type { Observation } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { generateSample } from '../../src/sample/generate-sample.ts'
import { makeRandom, type Random } from '../../src/sample/random.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import type { SampleObservation, SampleReport } from '../../src/sample/sample-report.ts'

// Damage to a printed table must come back right or with a finding, never silently wrong.
type Row = string[]

/** What may happen to the rows of the applications table, each at a place drawn at random. */
const DAMAGE: Record<string, (rows: Row[], at: number, random: Random) => void> = {
  'a cell dropped': (rows, at, random) => {
    rows[at]?.splice(-1 - random.between(0, 6), 1)
  },
  'two cells swapped': (rows, at, random) => {
    const row = rows[at] ?? []
    const cell = row.length - 1 - random.between(0, 5)
    const [left, right] = [row[cell - 1] ?? '', row[cell] ?? '']
    row.splice(cell - 1, 2, right, left)
  },
  'a label changed': (rows, at) => {
    rows[at]?.splice(0, 1, '某项')
  },
  'a number changed': (rows, at, random) => {
    const row = rows[at] ?? []
    const cell = row.length - 1 - random.between(0, 6)
    row[cell] = String(Number(row[cell]) + random.between(1, 9))
  },
  'two rows swapped': (rows, at, random) => {
    const other = random.between(0, rows.length - 1)
    const [one, two] = [rows[at] ?? [], rows[other] ?? []]
    rows[at] = two
    rows[other] = one
  },
  'a row dropped': (rows, at) => {
    rows.splice(at, 1)
  },
  'a row printed twice': (rows, at) => {
    rows.splice(at, 0, [...(rows[at] ?? [])])
  },
}

const VALUES = 7

/** The text with the rows of seven values damaged; every other line as it was. */
const damage = (report: SampleReport, how: (rows: Row[]) => void): string => {
  const [open, between, close] =
    report.layout === 'pipe_rows' ? ['| ', ' | ', ' |'] : ['', '\t', '']
  const lines = renderReport(report).split('\n')
  const cells = (line: string): Row =>
    line.slice(open.length, -close.length || undefined).split(between)
  const isRow = (line: string): boolean =>
    cells(line).length > VALUES &&
    cells(line)
      .slice(-VALUES)
      .every((text) => /^\d+$/.test(text)) &&
    !/^\|? ?\d/.test(line)
  const first = lines.findIndex(isRow)
  const last = lines.findLastIndex(isRow)
  const rows = lines.slice(first, last + 1).map(cells)
  how(rows)
  const printed = rows.map((row) => `${open}${row.join(between)}${close}`)
  return [...lines.slice(0, first), ...printed, ...lines.slice(last + 1)].join('\n')
}

const line = (item: Observation | SampleObservation): string =>
  [item.indicator, item.applicant, item.label, item.value, item.status].join()

const reports = generateSample(77).reports.filter(
  ({ faults, layout }) => faults.length === 0 && (layout === 'pipe_rows' || layout === 'tab_rows'),
)

describe('a damaged report', () => {
  it.each(Object.keys(DAMAGE))(
    'comes back right or with a finding: %s',
    async (kind) => {
      const random = makeRandom(kind.length)
      let damaged = 0
      const silentlyWrong: string[] = []
      for (const report of reports) {
        const text = damage(report, (rows) =>
          DAMAGE[kind]?.(rows, random.between(0, rows.length - 1), random),
        )
        if (text === renderReport(report)) continue
        damaged += 1
        const reading = await readReport(new TextEncoder().encode(text), report.fileName, null)
        if ('error' in reading) continue
        const found = checkReport(reading.report, { previous: null, peers: [] })
          .flatMap((result) => result.findings)
          .some((finding) => finding.severity !== 'note')
        const right =
          reading.report.observations.map(line).sort().join('\n') ===
          report.truth.observations.map(line).sort().join('\n')
        if (!found && !right) silentlyWrong.push(report.fileName)
      }
      expect(damaged).toBeGreaterThan(0)
      expect(silentlyWrong).toEqual([])
    },
    60_000,
  )
})
