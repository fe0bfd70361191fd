import type { Row } from '../database/connection.ts'

type Value = Row[string]

/**
 * Rows column by column, each column as runs: a value, how often it stands in a row, the next
 * value, and so on. Most figures of most townships are missing for the same reason, so that this is
 * an eighth of the rows.
 */
export type PackedRows = Readonly<Record<string, readonly Value[]>>

const runsOf = (values: readonly Value[]): Value[] => {
  const runs: Value[] = []
  for (const value of values) {
    if (runs.length > 0 && runs.at(-2) === value) runs[runs.length - 1] = Number(runs.at(-1)) + 1
    else runs.push(value, 1)
  }
  return runs
}

/** Rows that all have the same columns, packed; see {@link unpackRows}. */
export const packRows = (rows: readonly Row[]): PackedRows =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((column) => [
      column,
      runsOf(rows.map((row) => row[column] ?? null)),
    ]),
  )

/** Those of the packed rows that stand at these places, which ascend. */
export const unpackSome = <R extends Row>(packed: PackedRows, places: readonly number[]): R[] => {
  // Of one shape from the start: filled column by column, each row would change its own twenty times.
  const empty: Row = Object.fromEntries(Object.keys(packed).map((column) => [column, null]))
  const rows = places.map((): Row => ({ ...empty }))
  for (const [column, runs] of Object.entries(packed)) {
    let run = 0
    let end = Number(runs[1] ?? 0)
    for (const [i, place] of places.entries()) {
      while (place >= end && run + 2 < runs.length) {
        run += 2
        end += Number(runs[run + 1])
      }
      rows[i]![column] = runs[run] ?? null
    }
  }
  return rows as R[]
}

/** The rows that were packed, in their order. */
export const unpackRows = <R extends Row>(packed: PackedRows): R[] => {
  const rows: Row[] = []
  for (const [column, runs] of Object.entries(packed)) {
    let at = 0
    for (let i = 0; i < runs.length; i += 2)
      for (let left = Number(runs[i + 1]); left > 0; left -= 1) {
        const row = (rows[at] ??= {})
        row[column] = runs[i] ?? null
        at += 1
      }
  }
  return rows as R[]
}
