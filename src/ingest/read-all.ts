import { extname } from 'node:path'
import { readCaptured } from '../dataset/captured.ts'
import { DatasetError } from '../dataset/problem.ts'
import type { Problem } from '../dataset/problem.ts'
import type { Address } from './addresses.ts'
import type { CorrectionBook } from './correction-book.ts'
import type { Filing, Refusal } from './filing.ts'
import type { Input } from './inputs.ts'
import { readText } from './read-text.ts'
import type { KnownReading, ReadingCache } from './reading-cache.ts'
import { readingKey } from './reading-key.ts'
import { mapInOrder } from './map-in-order.ts'
import type { PackedReading, ReportPool } from './report-pool.ts'
import type { ReportStore } from './report-store.ts'
import { readWorkspaces } from './read-workspaces.ts'

export interface ReadingResult {
  readonly refused: readonly Refusal[]
  readonly problems: readonly Problem[]
  /** Files that an earlier run had parsed. */
  readonly unchanged: number
  /** Names in the list of addresses that are none of the inputs: a slip, or a longer list. */
  readonly strangers: readonly string[]
  /** Milliseconds that the workers spent, by file ending. */
  readonly spent: ReadonlyMap<string, number>
}

/** `done` of `total` files are read. */
export type Progress = (done: number, total: number) => void

export interface ReadingPlan {
  readonly pool: ReportPool
  readonly filing: Filing
  readonly store: ReportStore
  readonly corrections: CorrectionBook
  /** Readings of earlier runs; null parses every file. */
  readonly cache: ReadingCache | null
  readonly addresses: ReadonlyMap<string, Address>
  /** Files that may be under way at a time. */
  readonly ahead: number
  readonly progress: Progress
}

/** «.docx» of a file's name, by which the summary counts. */
export const typeOf = (name: string): string => extname(name).toLowerCase() || '-'

const readCapturedFiles = (inputs: readonly Input[], filing: Filing): Problem[] =>
  inputs.flatMap((input) => {
    try {
      for (const c of readCaptured(readText(input.path), input.shown)) filing.captured(c)
      return []
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error
      return [...error.problems]
    }
  })

/** The reading wherever it came from: set down now, or by an earlier run. */
const settle = (
  input: Input,
  reading: Exclude<PackedReading, { error: unknown }>,
  { store, cache }: ReadingPlan,
): KnownReading => {
  const key = readingKey(reading.sha256, input.hint)
  if ('known' in reading) {
    const found = cache?.get(key)
    if (found === undefined) throw new Error(`reading cache: no ${key}`)
    return found
  }
  const settled = { identity: reading.identity, ref: store.put(reading.packed) }
  cache?.add(key, settled)
  return settled
}

/** The name under which an input stands in the list of addresses: its path, or its bare name. */
const addressName = (input: Input, addresses: ReadonlyMap<string, Address>): string =>
  addresses.has(input.name) ? input.name : (input.name.split('/').at(-1) ?? '')

/**
 * Reads every input and files it by township and year; parsed reports wait in the store. Refusals
 * and problems are collected over all inputs, so that one run names everything that is wrong.
 */
export const readAll = async (
  inputs: readonly Input[],
  plan: ReadingPlan,
): Promise<ReadingResult> => {
  const refused: Refusal[] = []
  const spent = new Map<string, number>()
  let unchanged = 0
  let done = 0
  const problems = readCapturedFiles(
    inputs.filter((i) => i.kind === 'captured'),
    plan.filing,
  )
  const work = readWorkspaces(
    inputs.filter((i) => i.kind === 'workspace'),
    plan,
  )
  refused.push(...work.refused)
  for (const { path } of inputs.filter((i) => i.kind === 'corrections'))
    plan.corrections.readFile(path)
  const reports = inputs.filter((i) => i.kind === 'report')
  const readings = mapInOrder(reports, plan.ahead, async (input) => ({
    input,
    reading: input.error ? { error: input.error, ms: 0 } : await plan.pool.read(input),
  }))
  for await (const { input, reading } of readings) {
    const type = typeOf(input.name)
    spent.set(type, (spent.get(type) ?? 0) + reading.ms)
    plan.progress(++done, reports.length)
    if ('error' in reading) {
      refused.push({ file: input.shown, ...reading.error })
      continue
    }
    if ('known' in reading) unchanged++
    const { identity, ref } = settle(input, reading, plan)
    const address = plan.addresses.get(addressName(input, plan.addresses))
    const source = {
      file: input.name,
      sha256: reading.sha256,
      url: address?.url ?? null,
      publishedOn: address?.publishedOn ?? null,
    }
    const why = plan.filing.full(identity, source, input.shown, ref)
    if (why !== null) refused.push({ file: input.shown, ...why })
  }
  const named = new Set(reports.map((input) => addressName(input, plan.addresses)))
  const strangers = [...plan.addresses.keys()].filter((name) => !named.has(name))
  return {
    refused,
    problems: [...problems, ...work.problems, ...plan.filing.problems],
    unchanged,
    strangers,
    spent,
  }
}
