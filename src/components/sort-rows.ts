import type { FigureCell, FigureRow } from '../models/figure.ts'

export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

const compare = (a: FigureCell['value'], b: FigureCell['value']): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))

/** Rows by one column, else as they came. What has no number stands last either way. */
export const sortRows = (
  rows: readonly FigureRow[],
  sorting: Sorting | null,
  text: (row: FigureRow, column: string) => FigureCell['value'],
): readonly FigureRow[] => {
  if (!sorting) return rows
  const sign = sorting.direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: text(row, sorting.column) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null)
      return sign * compare(a.value, b.value)
    })
    .map(({ row }) => row)
}

/** The next sorting after a press on a heading: ascending, descending, as it came. */
export const nextSorting = (now: Sorting | null, column: string): Sorting | null => {
  if (now?.column !== column) return { column, direction: 'ascending' }
  return now.direction === 'ascending' ? { column, direction: 'descending' } : null
}
