import { parentPort, workerData } from 'node:worker_threads'
import { makeRoster } from '../report/roster.ts'
import type { Recognise } from '../report/readers/recognise.ts'
import { openFile, readOpened } from './read-file.ts'
import { readingKey } from './reading-key.ts'
import type { PackedReading, ReadTask, WorkerStart } from './report-pool.ts'
import { packReport } from './report-store.ts'

// Sent by ReportPool, which is the only one to start this file.
const { townships, known, readsScans } = workerData as WorkerStart
const roster = townships === null ? null : makeRoster(townships)

let opening: Promise<Recognise> | null = null

/** Loaded once a worker, when the first scan is met; the pool is told, because it takes long. */
const recogniser = async (): Promise<Recognise> => {
  parentPort?.postMessage('scan')
  opening ??= import('./recogniser-files.ts').then(({ openRecogniser }) => openRecogniser())
  return opening
}

const read = async ({ path, hint }: ReadTask): Promise<PackedReading> => {
  const started = performance.now()
  const ms = (): number => performance.now() - started
  const opened = await openFile(path)
  if ('error' in opened) return { ...opened, ms: ms() }
  const { sha256 } = opened
  if (known.has(readingKey(sha256, hint))) return { sha256, known: true, ms: ms() }
  const reading = await readOpened(opened, hint, roster, readsScans ? recogniser : undefined)
  if ('error' in reading) return { ...reading, ms: ms() }
  const { identity } = reading.report
  return { sha256, identity, packed: packReport(reading.report), ms: ms() }
}

parentPort?.on('message', (task: ReadTask) => {
  void read(task).then((reading) => parentPort?.postMessage(reading))
})
parentPort?.postMessage('ready')
