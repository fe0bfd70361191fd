import { computed, ref, watch } from 'vue'
import type { SortingState } from '@tanstack/vue-table'
import type { Row } from '../database/connection.ts'
import { TABLES, type TableName } from '../dataset/tables.ts'
import { packageTable, tableOf, type PackageRow } from '../queries/package-table.ts'
import { useEngine } from '../stores/engine.ts'
import { useChoice } from './use-choice.ts'
import { useRows } from './use-figure.ts'

/** Rows of one page. */
export const PAGE_SIZE = 50

type Cells = readonly Row[string][]

const isTable = (name: string): name is TableName => TABLES.some((table) => table.name === name)

/** One table of the data package for the choice, page by page. The address names the table. */
export const usePackagePage = () => {
  const { address, choose, dataset, filter } = useChoice()
  const engine = useEngine()

  /** One column at most; none is the order of the table's key. */
  const sorting = ref<SortingState>([])
  const offset = ref(0)

  // The address names what is read as a table, here as on every page.
  const name = computed<TableName>(() => {
    const named = address.value.tables
    return named === 'all' ? 'reports' : (named.find(isTable) ?? 'reports')
  })
  const table = computed(() => tableOf(name.value))

  const pick = (wanted: TableName): void => {
    const now = address.value.tables
    const others = now === 'all' ? [] : now.filter((id) => !isTable(id))
    void choose({ tables: [...others, wanted] })
  }

  watch(name, () => (sorting.value = []), { flush: 'sync' })
  watch([name, filter, dataset, sorting], () => (offset.value = 0), { flush: 'sync' })

  const order = computed(() => {
    const [by] = sorting.value
    return by === undefined ? null : { column: by.id, descending: by.desc }
  })
  const page = (size: number, from: number) => ({
    table: name.value,
    order: order.value,
    offset: from,
    size,
  })
  const answer = useRows(({ filter: now }) => packageTable(now, page(PAGE_SIZE, offset.value)))

  const cellsOf = (rows: readonly PackageRow[]): Cells[] =>
    rows.map((row) => table.value.columns.map((column) => row[column.name] ?? null))

  const rows = computed(() => {
    const now = answer.value.value?.rows ?? []
    // Rows of the table before have other columns, until the answer is there.
    const isNow = now.every((row) => table.value.columns.every((column) => column.name in row))
    return isNow ? cellsOf(now) : []
  })
  const total = computed(() => answer.value.value?.rows[0]?.rows_in_all ?? 0)

  /** Every row of the choice, in the order shown; none where there is no engine to ask. */
  const everyRow = async (): Promise<readonly Cells[]> => {
    const connection = engine.connectionOf(dataset.value)
    if (!connection || !filter.value) return []
    return cellsOf(
      await connection.query<PackageRow>(packageTable(filter.value, page(total.value, 0))),
    )
  }

  return { name, table, pick, sorting, offset, answer, rows, total, everyRow }
}
