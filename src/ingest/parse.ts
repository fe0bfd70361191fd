import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readDivisionList } from '../dataset/read-division-list.ts'
import { checkReport } from '../findings/check-report.ts'
import type { CheckResult } from '../findings/finding.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { listInputs } from './inputs.ts'
import { readText } from './read-text.ts'
import { mapInOrder } from './map-in-order.ts'
import { ReportPool } from './report-pool.ts'
import { showReport } from './show-report.ts'
import { unpackReport } from './report-store.ts'

const HELP = `npm run --silent parse -- FILE…

FILE may be a folder, a quoted pattern, or - for standard input. Prints one JSON line a file:
{"file","report":{…},"observations":[…],"findings":[…],"checks":[…]}, or
{"file","error":{"code","message"}} for a file that cannot be read; the others are still read.

--roster FILE    the division list, to settle which township a name means (see ingest --help)
--no-scans       refuse pictures and scans instead of recognising them (slow; figures marked)
--show           print the recognised tables instead, findings marked at their cells
--help           this text

Exit status: 0 all read; 1 a file could not be read; 2 wrong command line.
`

const isFromPicture = (report: ParsedReport): boolean =>
  report.observations.some(({ status }) => status === 'recognised' || status === 'to_check')

/** One file is checked by itself. */
const ALONE = { previous: null, peers: [] }

/** The line that a report gives. Rules that need other reports say that they had none. */
const parsedLine = (
  file: string,
  report: ParsedReport,
  results: readonly CheckResult[],
): string => {
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
    options: {
      roster: { type: 'string' },
      show: { type: 'boolean', default: false },
      'no-scans': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  if (positionals.length === 0) throw new UsageError('no file: name the reports to parse')
  const print = (file: string, report: ParsedReport): string =>
    (values.show ? showReport : parsedLine)(file, report, checkReport(report, ALONE))
  const townships =
    values.roster === undefined
      ? null
      : readDivisionList(readText(values.roster), values.roster).townships
  const { inputs, dispose } = listInputs(positionals, !values['no-scans'])
  if (inputs.length === 0) throw new UsageError(`no reports in ${positionals.join(' ')}`)
  const jobs = Math.min(availableParallelism(), inputs.length)
  const pool = new ReportPool({
    jobs,
    townships,
    known: new Set(),
    readsScans: !values['no-scans'],
    timeoutMs: 10_000,
  })
  let status: number = EXIT.ok
  let fromPictures = 0
  try {
    const readings = mapInOrder(inputs, jobs * 4, async (input) => ({
      file: input.shown,
      reading: input.error ? { error: input.error, ms: 0 } : await pool.read(input),
    }))
    for await (const { file, reading } of readings) {
      if ('packed' in reading) {
        const report = unpackReport(reading.packed)
        if (isFromPicture(report)) fromPictures++
        console.log(print(file, report))
      }
      if ('error' in reading) {
        status = EXIT.refused
        const { code, message } = reading.error
        console.log(
          values.show
            ? `${file}\n${message} (${code})\n`
            : JSON.stringify({ file, error: { code, message } }),
        )
      }
    }
  } finally {
    await pool.close()
    dispose()
  }
  if (fromPictures > 0)
    console.error(
      `${fromPictures} read from pictures: compare the figures marked to_check with the pages`,
    )
  return status
}

await runCommand(main)
