import { readFileSync } from 'node:fs'
import { DatasetError } from '../dataset/problem.ts'

/** A file's UTF-8 text. Throws {@link DatasetError} when there is no such file or it is not UTF-8. */
export const readText = (path: string): string => {
  const refuse = (expected: string, found: string): never => {
    throw new DatasetError([{ file: path, line: null, column: null, expected, found }])
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return refuse('a readable file', error instanceof Error ? error.message : String(error))
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('UTF-8 text', 'other bytes')
  }
}
