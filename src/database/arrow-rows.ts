import type { Table } from 'apache-arrow'
import type { Scalar } from './statement.ts'

/** The rows of a result as plain values. Throws for a number that is not finite. */
export const rowsOf = <R extends Record<string, Scalar>>(table: Table): R[] => {
  const names = table.schema.fields.map((field) => field.name)
  const columns = names.map((_, i) => table.getChildAt(i))
  return Array.from({ length: table.numRows }, (_, row) => {
    const entries = names.map((name, i) => [name, scalar(columns[i]?.get(row), name)] as const)
    return Object.fromEntries(entries) as R
  })
}

/** One value of a result as JavaScript sees it. Throws for a number that is not finite. */
export const scalar = (value: unknown, column: string): Scalar => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    // JSON and charts would take it for null: a wrong figure must not pass as a missing one.
    if (!Number.isFinite(value)) throw new Error(`query: column ${column} holds ${value}`)
    return value
  }
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString()
  return String(value)
}
