import { parentPort, workerData } from 'node:worker_threads'
import { makeRoster } from '../report/roster.ts'
import type { TownshipName } from '../report/roster.ts'
import { readFileReport } from './read-file.ts'
import type { PackedReading } from './report-pool.ts'
import { packReport } from './spill.ts'

// Sent by ReportPool, which is the only one to start this file.
const townships = (workerData as { townships: readonly TownshipName[] | null }).townships
const roster = townships === null ? null : makeRoster(townships)

parentPort?.on('message', (path: string) => {
  void readFileReport(path, roster).then((reading) => {
    const packed: PackedReading =
      'error' in reading
        ? reading
        : {
            sha256: reading.sha256,
            identity: reading.report.identity,
            packed: packReport(reading.report),
          }
    parentPort?.postMessage(packed)
  })
})

parentPort?.postMessage('ready')
