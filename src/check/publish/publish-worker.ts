import '../../floor/fallbacks.ts'
import type { OpenConnection, Row } from '../../database/connection.ts'
import { SITE_FILE } from '../../dataset/site.ts'
import type { Connect } from '../../site/first-answers.ts'
import { fillEmbed, fillIndex } from '../../site/fill-page.ts'
import { makeSite } from '../../site/make-site.ts'
import { refilledWorker, SERVICE_WORKER } from '../../site/service-worker.ts'
import { fillSingle } from '../../site/single-page.ts'
import type { DataFile, Manifest } from '../../database/manifest.ts'
import type { FromPublisher, PublishJob, ToPublisher } from './messages.ts'
import { contentOf, writeSiteZip } from './site-zip.ts'

interface WorkerScope {
  onmessage: ((event: MessageEvent<ToPublisher>) => void) | null
  postMessage(message: FromPublisher): void
}

const scope = globalThis as unknown as WorkerScope

const waiting = new Map<
  number,
  { readonly done: (rows: readonly Row[]) => void; readonly failed: (error: Error) => void }
>()
let asked = 0

type Asked = Extract<FromPublisher, { kind: 'load' | 'query' }>
type Unnumbered<T> = T extends { ask: number } ? Omit<T, 'ask'> : never

const askPage = (message: Unnumbered<Asked>): Promise<readonly Row[]> =>
  new Promise((done, failed) => {
    asked += 1
    waiting.set(asked, { done, failed })
    scope.postMessage({ ...message, ask: asked } as Asked)
  })

const filesOf = (manifest: Manifest): readonly DataFile[] => [
  ...manifest.counties,
  manifest.indicators,
]

/** The engine of the page, over other data. */
const pageConnect: Connect = async (manifest, read) => {
  const files = new Map<string, Uint8Array>()
  for (const file of filesOf(manifest)) files.set(file.path, await read(file))
  await askPage({ kind: 'load', manifest, files })
  return {
    query: async (statement) => (await askPage({ kind: 'query', statement })) as never,
    ask: () => Promise.reject(new Error('publishing: nothing is asked in free words')),
    close: () => Promise.resolve(),
  } satisfies OpenConnection
}

const page = (template: PublishJob['template'], path: string): string => {
  const text = template.pages[path]
  if (text === undefined) throw new Error(`template: no ${path}`)
  return text
}

/** Answers and pages take most of the time; packing takes the rest. */
const MAKING = 0.5

const publish = async ({ settings, packages, template, as }: PublishJob): Promise<Blob> => {
  const given = packages.map(({ inside, files }) => ({ inside, files, at: inside || 'data' }))
  scope.postMessage({ kind: 'step', fraction: 0.05 })
  const made = await makeSite({ settings, packages: given }, pageConnect)
  scope.postMessage({ kind: 'step', fraction: MAKING })
  const single = template.single === null ? null : fillSingle(await template.single.text(), made)
  if (as === 'single') {
    if (single === null) throw new Error('template: no single file')
    return new Blob([single], { type: 'text/html' })
  }
  const files = new Map(made.files)
  files.set('index.html', fillIndex(page(template, 'index.html'), made))
  files.set('embed/index.html', fillEmbed(page(template, 'embed/index.html'), made))
  // So that the folder `data` is a package that `gongkai site` takes, and the next site knows this one.
  files.set(`data/${SITE_FILE}`, `${JSON.stringify(settings, null, 2)}\n`)
  const worker = template.files.find(({ path }) => path === SERVICE_WORKER)
  if (worker !== undefined) {
    const text = new TextDecoder().decode(await contentOf(worker))
    files.set(SERVICE_WORKER, refilledWorker(text, files, made.firstPaint.version))
  }
  const program = template.files.filter(({ path }) => !files.has(path))
  return writeSiteZip({ files: program, single }, files, (fraction) =>
    scope.postMessage({ kind: 'step', fraction: MAKING + fraction * (1 - MAKING) }),
  )
}

scope.onmessage = ({ data }) => {
  if (data.kind === 'job') {
    publish(data.job).then(
      (file) => scope.postMessage({ kind: 'done', file }),
      (error: unknown) => scope.postMessage({ kind: 'failed', error: String(error) }),
    )
    return
  }
  const one = waiting.get(data.ask)
  waiting.delete(data.ask)
  if (data.kind === 'answer') one?.done(data.rows)
  else one?.failed(new Error(data.error))
}

scope.postMessage({ kind: 'here' })
