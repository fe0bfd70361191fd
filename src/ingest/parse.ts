import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { checkReport } from '../findings/check-report.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { mapInOrder, ReportPool } from './report-pool.ts'
import { unpackReport } from './spill.ts'

const HELP = `npm run --silent parse -- FILE…

Prints one JSON line a file: {"file","report":{…},"observations":[…],"findings":[…],"checks":[…]},
or {"file","error":{"code","message"}} for a file that cannot be read; the others are still read.

--help           this text

Exit status: 0 all read; 1 a file could not be read; 2 wrong command line.
`

/** The line that a report gives. Rules that need other reports say that they had none. */
const parsedLine = (file: string, report: ParsedReport): string => {
  const results = checkReport(report, { previous: null, peers: [] })
  return JSON.stringify({
    file,
    report: report.identity,
    observations: report.observations,
    findings: results
      .flatMap((r) => r.findings)
      .map(({ rule, severity, messageZh: message, ...rest }) => ({
        rule,
        severity,
        message,
        ...rest,
      })),
    checks: results.map((r) => ({
      rule: r.rule,
      assessed: r.assessed,
      failed: r.findings.length,
      notAssessed: r.notAssessedZh,
    })),
  })
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  if (positionals.length === 0) throw new UsageError('no file: name the reports to parse')
  const jobs = Math.min(availableParallelism(), positionals.length)
  const pool = new ReportPool({ jobs, townships: null, timeoutMs: 10_000 })
  const readings = mapInOrder(positionals, jobs * 4, async (file) => ({
    file,
    reading: await pool.read(file),
  }))
  let status: number = EXIT.ok
  for await (const { file, reading } of readings) {
    if ('error' in reading) status = EXIT.refused
    console.log(
      'error' in reading
        ? JSON.stringify({ file, error: reading.error })
        : parsedLine(file, unpackReport(reading.packed)),
    )
  }
  await pool.close()
  return status
}

await runCommand(main)
