import { parentPort, workerData } from 'node:worker_threads'
import { makeRoster } from '../report/roster.ts'
import { openFile, readOpened } from './read-file.ts'
import { readingKey } from './reading-key.ts'
import type { PackedReading, ReadTask, WorkerStart } from './report-pool.ts'
import { packReport } from './report-store.ts'

// Sent by ReportPool, which is the only one to start this file.
const { townships, known } = workerData as WorkerStart
const roster = townships === null ? null : makeRoster(townships)

const read = async ({ path, hint }: ReadTask): Promise<PackedReading> => {
  const started = performance.now()
  const ms = (): number => performance.now() - started
  const opened = await openFile(path)
  if ('error' in opened) return { ...opened, ms: ms() }
  const { sha256 } = opened
  if (known.has(readingKey(sha256, hint))) return { sha256, known: true, ms: ms() }
  const reading = await readOpened(opened, hint, roster)
  if ('error' in reading) return { ...reading, ms: ms() }
  const { identity } = reading.report
  return { sha256, identity, packed: packReport(reading.report), ms: ms() }
}

parentPort?.on('message', (task: ReadTask) => {
  void read(task).then((reading) => parentPort?.postMessage(reading))
})
parentPort?.postMessage('ready')
