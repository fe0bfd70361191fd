import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Whether as small as can be, which for the engine alone takes a minute, once. */
export type Effort = 'quick' | 'least'

export interface CompressOptions {
  readonly effort: Effort
  /** Where what costs time is kept, by content. */
  readonly cache: string
  /** Which files, by their path with slashes; all where left out. */
  readonly only?: (path: string) => boolean
}

interface Kind {
  readonly files: RegExp
  readonly brotli: Readonly<Record<Effort, number>>
  readonly gzip: number
  readonly isKept: boolean
}

// Data change with every ingest, and there may be thousands of files: seconds count more than bytes.
const KINDS: readonly Kind[] = [
  { files: /\.wasm$/, brotli: { quick: 5, least: 11 }, gzip: 9, isKept: true },
  { files: /\.(?:js|css|svg)$/, brotli: { quick: 11, least: 11 }, gzip: 9, isKept: true },
  {
    files: /\.(?:html|json|jsonl|csv|md|txt|xml|webmanifest|arrows)$/,
    brotli: { quick: 6, least: 9 },
    gzip: 7,
    isKept: false,
  },
]

// Below it the headers weigh more than what is saved.
const LEAST_BYTES = 512

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

const pack = (bytes: Buffer, way: 'br' | 'gz', level: number): Promise<Buffer> =>
  way === 'gz'
    ? gzipped(bytes, { level })
    : brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: level,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
          [constants.BROTLI_PARAM_LGWIN]: 24,
        },
      })

const keptOr = async (place: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  const kept = await readFile(place).catch(() => null)
  if (kept !== null) return kept
  const bytes = await make()
  await mkdir(dirname(place), { recursive: true })
  // Another build may be at it.
  const half = `${place}.${process.pid}`
  await writeFile(half, bytes)
  await rename(half, place)
  return bytes
}

const compressFile = async (file: string, kind: Kind, options: CompressOptions): Promise<void> => {
  const bytes = await readFile(file)
  if (bytes.byteLength < LEAST_BYTES) return
  const content = createHash('sha256').update(bytes).digest('hex')
  for (const way of ['br', 'gz'] as const) {
    const place = (level: number): string => join(options.cache, `${content}-${level}.${way}`)
    const level = way === 'gz' ? kind.gzip : kind.brotli[options.effort]
    const best = way === 'gz' ? null : await readFile(place(kind.brotli.least)).catch(() => null)
    const packed =
      best ??
      (kind.isKept
        ? await keptOr(place(level), () => pack(bytes, way, level))
        : await pack(bytes, way, level))
    await writeFile(`${file}.${way}`, packed)
  }
}

/** As many at once as the thread pool of Node has threads. */
const AT_ONCE = 4

/**
 * Writes `.br` and `.gz` beside every file below `dir` that compresses, for hosts that serve such
 * neighbours and for the page, which fetches them itself from hosts that compress nothing.
 */
export const compressFolder = async (dir: string, options: CompressOptions): Promise<void> => {
  const names = await readdir(dir, { recursive: true })
  const work = names.flatMap((name) => {
    const kind = KINDS.find(({ files }) => files.test(name))
    const isWanted = options.only?.(name.replaceAll('\\', '/')) ?? true
    return kind === undefined || !isWanted ? [] : [{ file: join(dir, name), kind }]
  })
  // The longest first.
  work.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  const next = async (): Promise<void> => {
    for (let one = work.shift(); one !== undefined; one = work.shift())
      await compressFile(one.file, one.kind, options)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
}
