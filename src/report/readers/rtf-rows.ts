import type { RowShape } from './flow-tables.ts'

type Merge = RowShape['across'][number]

/** A row as RTF describes it, word by word: each cell's merges, then where it ends. */
export interface RtfRow {
  left: number
  readonly ends: number[]
  readonly across: Merge[]
  readonly down: Merge[]
  nextAcross: Merge
  nextDown: Merge
}

export const newRow = (): RtfRow => ({
  left: 0,
  ends: [],
  across: [],
  down: [],
  nextAcross: 'none',
  nextDown: 'none',
})

const MOST_CELLS = 200

const WORDS: Readonly<Record<string, (row: RtfRow, value: number) => void>> = {
  trleft: (row, value) => void (row.left = value),
  clmgf: (row) => void (row.nextAcross = 'start'),
  clmrg: (row) => void (row.nextAcross = 'continue'),
  clvmgf: (row) => void (row.nextDown = 'start'),
  clvmrg: (row) => void (row.nextDown = 'continue'),
  cellx: (row, value) => {
    if (row.ends.length >= MOST_CELLS) return
    row.ends.push(value)
    row.across.push(row.nextAcross)
    row.down.push(row.nextDown)
    row.nextAcross = row.nextDown = 'none'
  },
}

/** Takes in a word that describes a row; false for any other word. */
export const describeRow = (row: RtfRow, word: string, value: number | null): boolean => {
  const take = WORDS[word]
  take?.(row, value ?? 0)
  return take !== undefined
}

export const shapeOf = (row: RtfRow): RowShape => ({
  edges: row.ends.length > 0 ? [Math.min(row.left, row.ends[0] ?? 0), ...row.ends] : [],
  across: row.across,
  down: row.down,
})
