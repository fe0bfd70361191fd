import { isPieceOfLabel } from '../labels/form-rows.ts'
import { labelKey } from '../labels/label-key.ts'
import type { Token } from '../grids/token.ts'

/** The tokens between a row's label and the next label, from which its cells are taken. */
export interface CellWindow {
  readonly tokens: readonly Token[]
  readonly blanksShow: boolean
  /** Whether the row's unit stood before them: what follows a unit is a figure or should be one. */
  readonly afterUnit: boolean
  /** Cells of the whole printed row; null where rows are not told apart. */
  readonly rowWidth: number | null
  /** Line of the label's last token, and of whatever ends the window. */
  readonly labelLine: number | null
  readonly endLine: number | null
}

/** What full rows of a table teach about its rows with gaps. */
export interface TableHabit {
  /** Where extra empty cells stand; null where full rows do not agree. */
  readonly extras: 'before' | 'after' | 'both' | 'none' | null
  /** Cells in the whole printed row, label and extra cells included. */
  readonly width: number | null
  /** Lines from one cell to the next, where each has lines of its own. */
  readonly step: number | null
}

const filled = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => token.kind !== 'blank')

/** Digits set against their label: one figure, or as many single digits as the row has cells. */
const unglue = (tokens: readonly Token[], wanted: number): readonly Token[] | null => {
  const [first, ...others] = filled(tokens)
  if (!first?.glued) return null
  if (others.some((token) => token.kind === 'value')) return []
  const digits = [...first.text]
  if (wanted === 1) return [first]
  return digits.length === wanted ? digits.map((text) => ({ ...first, text })) : []
}

// Words among the figures of a plain line may be what is left of a label broken around them.
const isLabelPiece = (token: Token): boolean =>
  token.kind === 'text' && isPieceOfLabel(labelKey(token.text))

/** The cells of a row whose every place is taken, or null where the count does not come out. */
export const fullCells = (window: CellWindow, wanted: number): readonly Token[] | null => {
  const unglued = unglue(window.tokens, wanted)
  if (unglued) return unglued.length === wanted ? unglued : null
  const some = filled(window.tokens)
  if (some.length === wanted) {
    if (window.afterUnit) return some
    const isSplit = !window.blanksShow && some.some(isLabelPiece)
    return some.some((t) => t.kind === 'value') && !isSplit ? some : null
  }
  if (some.length < wanted) return null
  const first = some.slice(0, wanted)
  const rest = some.slice(wanted)
  const clean = first.every((t) => t.kind === 'value') && rest.every((t) => t.kind !== 'value')
  return clean ? first : null
}

/** What full rows teach about the table they stand in; null where they do not agree. */
export const habitOf = (
  full: readonly { window: CellWindow; cells: readonly Token[] }[],
): TableHabit => {
  const clear = full.filter(({ cells }) => !cells[0]?.glued)
  const extras = clear.map(({ window, cells }) => extrasOf(window, cells))
  const withExtras = extras.filter((place) => place !== 'none')
  return {
    extras: withExtras.length === 0 && extras.length > 0 ? 'none' : agreed(withExtras),
    width: agreed(clear.map(({ window }) => window.rowWidth)),
    step: agreed(
      clear
        .filter(({ window }) => !window.blanksShow)
        .map(({ window, cells }) => stepOf(window, cells)),
    ),
  }
}

const agreed = <T>(seen: readonly T[]): T | null =>
  new Set(seen).size === 1 ? (seen[0] ?? null) : null

const extrasOf = (
  window: CellWindow,
  cells: readonly Token[],
): 'before' | 'after' | 'none' | 'both' => {
  const first = cells[0]
  const last = cells.at(-1)
  const before = first ? window.tokens.indexOf(first) : 0
  const after = last ? window.tokens.length - 1 - window.tokens.indexOf(last) : 0
  if (before > 0) return after > 0 ? 'both' : 'before'
  return after > 0 ? 'after' : 'none'
}

const stepOf = (window: CellWindow, cells: readonly Token[]): number | null => {
  const lines = [window.labelLine, ...cells.map((cell) => cell.line)]
  const steps = lines.slice(1).map((line, i) => (line ?? 0) - (lines[i] ?? 0))
  const step = steps[0] ?? 0
  return step > 0 && steps.every((s) => s === step) ? step : null
}

const gap = (line: number): Token => ({ kind: 'blank', text: '', line, block: -1 })

/**
 * The cells of a row with empty places. Where blanks show, the places are counted and the row must
 * be as wide as full rows are; on plain lines every line from label to label must be accounted
 * for. Null where more than one reading fits: a lost cell must not shift its neighbours.
 */
export const sparseCells = (
  window: CellWindow,
  wanted: number,
  habit: TableHabit,
): readonly Token[] | null => {
  const { tokens } = window
  const some = filled(tokens)
  if (some.length > wanted || some[0]?.glued) return null
  if (!window.blanksShow) return byLines(window, wanted, habit)
  if (tokens.length < wanted) return null
  // Where rows run together, the empty place after a row's last cell is none of its cells.
  const isRun = window.rowWidth === null
  if (some.length === 0)
    return isRun && habit.extras === 'after' && tokens.length === wanted
      ? null
      : tokens.slice(0, wanted)
  const isWhole = window.rowWidth !== null && window.rowWidth === habit.width
  const hasNoExtras = habit.extras === 'none' || (habit.extras === null && !isRun)
  if (tokens.length === wanted && (isWhole || hasNoExtras)) return tokens
  if (!isWhole) return null
  const spare = tokens.length - wanted
  const fitsAfter = filled(tokens.slice(wanted)).length === 0 && habit.extras !== 'before'
  const fitsBefore = filled(tokens.slice(0, spare)).length === 0 && habit.extras !== 'after'
  if (fitsAfter === fitsBefore) return null
  return fitsAfter ? tokens.slice(0, wanted) : tokens.slice(spare)
}

const byLines = (
  window: CellWindow,
  wanted: number,
  habit: TableHabit,
): readonly Token[] | null => {
  const { labelLine, endLine } = window
  const { step } = habit
  if (labelLine === null || endLine === null || step === null) return null
  if (endLine - labelLine !== step * (wanted + 1)) return null
  const cells: Token[] = []
  for (let i = 1; i <= wanted; i++) {
    const line = labelLine + step * i
    cells.push(filled(window.tokens).find((t) => t.line === line) ?? gap(line))
  }
  const placed = cells.filter((cell) => cell.kind !== 'blank').length
  return placed === filled(window.tokens).length ? cells : null
}
