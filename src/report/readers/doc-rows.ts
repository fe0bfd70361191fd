import type { RowShape } from './flow-tables.ts'
import { sprmsOf } from './doc-sprms.ts'

/** What a paragraph of an old Word file says of the tables it stands in. */
export interface ParagraphLook {
  /** How many tables it stands in. */
  readonly level: number
  /** Whether its end is that of a cell of a table inside a cell. */
  readonly endsInnerCell: boolean
  readonly endsRow: boolean
  readonly shape: RowShape
}

type Merge = RowShape['across'][number]

const NO_SHAPE: RowShape = { edges: [], across: [], down: [] }
export const OUTSIDE: ParagraphLook = {
  level: 0,
  endsInnerCell: false,
  endsRow: false,
  shape: NO_SHAPE,
}

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const LEVEL = 0x6649
const INNER_CELL = 0x244b
const INNER_ROW_END = 0x244c
const DEFINITION = 0xd608
const VERTICAL_MERGE = 0xd62b
const MERGE = 0x5624
const SPLIT = 0x5625

/** The look that a list of paragraph properties gives over another one. */
export const paragraphLookOf = (
  grpprl: Uint8Array,
  before: ParagraphLook = OUTSIDE,
): ParagraphLook => {
  let { level, endsInnerCell, endsRow } = before
  let { edges } = before.shape
  const across = [...before.shape.across]
  const down = [...before.shape.down]
  for (const { code, operand } of sprmsOf(grpprl)) {
    const first = operand[0] ?? 0
    if (code === IN_TABLE) level = first === 0 ? 0 : Math.max(1, level)
    else if (code === LEVEL) level = first | ((operand[1] ?? 0) << 8)
    else if (code === ROW_END || code === INNER_ROW_END) endsRow = first !== 0
    else if (code === INNER_CELL) endsInnerCell = first !== 0
    else if (code === DEFINITION) {
      const shape = shapeOf(operand)
      edges = shape.edges
      across.splice(0, across.length, ...shape.across)
      down.splice(0, down.length, ...shape.down)
    } else if (code === VERTICAL_MERGE)
      down[first] = operand[1] === 3 ? 'start' : operand[1] === 1 ? 'continue' : 'none'
    else if (code === MERGE)
      for (let i = first; i < Math.min(operand[1] ?? 0, 64); i++)
        across[i] = i === first ? 'start' : 'continue'
    else if (code === SPLIT)
      for (let i = first; i < Math.min(operand[1] ?? 0, 64); i++) across[i] = 'none'
  }
  return { level, endsInnerCell, endsRow, shape: { edges, across, down } }
}

const CELL = 20

// A row's definition: the number of cells, where each ends, and twenty bytes on each.
const shapeOf = (operand: Uint8Array): RowShape => {
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength)
  const count = operand[0] ?? 0
  if (count === 0 || 1 + (count + 1) * 2 > operand.length) return NO_SHAPE
  const edges = Array.from({ length: count + 1 }, (_, i) => view.getInt16(1 + i * 2, true))
  const flags = Array.from({ length: count }, (_, i) => {
    const at = 1 + (count + 1) * 2 + i * CELL
    return at + 2 <= operand.length ? view.getUint16(at, true) : 0
  })
  return { edges, across: acrossOf(flags.map((flag) => flag & 3)), down: flags.map(downOf) }
}

const downOf = (flag: number): Merge => {
  const merge = (flag >> 5) & 3
  return merge === 0 ? 'none' : (merge & 2) !== 0 ? 'start' : 'continue'
}

/**
 * Old descriptions of the format call 1 the first of merged cells and 2 those that follow, newer
 * ones the other way round: whichever stands first is the first.
 */
const acrossOf = (flags: readonly number[]): readonly Merge[] => {
  let first = 0
  return flags.map((flag) => {
    if (flag === 0) {
      first = 0
      return 'none'
    }
    if (first === 0 || flag === first) {
      first = flag
      return 'start'
    }
    return 'continue'
  })
}
