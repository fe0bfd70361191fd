import { tableFromIPC } from 'apache-arrow'
import type { DatasetRows } from '../dataset/rows.ts'
import { rowsOf } from './arrow-rows.ts'
import type { DataFile } from './manifest.ts'

/** The rows of a county's file, table by table: what the engine would load, without the engine. */
export const countyRows = (file: DataFile, bytes: Uint8Array): Partial<DatasetRows> => {
  let at = 0
  const tables = file.streams.map((stream) => {
    const own = bytes.subarray(at, at + stream.bytes)
    at += stream.bytes
    return [stream.table, rowsOf(tableFromIPC(own))] as const
  })
  // Written by the build from these very tables.
  return Object.fromEntries(tables) as Partial<DatasetRows>
}
