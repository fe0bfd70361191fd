import { extname } from 'node:path'
import { readCaptured } from '../dataset/captured.ts'
import { DatasetError } from '../dataset/problem.ts'
import type { Problem } from '../dataset/problem.ts'
import type { Address } from './addresses.ts'
import type { Filing, Refusal } from './filing.ts'
import type { Input } from './inputs.ts'
import { readText } from './read-text.ts'
import { mapInOrder } from './report-pool.ts'
import type { PackedReading, ReportPool } from './report-pool.ts'
import type { Spill } from './spill.ts'

/** What became of the files of one type. */
export interface TypeCount {
  read: number
  refused: number
}

export interface ReadingResult {
  readonly refused: readonly Refusal[]
  readonly problems: readonly Problem[]
  /** By file ending, e.g. «.docx». */
  readonly types: ReadonlyMap<string, TypeCount>
}

/** `done` of `total` files are read. */
export type Progress = (done: number, total: number) => void

const typeOf = (input: Input): string => extname(input.path).toLowerCase() || '（无）'

/**
 * Reads every input and files it by township and year; parsed reports wait in the spill. Refusals
 * and problems are collected over all inputs, so that one run names everything that is wrong.
 */
export const readAll = async (
  inputs: readonly Input[],
  pool: ReportPool,
  to: { readonly filing: Filing; readonly spill: Spill },
  addresses: ReadonlyMap<string, Address>,
  ahead: number,
  progress: Progress,
): Promise<ReadingResult> => {
  const refused: Refusal[] = []
  const problems: Problem[] = []
  const types = new Map<string, TypeCount>()
  const isReport = (input: Input): boolean => input.kind === 'report'

  const file = (input: Input, reading: PackedReading): Refusal | null => {
    if ('error' in reading) return { file: input.path, ...reading.error }
    const address = addresses.get(input.name) ?? addresses.get(input.name.split('/').at(-1) ?? '')
    const source = {
      file: input.name,
      sha256: reading.sha256 ?? '',
      url: address?.url ?? null,
      publishedOn: address?.publishedOn ?? null,
    }
    const why = to.filing.full(reading.identity, source, input.path, () =>
      to.spill.put(reading.packed),
    )
    return why === null ? null : { file: input.path, code: 'not_a_report', message: why }
  }

  for (const input of inputs.filter((i) => !isReport(i))) {
    try {
      for (const c of readCaptured(readText(input.path), input.path)) to.filing.captured(c)
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error
      problems.push(...error.problems)
    }
  }

  const reports = inputs.filter(isReport)
  let done = 0
  const readings = mapInOrder(reports, ahead, async (input) => ({
    input,
    reading: await pool.read(input.path),
  }))
  for await (const { input, reading } of readings) {
    const refusal = file(input, reading)
    const count = types.get(typeOf(input)) ?? { read: 0, refused: 0 }
    if (refusal === null) count.read++
    else {
      count.refused++
      refused.push(refusal)
    }
    types.set(typeOf(input), count)
    progress(++done, reports.length)
  }
  return { refused, problems: [...problems, ...to.filing.problems], types }
}
