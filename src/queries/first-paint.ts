import type { Row } from '../database/connection.ts'
import { statementKey, type Statement } from '../database/statement.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import type { Filter } from './filter.ts'

type Value = Row[string]

/** One column of an answer: all its values, or where few differ each of them once, and which where. */
type AnswerColumn =
  | { readonly name: string; readonly values: readonly Value[] }
  | { readonly name: string; readonly of: readonly Value[]; readonly at: readonly number[] }

/** Rows by column, so that names and repeated words are said once. */
export interface Answer {
  readonly rows: number
  readonly columns: readonly AnswerColumn[]
}

/** One data set of the site; `path` is the folder of its manifest, relative to the page. */
export interface SiteDataset {
  readonly id: string
  readonly title: string
  readonly synthetic: boolean
  readonly path: string
}

/**
 * What the build knows before the engine runs: answers to the default view of one data set,
 * keyed by statement. Inline in the page (`<script type="application/json" id="first-paint">`) for
 * the first set, in `<path>first-paint.json` for every set.
 */
export interface FirstPaint {
  readonly dataset: string
  /** {@link Manifest.version} of the data that the answers were computed from. */
  readonly version: string
  readonly about: DatasetAbout
  readonly filter: Filter
  readonly answers: Readonly<Record<string, Answer>>
  /** Every data set of the site, the first one is opened when none is chosen. */
  readonly datasets: readonly SiteDataset[]
}

/** The id of the inline script that holds the {@link FirstPaint} of the first data set. */
export const FIRST_PAINT_ID = 'first-paint'

const packColumn = (name: string, values: readonly Value[]): AnswerColumn => {
  const of = [...new Set(values)]
  const places = new Map(of.map((value, i) => [value, i]))
  return of.length * 2 < values.length
    ? { name, of, at: values.map((value) => places.get(value) ?? 0) }
    : { name, values }
}

/** Rows as an {@link Answer}. */
export const packRows = (rows: readonly Row[]): Answer => ({
  rows: rows.length,
  columns: Object.keys(rows[0] ?? {}).map((name) =>
    packColumn(
      name,
      rows.map((row) => row[name] ?? null),
    ),
  ),
})

const valueAt = (column: AnswerColumn, i: number): Value =>
  ('of' in column ? column.of[column.at[i] ?? -1] : column.values[i]) ?? null

/** The rows that the build found for a statement; null when it was not asked. */
export const firstAnswer = <R extends Row>(
  firstPaint: Pick<FirstPaint, 'answers'>,
  statement: Statement,
): R[] | null => {
  const answer = firstPaint.answers[statementKey(statement)]
  if (answer === undefined) return null
  return Array.from(
    { length: answer.rows },
    (_, i) =>
      Object.fromEntries(answer.columns.map((column) => [column.name, valueAt(column, i)])) as R,
  )
}
