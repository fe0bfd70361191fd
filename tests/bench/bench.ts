import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { readReport } from '../../src/report/read-report.ts'
import { generateSample } from '../../src/sample/generate-sample.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { CONTAINERS } from '../report/containers.ts'
import { figuresArbitrary } from '../report/figures.ts'
import { benchCheck, benchPublish } from './check-page.ts'
import { benchPage, isNoisy, type Measured } from './page.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Files of one type, with the plain-text extraction of the same files that is their floor. */
interface Corpus {
  readonly name: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly floor: { readonly name: string; readonly run: (folder: string) => void }
}

const stripTags = (text: string): string =>
  text.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const eachFile = (extract: (bytes: Uint8Array) => string) => (folder: string) => {
  for (const name of readdirSync(folder)) extract(readFileSync(join(folder, name)))
}

const hasProgram = (name: string): boolean => {
  try {
    execFileSync(name, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const FLOORS: Readonly<Record<string, Corpus['floor'] | null>> = {
  html: {
    name: 'tags stripped',
    run: eachFile((bytes) => stripTags(new TextDecoder().decode(bytes))),
  },
  docx: {
    name: 'unzipped, tags stripped',
    run: eachFile((bytes) => stripTags(strFromU8(unzipSync(bytes)['word/document.xml']!))),
  },
  pdf: hasProgram('pdftotext')
    ? {
        name: 'pdftotext',
        run: (folder) => {
          for (const name of readdirSync(folder))
            execFileSync('pdftotext', ['-layout', join(folder, name), '-'], { stdio: 'ignore' })
        },
      }
    : null,
}

/** A name of its own for each county: 甲, 乙, … 癸甲, in letters, since figures are read. */
const countyName = (seed: number): string =>
  `示例${[...String(seed)].map((digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit))).join('')}县`

const sampleTexts = (count: number): Corpus['files'] => {
  const files: { name: string; bytes: Uint8Array }[] = []
  for (let seed = 1; files.length < count; seed += 1)
    for (const report of generateSample(seed).reports)
      files.push({
        name: `${seed}-${report.townshipCode}-${report.year}.txt`,
        bytes: new TextEncoder().encode(
          renderReport(report).replaceAll(report.county, countyName(seed)),
        ),
      })
  return files.slice(0, count)
}

const written = (type: string, count: number): Corpus['files'] => {
  const container = CONTAINERS.find((c) => c.fileName.endsWith(`.${type}`))
  if (container === undefined) throw new Error(`no writer of .${type} files`)
  return fc
    .sample(figuresArbitrary('words'), { numRuns: count, seed: 7 })
    .map(({ figures }, i) => ({ name: `${i}.${type}`, bytes: container.write(figures) }))
}

const corpora = (count: number): readonly Corpus[] => [
  {
    name: 'text',
    files: sampleTexts(count),
    floor: { name: 'decoded', run: eachFile((bytes) => new TextDecoder().decode(bytes)) },
  },
  ...['html', 'docx', 'pdf'].flatMap((type) => {
    const floor = FLOORS[type]
    return floor ? [{ name: type, files: written(type, Math.ceil(count / 10)), floor }] : []
  }),
]

const seconds = async (run: () => Promise<void> | void): Promise<number> => {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}

const print = (cells: readonly (string | number)[]): void =>
  console.log(
    cells
      .map((cell, i) => (i === 0 ? String(cell).padEnd(22) : String(cell).padStart(16)))
      .join(''),
  )

/** The whole command, all cores: seconds and the most memory that its processes held, in MB. */
const ingest = async (folder: string, out: string): Promise<{ took: number; memory: number }> => {
  let memory = 0
  const took = await seconds(
    () =>
      new Promise<void>((done, fail) => {
        const child = spawn(
          process.execPath,
          ['--import', 'tsx', join(ROOT, 'src/ingest/ingest.ts'), '--out', out, folder],
          { cwd: ROOT, stdio: 'ignore' },
        )
        const timer = setInterval(() => {
          try {
            const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
            memory = Math.max(memory, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024)
          } catch {
            // It has just ended, or this is no Linux: memory stays unknown.
          }
        }, 200)
        child.on('error', fail)
        child.on('exit', (code) => {
          clearInterval(timer)
          if (code === 0) done()
          else fail(new Error(`ingest: exit status ${code}`))
        })
      }),
  )
  return { took, memory }
}

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000' },
    /** Where the results go, to be compared with later. */
    out: { type: 'string', default: '.cache/bench.json' },
    /** Results of a run before this one. */
    against: { type: 'string' },
    /** Only the page: reading is not measured. */
    page: { type: 'boolean', default: false },
  },
})
const count = Number(values.reports)

