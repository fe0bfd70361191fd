import type { Token } from './token.ts'

/** The tokens between a row's label and the next label, from which its cells are taken. */
export interface CellWindow {
  readonly tokens: readonly Token[]
  readonly blanksShow: boolean
  /** Line of the label's last token, and of whatever ends the window. */
  readonly labelLine: number | null
  readonly endLine: number | null
}

/** What full rows of the table taught: where extra empty cells stand, how far apart lines are. */
export interface TableHabit {
  readonly extras: 'before' | 'after' | null
  readonly step: number | null
}

const filled = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => token.kind !== 'blank')

/** Digits set against their label: one figure, or as many single digits as the row has cells. */
const unglue = (tokens: readonly Token[], wanted: number): readonly Token[] | null => {
  const [first, ...others] = filled(tokens)
  if (!first?.glued) return null
  const digits = [...first.text]
  if (wanted > 1 && others.length === 0 && digits.length === wanted)
    return digits.map((text) => ({ ...first, text }))
  return [first, ...others].length === wanted ? [first, ...others] : []
}

/** The cells of a row whose every place is taken, or null where the count does not come out. */
export const fullCells = (window: CellWindow, wanted: number): readonly Token[] | null => {
  const unglued = unglue(window.tokens, wanted)
  if (unglued) return unglued.length === wanted ? unglued : null
  const some = filled(window.tokens)
  if (some.length === wanted) return some.some((t) => t.kind === 'value') ? some : null
  if (some.length < wanted) return null
  const first = some.slice(0, wanted)
  const rest = some.slice(wanted)
  const clean = first.every((t) => t.kind === 'value') && rest.every((t) => t.kind !== 'value')
  return clean ? first : null
}

/** What a full row teaches about the table it stands in. */
export const habitOf = (window: CellWindow, cells: readonly Token[]): TableHabit => {
  const first = cells[0]
  const last = cells.at(-1)
  if (!first || !last || first.glued) return { extras: null, step: null }
  const before = window.tokens.indexOf(first)
  const after = window.tokens.length - 1 - window.tokens.indexOf(last)
  const extras = before > 0 && after === 0 ? 'before' : after > 0 && before === 0 ? 'after' : null
  const lines = [window.labelLine, ...cells.map((cell) => cell.line)]
  const steps = lines.slice(1).map((line, i) => (line ?? 0) - (lines[i] ?? 0))
  const step = steps[0] ?? 0
  return { extras, step: step > 0 && steps.every((s) => s === step) ? step : null }
}

const gap = (line: number): Token => ({ kind: 'blank', text: '', line, block: -1 })

/**
 * The cells of a row with empty places. Where blanks show, the places are counted; on plain lines
 * every line from label to label must be accounted for. Null where more than one reading fits.
 */
export const sparseCells = (
  window: CellWindow,
  wanted: number,
  habit: TableHabit,
): readonly Token[] | null => {
  const { tokens } = window
  if (filled(tokens).length > wanted) return null
  if (!window.blanksShow) return byLines(window, wanted, habit)
  if (tokens.length < wanted) return null
  if (tokens.length === wanted || filled(tokens).length === 0) return tokens.slice(0, wanted)
  const spare = tokens.length - wanted
  const head = tokens.slice(0, spare)
  const tail = tokens.slice(wanted)
  if (habit.extras === 'after' && filled(tail).length === 0) return tokens.slice(0, wanted)
  if (habit.extras === 'before' && filled(head).length === 0) return tokens.slice(spare)
  return null
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
