import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { UsageError } from './failure.ts'

export const HELP = `npm run ingest -- --out DIR [options] INPUT…

Reads reports and writes a data package (CSV and datapackage.json) into DIR: whole, or not at all.

INPUT            a report file (.txt .md .html .mht .docx .doc .wps .rtf .odt .pdf .ofd, .csv and .xlsx
                 collection sheets), a .zip of them,
                 a folder of them, a quoted pattern ('2024/**/*.docx'), - for a report on standard
                 input, a .jsonl file of captured figures, a workspace of the page 报告自查 (.zip),
                 or a corrections.csv; that of the package in DIR is kept, and all are written to it

--out DIR        where the package goes; other files in DIR stay as they are
--roster FILE    the division list, CSV: code, name, county_code, county, prefecture_code,
                 prefecture, province_code, province [, population]
--about FILE     what the set is, JSON: id, title, description, collection (partial | complete),
                 synthetic, dataDate, sources, license {name, title, path}, notes (lines for its
                 README); titleEn and descriptionEn for English pages
--sources FILE   addresses of the report files, CSV: file, source_url [, published_on]
--skip-refused   write the package without the files that cannot be read
--scans          recognise pictures (.jpg .png) and scanned PDFs too: some seconds a page; figures
                 are marked, and count only where the sums of their table hold
--strict         status 3 when a finding is an error; the package is written all the same
--report FILE    the findings and refused files as one CSV that opens in Excel
--since DIR      keep readings in DIR; a later run parses only files whose hash is new, and leaves
                 the package as it is where nothing that it is made of has changed
--jobs N         files read at a time (default: one a core)

--check DIR      only hold an existing package to its schema
--template       write an empty collection sheet, CSV, one row an indicator, to the file named as
                 INPUT, or to standard output for - or none
--edition E      the sheet's edition: 2014, 2019 or 2021 (default)
--help           this text

Exit status: 0 written; 1 an input was refused and nothing was written; 2 wrong command line;
3 written, with errors found (--strict).
`

const OPTIONS = {
  out: { type: 'string' },
  roster: { type: 'string' },
  about: { type: 'string' },
  sources: { type: 'string' },
  jobs: { type: 'string' },
  report: { type: 'string' },
  since: { type: 'string' },
  check: { type: 'string' },
  'skip-refused': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  scans: { type: 'boolean', default: false },
  template: { type: 'boolean', default: false },
  edition: { type: 'string', default: '2021' },
  help: { type: 'boolean', default: false },
} as const

/** How many files are read at a time. Throws {@link UsageError}. */
export const readJobs = (text: string | undefined): number => {
  if (text === undefined) return availableParallelism()
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--jobs: expected 1 to 999, found ${text}`)
  return Number(text)
}

/** The command line of ingest as values; throws on an option that there is not. */
export const readOptions = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
  })
  return { ...values, inputs: positionals }
}
