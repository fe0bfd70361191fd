import { parseArgs } from 'node:util'
import { formatProblem } from '../dataset/problem.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { formatRefusal } from './filing.ts'
import { RefusedError, runIngest } from './run-ingest.ts'

const HELP = `npm run ingest -- --out DIR [options] INPUT…

Reads reports and writes a data package (CSV and datapackage.json) into DIR: whole, or not at all.

INPUT            a report file (.txt .md .html .htm .docx .pdf, .csv and .xlsx collection sheets),
                 a folder of them, or a .jsonl file of captured figures

--out DIR        where the package goes; other files in DIR stay as they are
--roster FILE    the division list, CSV: code, name, county_code, county, prefecture_code,
                 prefecture, province_code, province [, population]
--about FILE     what the set is, JSON: id, title, description, collection (partial | complete),
                 synthetic, dataDate, sources
--sources FILE   addresses of the report files, CSV: file, source_url [, published_on]
--skip-refused   write the package without the files that cannot be read
--help           this text

Exit status: 0 written; 1 an input was refused and nothing was written; 2 wrong command line.
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      roster: { type: 'string' },
      about: { type: 'string' },
      sources: { type: 'string' },
      'skip-refused': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  if (values.out === undefined) throw new UsageError('--out is missing: where does the package go?')
  if (positionals.length === 0) throw new UsageError('no input: name files or folders of reports')
  try {
    const summary = await runIngest({
      out: values.out,
      inputs: positionals,
      roster: values.roster ?? null,
      about: values.about ?? null,
      sources: values.sources ?? null,
      skipRefused: values['skip-refused'],
    })
    for (const refusal of summary.refused) console.error(formatRefusal(refusal))
    const { rows, findings } = summary
    console.log(
      `${values.out}: ${summary.read} reports read, ${summary.captured} captured, ` +
        `${summary.refused.length} refused, ${summary.ignored.length} other files passed over\n` +
        `${rows.townships} townships, ${rows.observations} figures, findings: ` +
        `${findings.error} errors, ${findings.warning} warnings, ${findings.note} notes`,
    )
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    for (const refusal of error.refused) console.error(formatRefusal(refusal))
    for (const problem of error.problems) console.error(formatProblem(problem))
    console.error(`${values.out}: nothing was written`)
    return EXIT.refused
  }
}

await runCommand(main)