/** What a county drops in January: so many text reports, so many Word files. */
const dropped = () => [
  { name: 'text', files: sampleTexts(200) },
  { name: 'Word', files: written('docx', 50) },
]

/** Every report of the sample county, all years: their townships are known, so they can be published. */
const ofOneCounty = (): Corpus['files'] => {
  const folder = join(ROOT, 'public/data/sample/reports')
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}

/** Times are told apart from chance only from this factor on. */
const SLOWER = 1.2

const results: Measured[] = []
const row = ({ name, ours, floor }: Measured): void => {
  results.push({ name, ours, floor })
  print([
    name.padEnd(34),
    ours.toFixed(ours < 10 ? 2 : 0),
    floor.toFixed(floor < 10 ? 2 : 0),
    `${(ours / floor).toFixed(2)}×`,
  ])
}

/** Says what became slower against its floor than in a run before. */
const compare = (file: string): void => {
  const before = JSON.parse(readFileSync(file, 'utf8')) as { readonly results: readonly Measured[] }
  console.log(`\nAgainst ${file} (times floor, before and now)`)
  const ratio = ({ ours, floor }: Measured): number => ours / floor
  for (const now of results) {
    const then = before.results.find(({ name }) => name === now.name)
    if (!then) continue
    const [was, is] = [ratio(then), ratio(now)]
    const verdict = is > was * SLOWER ? 'slower' : is * SLOWER < was ? 'faster' : ''
    print([now.name.padEnd(34), `${was.toFixed(2)}×`, `${is.toFixed(2)}×`, verdict])
  }
}

/** How long reading takes, and the whole command. */
const benchReading = async (): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    for (const corpus of corpora(count)) {
      const folder = join(work, corpus.name)
      mkdirSync(folder)
      for (const file of corpus.files) writeFileSync(join(folder, file.name), file.bytes)
      const read = async (): Promise<void> => {
        for (const name of readdirSync(folder)) {
          const result = await readReport(readFileSync(join(folder, name)), name, null)
          if ('error' in result) throw new Error(`${name}: ${result.error.message}`)
        }
      }
      await read()
      const each = 1000 / corpus.files.length
      const took = await seconds(read)
      const floor = await seconds(() => corpus.floor.run(folder))
      row({
        name: `${corpus.name} read (floor: ${corpus.floor.name}), ms`,
        ours: took * each,
        floor: floor * each,
      })
    }
    const { took, memory } = await ingest(join(work, 'text'), join(work, 'package'))
    const peak = memory === 0 ? 'memory unknown' : `at most ${memory.toFixed(0)} MB`
    console.log(
      `ingest on ${availableParallelism()} cores: ${(count / took).toFixed(0)} text reports/s, ${peak}`,
    )
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

print(['what'.padEnd(34), 'ours', 'floor', 'times floor'])
if (!values.page) await benchReading()
let noise: string | null = null
if (existsSync(join(ROOT, 'dist/index.html'))) {
  const page = await benchPage()
  for (const one of page.measured) row({ ...one, name: `${one.name}, ms` })
  await benchCheck(dropped(), print)
  await benchPublish(ofOneCounty(), print)
  if (isNoisy(page)) noise = `load ${page.load.toFixed(1)} on ${availableParallelism()} cores`
} else console.log('The page is not measured: there is no built site; run `npm run build` first.')
if (noise !== null)
  console.log(`\nThe machine was noisy (${noise}): measure again when it is quiet.`)
const out = resolve(ROOT, values.out)
mkdirSync(dirname(out), { recursive: true })
if (values.against !== undefined) compare(resolve(values.against))
writeFileSync(out, `${JSON.stringify({ at: new Date().toISOString(), noise, results }, null, 2)}\n`)
console.log(`\n${values.out}`)
