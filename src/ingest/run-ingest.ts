import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHANGES_FILE, withChange } from '../dataset/changes.ts'
import type { ComparedReports } from '../dataset/changes.ts'
import { Comparison } from '../dataset/compared-reports.ts'
import { CORRECTIONS_FILE } from '../dataset/corrections-table.ts'
import { dataPackageText, README_FILE } from '../dataset/data-package.ts'
import type { ResourceFacts } from '../dataset/data-package.ts'
import type { DivisionList } from '../dataset/division-list.ts'
import { packageReadme } from '../dataset/package-readme.ts'
import { DatasetError } from '../dataset/problem.ts'
import type { Problem } from '../dataset/problem.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import type { Address } from './addresses.ts'
import { checkPackage } from './check-package.ts'
import { comparedReports, hasTables, previousChanges } from './compare-package.ts'
import { CorrectionBook } from './correction-book.ts'
import { Filing } from './filing.ts'
import type { Refusal } from './filing.ts'
import type { FindingsReport } from './findings-report.ts'
import type { Input } from './inputs.ts'
import { readAll } from './read-all.ts'
import type { Progress, ReadingResult } from './read-all.ts'
import type { ReadingCache } from './reading-cache.ts'
import { ReportPool } from './report-pool.ts'
import { ReportStore } from './report-store.ts'
import { Stage } from './stage.ts'
import { Tally } from './tally.ts'
import type { Counts } from './tally.ts'
import { writeTables } from './write-tables.ts'

export interface IngestJob {
  readonly out: string
  readonly inputs: readonly Input[]
  /** The division list; an empty one leaves every township unmatched. */
  readonly list: DivisionList
  readonly about: DatasetAbout
  readonly addresses: ReadonlyMap<string, Address>
  /** Worker threads. */
  readonly jobs: number
  /** Write the package without the files that cannot be read, instead of nothing. */
  /** Whether pictures of print are recognised. */
  readonly readsScans: boolean
  readonly skipRefused: boolean
  readonly cache: ReadingCache | null
  /** Collects the findings for people; null: nobody asked. */
  readonly report: FindingsReport | null
  readonly progress: Progress
}

export interface IngestSummary extends ReadingResult {
  readonly facts: readonly ResourceFacts[]
  readonly tally: Counts
  readonly corrections: CorrectionBook
}

/** Inputs that could not be read; nothing was written. */
export class RefusedError extends DatasetError {
  readonly refused: readonly Refusal[]

  constructor(refused: readonly Refusal[], problems: readonly Problem[]) {
    super(problems)
    this.refused = refused
  }
}

const TIMEOUT_MS = 10_000

/** Reads all inputs, or throws what is wrong with them. */
const readInputs = async (
  job: IngestJob,
  filing: Filing,
  store: ReportStore,
  corrections: CorrectionBook,
): Promise<ReadingResult> => {
  const pool = new ReportPool({
    jobs: job.jobs,
    townships: job.list.townships.length === 0 ? null : job.list.townships,
    known: job.cache?.keys ?? new Set(),
    readsScans: job.readsScans,
    timeoutMs: TIMEOUT_MS,
  })
  const { cache, addresses, progress } = job
  const plan = { pool, filing, store, corrections, cache, addresses, ahead: job.jobs * 8, progress }
  try {
    const result = await readAll(job.inputs, plan)
    for (const refusal of result.refused) job.report?.refuse(refusal)
    if (result.problems.length > 0 || (result.refused.length > 0 && !job.skipRefused))
      throw new RefusedError(result.refused, result.problems)
    return result
  } finally {
    await pool.close()
  }
}

/**
 * Holds the new package to its schema, and takes its reports for comparison on the way; none where
 * there is no package to compare it with.
 */
const checkedReports = (before: string, fresh: string): ComparedReports => {
  if (!hasTables(before)) {
    checkPackage(fresh)
    return new Map()
  }
  const comparison = new Comparison()
  checkPackage(fresh, (table, row) => comparison.see(table, row))
  return comparison.reports
}

/**
 * Reads all inputs and writes the data package into `out`: whole, or not at all. Throws
 * {@link RefusedError} or {@link DatasetError}; the old package is then as it was.
 */
export const runIngest = async (job: IngestJob): Promise<IngestSummary> => {
  // Who asks for the findings asks for every row.
  const done = job.report === null ? job.cache?.lastRun.same(job) : null
  if (done) {
    job.cache?.close()
    return done
  }
  const summary = await makePackage(job)
  job.cache?.lastRun.keep(job, summary)
  return summary
}

const makePackage = async (job: IngestJob): Promise<IngestSummary> => {
  const stage = new Stage(job.out)
  const store = job.cache?.store ?? new ReportStore(stage.storeFile)
  try {
    const filing = new Filing(job.list)
    const corrections = new CorrectionBook()
    corrections.readPackage(job.out)
    const result = await readInputs(job, filing, store, corrections)
    const counties = filing.counties()
    if (counties.length === 0) {
      const expected = 'at least one report among the inputs'
      throw new DatasetError([{ file: job.out, line: null, column: null, expected, found: 'none' }])
    }
    const tally = new Tally()
    const facts = writeTables(counties, store, corrections, stage.fresh, (rows, county) => {
      tally.add(rows)
      job.report?.add(rows, county)
    })
    const corrected = corrections.text()
    if (corrected !== null) writeFileSync(join(stage.fresh, CORRECTIONS_FILE), corrected)
    const dataDate = job.about.dataDate === '' ? tally.newest : job.about.dataDate
    const text = dataPackageText({ ...job.about, dataDate }, facts)
    writeFileSync(join(stage.fresh, 'datapackage.json'), text)
    const fresh = checkedReports(job.out, stage.fresh)
    const readme = packageReadme({ ...job.about, dataDate }, facts, tally.reports(facts))
    writeFileSync(join(stage.fresh, README_FILE), readme)
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12)
    const before = comparedReports(job.out)
    const changes = withChange(previousChanges(job.out), before, fresh, { date: dataDate, version })
    writeFileSync(join(stage.fresh, CHANGES_FILE), `${JSON.stringify(changes, null, 2)}\n`)
    stage.publish()
    return { ...result, facts, tally, corrections }
  } catch (error) {
    stage.discard()
    throw error
  } finally {
    if (job.cache === null) store.close()
    else job.cache.close()
  }
}
