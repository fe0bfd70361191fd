import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readDivisionList } from '../dataset/read-division-list.ts'
import { checkReport } from '../findings/check-report.ts'
import type { Finding } from '../findings/finding.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import { runCommand, UsageError } from './failure.ts'
import { listInputs } from './inputs.ts'
import { mapInOrder } from './map-in-order.ts'
import { readText } from './read-text.ts'
import { ReportPool } from './report-pool.ts'
import { unpackReport } from './report-store.ts'

const HELP = `gongkai check [options] FILE…        (here: npm run --silent check:reports -- FILE…)

FILE may be a folder, a quoted pattern, or - for standard input. Reads each report and says where it
contradicts itself, the reports beside it of the same county and year, or its own of the year before.

--previous DIR   the reports of the year before: a folder or a file
--roster FILE    the division list, to settle which township a name means (see ingest --help)
--json           one JSON line a file: {"file","report":{…},"findings":[…]}, or {"file","error":{…}}
--help           this text

Exit status: 0 no finding is an error; 1 one is; 2 a file could not be read, or the command line is
wrong.
`

/** Exit status of this command: its own, because a script asks it whether drafts are sound. */
const STATUS = { sound: 0, errors: 1, unread: 2 } as const

const SEVERITY: Readonly<Record<Finding['severity'], string>> = {
  error: '矛盾',
  warning: '存疑',
  note: '提示',
}

type Read = { readonly file: string } & (
  | { readonly report: ParsedReport }
  | { readonly error: { readonly code: string; readonly message: string } }
)

const readAll = async (
  paths: readonly string[],
  townships: ConstructorParameters<typeof ReportPool>[0]['townships'],
): Promise<Read[]> => {
  const { inputs, dispose } = listInputs(paths)
  const jobs = Math.max(1, Math.min(availableParallelism(), inputs.length))
  const pool = new ReportPool({
    jobs,
    townships,
    known: new Set(),
    readsScans: true,
    timeoutMs: 10_000,
  })
  const read: Read[] = []
  try {
    const readings = mapInOrder(inputs, jobs * 4, async (input) => ({
      file: input.name === 'stdin' ? '-' : input.shown,
      reading: input.error === null ? await pool.read(input) : { error: input.error, ms: 0 },
    }))
    for await (const { file, reading } of readings) {
      if ('packed' in reading) read.push({ file, report: unpackReport(reading.packed) })
      else if ('error' in reading) read.push({ file, error: reading.error })
    }
  } finally {
    await pool.close()
    dispose()
  }
  return read
}

const reportsIn = (read: readonly Read[]): ParsedReport[] =>
  read.flatMap((one) => ('report' in one ? [one.report] : []))

/** Whether two reports are of one township, as far as both say. */
const isSamePlace = ({ identity: a }: ParsedReport, { identity: b }: ParsedReport): boolean =>
  a.township !== null &&
  a.township === b.township &&
  (a.county === null || b.county === null || a.county === b.county)

const sourcesOf = (
  report: ParsedReport,
  here: readonly ParsedReport[],
  before: readonly ParsedReport[],
) => {
  const { county, year } = report.identity
  const previous = [...before, ...here].find(
    (one) =>
      one !== report && year !== null && one.identity.year === year - 1 && isSamePlace(report, one),
  )
  const peers = here.filter(
    (one) =>
      one !== report &&
      county !== null &&
      one.identity.county === county &&
      one.identity.year === year &&
      !isSamePlace(report, one),
  )
  return { previous: previous ?? null, peers }
}

const textOf = (file: string, report: ParsedReport, findings: readonly Finding[]): string => {
  const { county, township, year } = report.identity
  const who = [county ?? '', township ?? '（未载明乡镇）', year ?? '（未载明年度）']
    .join(' ')
    .trim()
  const lines = findings.map(({ severity, rule, messageZh, evidence }) =>
    [
      `  ${SEVERITY[severity]}  ${messageZh}  [${rule}]`,
      ...(evidence === null || evidence === '' ? [] : [`        ${evidence}`]),
    ].join('\n'),
  )
  return [`${file}  ${who}`, ...(lines.length > 0 ? lines : ['  未见疑点'])].join('\n')
}

const jsonOf = (file: string, report: ParsedReport, findings: readonly Finding[]): string =>
  JSON.stringify({
    file,
    report: report.identity,
    findings: findings.map(({ messageZh, ...rest }) => ({ ...rest, message: messageZh })),
  })

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      previous: { type: 'string' },
      roster: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return STATUS.sound
  }
  if (positionals.length === 0) throw new UsageError('no file: name the reports to check')
  const townships =
    values.roster === undefined
      ? null
      : readDivisionList(readText(values.roster), values.roster).townships
  const read = await readAll(positionals, townships)
  if (read.length === 0) throw new UsageError(`no reports in ${positionals.join(' ')}`)
  const before = values.previous === undefined ? [] : await readAll([values.previous], townships)
  const [here, earlier] = [reportsIn(read), reportsIn(before)]
  let status: number = STATUS.sound
  for (const one of [...read, ...before.filter((one) => 'error' in one)]) {
    const { file } = one
    if ('error' in one) {
      status = STATUS.unread
      const { code, message } = one.error
      if (values.json) console.log(JSON.stringify({ file, error: { code, message } }))
      else console.error(`${file}: ${message} (${code})`)
      continue
    }
    const findings = checkReport(one.report, sourcesOf(one.report, here, earlier)).flatMap(
      (result) => result.findings,
    )
    if (status === STATUS.sound && findings.some(({ severity }) => severity === 'error'))
      status = STATUS.errors
    console.log((values.json ? jsonOf : textOf)(file, one.report, findings))
  }
  return status
}

await runCommand(main, { refused: STATUS.unread })
