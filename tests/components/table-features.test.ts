import { useTable } from '@tanstack/vue-table'
import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { FEATURES, sortedColumn } from '../../src/components/table-features.ts'
import type { Sortable } from '../../src/components/table-features.ts'

interface Line {
  readonly x: Sortable
}

const tableOf = (values: readonly Sortable[], pageSize = 100) => {
  const data = shallowRef(values.map((x): Line => ({ x })))
  const table = effectScope().run(() =>
    useTable<typeof FEATURES, Line>({
      features: FEATURES,
      columns: [sortedColumn<Line>('x', (row) => row.x)],
      data,
      initialState: { pagination: { pageIndex: 0, pageSize } },
    }),
  )!
  const shown = (): Sortable[] => table.getRowModel().rows.map((row) => row.original.x)
  return { table, data, shown, press: () => table.getColumn('x')!.toggleSorting() }
}

describe('a table', () => {
  it('goes up, down and back to the order of the figure; no number stands last either way', () => {
    const { shown, press, data } = tableOf([10, null, 0, 9])
    const seen = [shown()]
    for (let i = 0; i < 3; i += 1) {
      press()
      seen.push(shown())
    }
    expect(seen).toEqual([
      [10, null, 0, 9],
      [0, 9, 10, null],
      [10, 9, 0, null],
      [10, null, 0, 9],
    ])
    expect(data.value.map(({ x }) => x)).toEqual([10, null, 0, 9])
  })

  it('sorts words as a Chinese dictionary does, and numbers in them as numbers', () => {
    const places = tableOf(['周家镇', '宫河镇', '榆林子镇'])
    places.press()
    expect(places.shown()).toEqual(['宫河镇', '榆林子镇', '周家镇'])
    const numbered = tableOf(['第10号', '第9号'])
    numbered.press()
    expect(numbered.shown()).toEqual(['第9号', '第10号'])
  })

  it('leaves what is equal in the order in which it came, up and down', () => {
    const lines = ['b', 'a', 'B', 'a'].map((x, i) => ({ x, i }))
    const table = effectScope().run(() =>
      useTable<typeof FEATURES, (typeof lines)[number]>({
        features: FEATURES,
        columns: [sortedColumn('x', (row) => (row.x === 'a' ? 1 : 2))],
        data: lines,
      }),
    )!
    const order = (): number[] => table.getRowModel().rows.map((row) => row.original.i)
    table.getColumn('x')!.toggleSorting()
    expect(order()).toEqual([1, 3, 0, 2])
    table.getColumn('x')!.toggleSorting()
    expect(order()).toEqual([0, 2, 1, 3])
  })

  it('shows a page of the sorted rows, and the first again when it is sorted anew', async () => {
    const { table, shown, press } = tableOf([5, 3, 1, 4, 2], 2)
    expect(shown()).toEqual([5, 3])
    press()
    expect(shown()).toEqual([1, 2])
    table.nextPage()
    expect(shown()).toEqual([3, 4])
    press()
    await nextTick()
    expect(shown()).toEqual([5, 4])
    expect(table.getRowCount()).toBe(5)
  })

  it('follows the rows that it is given', async () => {
    const { data, shown, press } = tableOf([2, 1])
    press()
    data.value = [{ x: 8 }, { x: 7 }, { x: null }]
    await nextTick()
    expect(shown()).toEqual([7, 8, null])
  })
})
