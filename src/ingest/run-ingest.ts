import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPackageText } from '../dataset/data-package.ts'
import type { DivisionList } from '../dataset/division-list.ts'
import { DatasetError } from '../dataset/problem.ts'
import type { Problem } from '../dataset/problem.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import type { Address } from './addresses.ts'
import { checkPackage } from './check-package.ts'
import { Filing } from './filing.ts'
import type { Refusal } from './filing.ts'
import { listInputs } from './inputs.ts'
import { readAll } from './read-all.ts'
import type { Progress, TypeCount } from './read-all.ts'
import { ReportPool } from './report-pool.ts'
import { Spill } from './spill.ts'
import { Stage } from './stage.ts'
import { writeTables } from './write-tables.ts'
import type { WrittenTables } from './write-tables.ts'

export interface IngestJob {
  readonly out: string
  /** Files and folders of reports, .jsonl files of captured figures. */
  readonly inputs: readonly string[]
  /** The division list; an empty one leaves every township unmatched. */
  readonly list: DivisionList
  readonly about: DatasetAbout
  readonly addresses: ReadonlyMap<string, Address>
  /** Worker threads. */
  readonly jobs: number
  /** Write the package without the files that cannot be read, instead of nothing. */
  readonly skipRefused: boolean
  readonly progress?: Progress
}

export interface IngestSummary extends WrittenTables {
  readonly refused: readonly Refusal[]
  readonly ignored: readonly string[]
  readonly types: ReadonlyMap<string, TypeCount>
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

/**
 * Reads all inputs and writes the data package into `out`: whole, or not at all. Throws
 * {@link RefusedError} or {@link DatasetError}; the old package is then as it was.
 */
export const runIngest = async (job: IngestJob): Promise<IngestSummary> => {
  const { inputs, ignored } = listInputs(job.inputs)
  const stage = new Stage(job.out)
  const spill = new Spill(stage.spillFile)
  const filing = new Filing(job.list)
  const townships = job.list.townships.length === 0 ? null : job.list.townships
  const pool = new ReportPool({ jobs: job.jobs, townships, timeoutMs: TIMEOUT_MS })
  try {
    const read = await readAll(
      inputs,
      pool,
      { filing, spill },
      job.addresses,
      job.jobs * 8,
      job.progress ?? (() => undefined),
    )
    if (read.problems.length > 0 || (read.refused.length > 0 && !job.skipRefused))
      throw new RefusedError(read.refused, read.problems)
    const counties = filing.counties()
    if (counties.length === 0) {
      const file = job.inputs.join(' ')
      const expected = 'at least one report'
      throw new DatasetError([{ file, line: null, column: null, expected, found: 'none' }])
    }
    const written = writeTables(counties, spill, stage.fresh)
    const dataDate = job.about.dataDate === '' ? written.newest : job.about.dataDate
    const text = dataPackageText({ ...job.about, dataDate }, written.facts)
    writeFileSync(join(stage.fresh, 'datapackage.json'), text)
    checkPackage(stage.fresh)
    stage.publish()
    return { ...written, refused: read.refused, ignored, types: read.types }
  } catch (error) {
    stage.discard()
    throw error
  } finally {
    spill.close()
    await pool.close()
  }
}
