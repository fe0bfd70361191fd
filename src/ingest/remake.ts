import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { writeSample } from './write-sample.ts'

const HELP = `npm run remake -- [zhoujia-2020.txt]

Makes both committed packages again, after a rule or a reader has changed: the sample county, and
the published reports where the one that is not in this repository is given (public/data/README.md
says which). The same sources give the same bytes, so what git shows is what the change did.
`

const DATA = resolve(import.meta.dirname, '../../public/data')

/** The published package, by the command that public/data/README.md gives. */
const remakePublished = (report: string): number => {
  const ingest = join(import.meta.dirname, 'ingest.ts')
  const roster = join(DATA, 'townships.csv')
  const options = ['--out', DATA, '--roster', roster, '--about', join(DATA, 'about.json')]
  const inputs = [report, join(DATA, 'captured-figures.jsonl')]
  const run = [...process.execArgv, ingest, ...options, ...inputs]
  return spawnSync(process.execPath, run, { stdio: 'inherit' }).status ?? EXIT.refused
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  const [report, ...more] = positionals
  if (more.length > 0) throw new UsageError(`one report expected, found ${positionals.length}`)
  await writeSample(join(DATA, 'sample'))
  console.log('public/data/sample: written')
  if (report !== undefined) return remakePublished(report)
  console.log('public/data: left as it is; to make it again, give zhoujia-2020.txt (see --help)')
  return EXIT.ok
}

await runCommand(main)
