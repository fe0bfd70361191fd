import type { Row } from '../database/connection.ts'
import { statementKey, type Statement } from '../database/statement.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import type { Filter } from './filter.ts'

/** Rows with their column names said once. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Row[string][])[]
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

/** Rows as an {@link Answer}. */
export const packRows = (rows: readonly Row[]): Answer => {
  const columns = Object.keys(rows[0] ?? {})
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }
}

/** The rows that the build found for a statement; null when it was not asked. */
export const firstAnswer = <R extends Row>(
  firstPaint: Pick<FirstPaint, 'answers'>,
  statement: Statement,
): R[] | null => {
  const answer = firstPaint.answers[statementKey(statement)]
  if (answer === undefined) return null
  return answer.rows.map(
    (values) =>
      Object.fromEntries(answer.columns.map((column, i) => [column, values[i] ?? null])) as R,
  )
}
