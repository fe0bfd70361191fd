import {
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/vue-table'
import type { ColumnDef, RowData } from '@tanstack/vue-table'

/** What TanStack Table does for the tables of the site: sorts them and cuts them into pages. */
export const FEATURES = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
})

/** Rows that stand at first, and the most that are drawn at once: more would freeze the page. */
export const FIRST_ROWS = 100
export const MOST_ROWS = 500

export type Sortable = string | number | boolean | null

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))

/**
 * A column sorted by `value`: numbers as numbers, words as a Chinese dictionary has them, up, down
 * and back to the order of the figure. Null stands last either way: nothing is no small number.
 */
export const sortedColumn = <R extends RowData>(
  id: string,
  value: (row: R) => Sortable,
): ColumnDef<typeof FEATURES, R, unknown> => ({
  id,
  accessorFn: (row) => value(row) ?? undefined,
  sortFn: (a, b) => compare(a.getValue(id), b.getValue(id)),
  sortUndefined: 'last',
  sortDescFirst: false,
})
