import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readAbout } from '../dataset/about.ts'
import { DivisionList } from '../dataset/division-list.ts'
import { readDivisionList } from '../dataset/read-division-list.ts'
import { DatasetError, formatProblem } from '../dataset/problem.ts'
import { readAddresses } from './addresses.ts'
import { checkPackage } from './check-package.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { FindingsReport } from './findings-report.ts'
import { HELP, readJobs, readOptions } from './ingest-options.ts'
import { listInputs } from './inputs.ts'
import { showProgress } from './progress.ts'
import { readText } from './read-text.ts'
import { ReadingCache } from './reading-cache.ts'
import { RefusedError, runIngest } from './run-ingest.ts'
import type { IngestJob } from './run-ingest.ts'
import { refusalLines, summaryText } from './summary.ts'
import { readEdition, writeTemplate } from './template.ts'

/** Runs the job and tells how it went. */
const run = async (job: IngestJob, isStrict: boolean): Promise<number> => {
  const started = performance.now()
  try {
    const summary = await runIngest(job)
    for (const line of refusalLines(summary.refused)) console.error(line)
    console.log(summaryText(job.out, summary, (performance.now() - started) / 1000))
    return isStrict && summary.tally.findings.error > 0 ? EXIT.errorsFound : EXIT.ok
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    for (const line of refusalLines(error.refused)) console.error(line)
    for (const problem of error.problems) console.error(formatProblem(problem))
    console.error(`${job.out}: nothing was written`)
    return EXIT.refused
  }
}

/** A data package is no report: its own faults are named first, then what it is. */
const refusePackage = (path: string): void => {
  if (!existsSync(join(path, 'datapackage.json'))) return
  checkPackage(path)
  const found = 'a data package; give the reports that it was made from'
  throw new DatasetError([{ file: path, line: null, column: null, expected: 'reports', found }])
}

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  if (options.check !== undefined) {
    checkPackage(options.check)
    console.log(`${options.check}: keeps its schema`)
    return EXIT.ok
  }
  if (options.template) {
    writeTemplate(readEdition(options.edition), options.inputs[0])
    return EXIT.ok
  }
  const { out, roster, about, sources } = options
  if (out === undefined) throw new UsageError('--out is missing: where does the package go?')
  if (options.inputs.length === 0)
    throw new UsageError('no input: name files or folders of reports')
  for (const input of options.inputs) refusePackage(input)
  const jobs = readJobs(options.jobs)
  const rosterText = roster === undefined ? null : readText(roster)
  const report = options.report === undefined ? null : new FindingsReport()
  const { inputs, ignored, dispose } = listInputs(options.inputs, options.scans, true)
  if (ignored.length > 0) console.error(`${ignored.length} files of other types passed over`)
  try {
    const job = {
      out,
      inputs,
      list: rosterText === null ? new DivisionList([]) : readDivisionList(rosterText, roster ?? ''),
      about: readAbout(about === undefined ? null : readText(about), about ?? ''),
      addresses: sources === undefined ? new Map() : readAddresses(sources),
      jobs,
      readsScans: options.scans,
      skipRefused: options['skip-refused'],
      cache: options.since === undefined ? null : new ReadingCache(options.since, rosterText ?? ''),
      report,
      progress: showProgress(process.stderr),
    }
    return await run(job, options.strict)
  } finally {
    dispose()
    if (options.report !== undefined) report?.save(options.report)
  }
}

await runCommand(main)
