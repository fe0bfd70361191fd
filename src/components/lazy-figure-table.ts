import { defineAsyncComponent, h } from 'vue'
import { fetchCode } from '../stores/lazy-code.ts'
import FigureFailure from './figure-failure.vue'

/** Fetches the code of tables: the first paint needs charts only. */
export const fetchTables = () => fetchCode(() => import('./figure-table.vue'))

/** A figure's table, with its code fetched when it is first asked for, or before. */
export const LazyFigureTable = defineAsyncComponent({
  loader: fetchTables,
  errorComponent: () => h(FigureFailure, { failure: 'table' }),
})
