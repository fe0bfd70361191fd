import { parseArgs } from 'node:util'
import { checkReport } from '../findings/check-report.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { readFileReport } from './read-file.ts'

const HELP = `npm run --silent parse -- FILE…

Prints one JSON line a file: {"file","report":{…},"observations":[…],"findings":[…],"checks":[…]},
or {"file","error":{"code","message"}} for a file that cannot be read; the others are still read.

--help           this text

Exit status: 0 all read; 1 a file could not be read; 2 wrong command line.
`

const NO_CONTEXT = { previous: null, peers: [] }

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
  let status: number = EXIT.ok
  for (const file of positionals) {
    const reading = await readFileReport(file, null)
    if ('error' in reading) {
      status = EXIT.refused
      console.log(JSON.stringify({ file, error: reading.error }))
      continue
    }
    const results = checkReport(reading.report, NO_CONTEXT)
    console.log(
      JSON.stringify({
        file,
        report: reading.report.identity,
        observations: reading.report.observations,
        findings: results
          .flatMap((r) => r.findings)
          .map(({ messageZh, ...f }) => ({ ...f, message: messageZh })),
        checks: results.map((r) => ({
          rule: r.rule,
          assessed: r.assessed,
          failed: r.findings.length,
          notAssessed: r.notAssessedZh,
        })),
      }),
    )
  }
  return status
}

await runCommand(main)
