import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readAbout } from '../dataset/about.ts'
import { DivisionList, readDivisionList } from '../dataset/division-list.ts'
import { formatProblem } from '../dataset/problem.ts'
import { readAddresses } from './addresses.ts'
import { checkPackage } from './check-package.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { formatRefusal } from './filing.ts'
import { readText } from './read-text.ts'
import { RefusedError, runIngest } from './run-ingest.ts'
import type { IngestJob } from './run-ingest.ts'

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
--jobs N         files read at a time (default: one a core)
--check DIR      only hold an existing package to its schema
--help           this text

Exit status: 0 written; 1 an input was refused and nothing was written; 2 wrong command line.
`

const OPTIONS = {
  out: { type: 'string' },
  roster: { type: 'string' },
  about: { type: 'string' },
  sources: { type: 'string' },
  jobs: { type: 'string' },
  check: { type: 'string' },
  'skip-refused': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const readJobs = (text: string | undefined): number => {
  if (text === undefined) return availableParallelism()
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--jobs: expected 1 to 999, found ${text}`)
  return Number(text)
}

const run = async (job: IngestJob): Promise<number> => {
  try {
    const summary = await runIngest(job)
    const { captures, facts, findings, ignored, refused } = summary
    const rows = new Map(facts.map((f) => [f.table, f.rows]))
    for (const refusal of refused) console.error(formatRefusal(refusal))
    console.log(
      `${job.out}: ${captures.full} reports read, ${captures.opening} captured, ` +
        `${refused.length} refused, ${ignored.length} other files passed over\n` +
        `${rows.get('townships')} townships, ${rows.get('observations')} figures, findings: ` +
        `${findings.error} errors, ${findings.warning} warnings, ${findings.note} notes`,
    )
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    for (const refusal of error.refused) console.error(formatRefusal(refusal))
    for (const problem of error.problems) console.error(formatProblem(problem))
    console.error(`${job.out}: nothing was written`)
    return EXIT.refused
  }
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  if (values.check !== undefined) {
    checkPackage(values.check)
    console.log(`${values.check}: keeps its schema`)
    return EXIT.ok
  }
  const { out, roster, about, sources } = values
  if (out === undefined) throw new UsageError('--out is missing: where does the package go?')
  if (positionals.length === 0) throw new UsageError('no input: name files or folders of reports')
  return run({
    out,
    inputs: positionals,
    list: roster === undefined ? new DivisionList([]) : readDivisionList(readText(roster), roster),
    about: readAbout(about === undefined ? null : readText(about), about ?? ''),
    addresses: sources === undefined ? new Map() : readAddresses(sources),
    jobs: readJobs(values.jobs),
    skipRefused: values['skip-refused'],
  })
}

await runCommand(main)
