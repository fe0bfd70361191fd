import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAbout } from '../dataset/about.ts'
import { readCaptured } from '../dataset/captured.ts'
import { dataPackageText } from '../dataset/data-package.ts'
import { DivisionList, readDivisionList } from '../dataset/division-list.ts'
import { indicatorRows } from '../dataset/indicator-rows.ts'
import { DatasetError } from '../dataset/problem.ts'
import type { Problem } from '../dataset/problem.ts'
import { toCapturedRows, toRows } from '../dataset/report-rows.ts'
import type { ReportRows } from '../dataset/report-rows.ts'
import {
  CHECKS,
  FINDINGS,
  INDICATORS_TABLE,
  OBSERVATIONS,
  REPORTS,
  TOWNSHIPS,
} from '../dataset/tables.ts'
import { checkReport } from '../findings/check-report.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import { makeRoster } from '../report/roster.ts'
import { readAddresses } from './addresses.ts'
import type { Address } from './addresses.ts'
import { checkPackage } from './check-package.ts'
import { Filing } from './filing.ts'
import type { CountyFile, Refusal } from './filing.ts'
import { listInputs } from './inputs.ts'
import { readFileReport } from './read-file.ts'
import { readText } from './read-text.ts'
import { packReport, Spill } from './spill.ts'
import { Stage } from './stage.ts'
import { TableFile } from './table-file.ts'

export interface IngestOptions {
  readonly out: string
  readonly inputs: readonly string[]
  readonly roster: string | null
  readonly about: string | null
  readonly sources: string | null
  /** Write the package without the files that cannot be read, instead of nothing. */
  readonly skipRefused: boolean
}

export interface IngestSummary {
  readonly read: number
  readonly captured: number
  readonly refused: readonly Refusal[]
  readonly ignored: readonly string[]
  readonly rows: Readonly<Record<string, number>>
  readonly findings: Readonly<Record<string, number>>
}

/** Some files could not be read, and nothing was written. */
export class RefusedError extends DatasetError {
  readonly refused: readonly Refusal[]

  constructor(refused: readonly Refusal[], problems: readonly Problem[]) {
    super(problems)
    this.refused = refused
  }
}

/** Rows of one county's reports, the rules run with each report's other years and neighbours. */
function* countyRows(county: CountyFile, spill: Spill): Generator<ReportRows> {
  const parsed = new Map<string, ParsedReport>()
  for (const filed of county.reports)
    if (filed.kind === 'full')
      parsed.set(`${filed.key.townshipCode}-${filed.key.year}`, spill.get(filed.ref))
  for (const filed of county.reports) {
    const { townshipCode, year } = filed.key
    if (filed.kind === 'captured') {
      yield toCapturedRows(filed.captured, filed.key)
      continue
    }
    const report = parsed.get(`${townshipCode}-${year}`)
    if (report === undefined) continue
    const results = checkReport(report, {
      previous: parsed.get(`${townshipCode}-${year - 1}`) ?? null,
      peers: county.reports.flatMap(({ key }) =>
        key.year === year && key.townshipCode !== townshipCode
          ? (parsed.get(`${key.townshipCode}-${year}`) ?? [])
          : [],
      ),
    })
    yield toRows(report, filed.key, filed.source, results)
  }
}

const newestDate = (dates: readonly (string | null)[], years: readonly number[]): string => {
  const newest = dates.reduce<string>((max, d) => (d !== null && d > max ? d : max), '')
  return newest === '' ? `${Math.max(...years)}-12-31` : newest
}

/**
 * Reads all inputs and writes the data package into `out`: whole, or not at all. Throws
 * {@link RefusedError} or {@link DatasetError}, the old package untouched.
 */
export const runIngest = async (options: IngestOptions): Promise<IngestSummary> => {
  const { out } = options
  const list =
    options.roster === null
      ? new DivisionList([])
      : readDivisionList(readText(options.roster), options.roster)
  const roster = options.roster === null ? null : makeRoster(list.townships)
  const about = readAbout(
    options.about === null ? null : readText(options.about),
    options.about ?? '',
  )
  const addresses: ReadonlyMap<string, Address> =
    options.sources === null ? new Map() : readAddresses(options.sources)
  const { inputs, ignored } = listInputs(options.inputs)

  const stage = new Stage(out)
  try {
    const spill = new Spill(join(stage.fresh, '..', 'parsed'))
    const filing = new Filing(list)
    const refused: Refusal[] = []
    const problems: Problem[] = []
    for (const input of inputs) {
      if (input.kind === 'captured') {
        try {
          for (const c of readCaptured(readText(input.path), input.path)) filing.captured(c)
        } catch (error) {
          if (!(error instanceof DatasetError)) throw error
          problems.push(...error.problems)
        }
        continue
      }
      const reading = await readFileReport(input.path, roster)
      if ('error' in reading) {
        refused.push({ file: input.path, ...reading.error })
        continue
      }
      const address = addresses.get(input.name) ?? addresses.get(input.name.split('/').at(-1) ?? '')
      const why = filing.full(
        reading.report.identity,
        {
          file: input.name,
          sha256: reading.sha256 ?? '',
          url: address?.url ?? null,
          publishedOn: address?.publishedOn ?? null,
        },
        input.path,
        () => spill.put(packReport(reading.report)),
      )
      if (why !== null) refused.push({ file: input.path, code: 'not_a_report', message: why })
    }
    problems.push(...filing.problems)
    if (problems.length > 0 || (refused.length > 0 && !options.skipRefused))
      throw new RefusedError(refused, problems)
    const counties = filing.counties()
    if (counties.length === 0)
      throw new DatasetError([
        {
          file: options.inputs.join(' '),
          line: null,
          column: null,
          expected: 'at least one report',
          found: 'none',
        },
      ])

    const files = {
      townships: new TableFile(TOWNSHIPS, stage.fresh),
      reports: new TableFile(REPORTS, stage.fresh),
      indicators: new TableFile(INDICATORS_TABLE, stage.fresh),
      observations: new TableFile(OBSERVATIONS, stage.fresh),
      findings: new TableFile(FINDINGS, stage.fresh),
      checks: new TableFile(CHECKS, stage.fresh),
    }
    const found: Record<string, number> = { error: 0, warning: 0, note: 0 }
    const dates: (string | null)[] = []
    const years: number[] = []
    const count = { full: 0, opening: 0 }
    files.indicators.write(indicatorRows())
    for (const county of counties) {
      files.townships.write(county.townships)
      for (const rows of countyRows(county, spill)) {
        files.reports.write([rows.report])
        files.observations.write(rows.observations)
        files.findings.write(rows.findings)
        files.checks.write(rows.checks)
        for (const f of rows.findings) found[f.severity] = (found[f.severity] ?? 0) + 1
        dates.push(rows.report.published_on)
        years.push(rows.report.year)
        count[rows.report.capture]++
      }
    }
    spill.close()
    const facts = Object.values(files).map((file) => file.close())
    const dataDate = about.dataDate === '' ? newestDate(dates, years) : about.dataDate
    writeFileSync(
      join(stage.fresh, 'datapackage.json'),
      dataPackageText({ ...about, dataDate }, facts),
    )
    checkPackage(stage.fresh)
    stage.publish()
    return {
      read: count.full,
      captured: count.opening,
      refused,
      ignored,
      rows: Object.fromEntries(facts.map((f) => [f.table, f.rows])),
      findings: found,
    }
  } catch (error) {
    stage.discard()
    throw error
  }
}
