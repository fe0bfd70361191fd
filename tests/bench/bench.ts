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
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { readReport } from '../../src/report/read-report.ts'
import { generateSample } from '../../src/sample/generate-sample.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { CONTAINERS } from '../report/containers.ts'
import { figuresArbitrary } from '../report/figures.ts'
import { benchCheck, benchPublish } from './check-page.ts'
import { benchPage } from './page.ts'

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
    /** Only the pages in the browser. */
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

const benchBrowser = async (): Promise<void> => {
  await benchCheck(dropped(), print)
  await benchPublish(ofOneCounty(), print)
  await benchPage(print)
}
if (!Number.isInteger(count) || count < 1) throw new Error(`--reports: ${values.reports}`)

const benchReading = async (): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    console.log(`Reading, one thread (${count} text reports, a tenth of each other type)`)
    print(['type', 'reports/s', 'floor/s', 'times floor', 'floor is'])
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
      const took = await seconds(read)
      const floor = await seconds(() => corpus.floor.run(folder))
      print([
        corpus.name,
        (corpus.files.length / took).toFixed(0),
        (corpus.files.length / floor).toFixed(0),
        `${(took / floor).toFixed(1)}×`,
        corpus.floor.name,
      ])
    }
    console.log(
      `\nThe whole command on ${availableParallelism()} cores (ingest: read, check, write)`,
    )
    const { took, memory } = await ingest(join(work, 'text'), join(work, 'package'))
    print(['text reports/s', (count / took).toFixed(0)])
    print(['most memory, MB', memory === 0 ? 'unknown' : memory.toFixed(0)])
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
if (!values.page) await benchReading()

if (existsSync(join(ROOT, 'dist/index.html'))) await benchBrowser()
else console.log('\nThe page is not measured: there is no built site; run `npm run build` first.')
