import type { BoundRow } from './bind-rows.ts'
import type { FormRow } from '../labels/form-rows.ts'
import { labelKey } from '../labels/label-key.ts'
import type { TableScope } from './table-scopes.ts'
import type { Token } from '../grids/token.ts'

/** Figures that stand together on one line, with the words since the line of figures before. */
interface FigureLine {
  readonly cells: readonly Token[]
  readonly words: readonly Token[]
}

const SURE_SHARE = 0.6

/**
 * Binds the rows whose label is broken around its figures («1.本机关不掌握» above, «相关政府信息»
 * below the line), as text taken from a PDF has it. Only where the lines of figures are exactly as
 * many as the form's rows, the rows bound by label stand at their places among them, and a piece
 * of the missing row's label stands beside its line (traps.md T10, T11).
 */
export const fillByOrder = (
  scopes: readonly TableScope[],
  rows: readonly FormRow[],
  bound: readonly BoundRow[],
): readonly BoundRow[] => {
  if (bound.length === rows.length || bound.length < rows.length * SURE_SHARE) return bound
  const cells = new Set(bound.flatMap((row) => row.cells))
  const lines = figureLines(
    scopes.filter((scope) => scope.rows.some((row) => row.tokens.some((t) => cells.has(t)))),
  )
  if (lines.length !== rows.length) return bound
  const whole = lines.every((line, i) => line.cells.length === rows[i]?.cells.length)
  const inPlace = bound.every((b) => lines[b.row.index]?.cells[0] === b.cells[0])
  if (!whole || !inPlace) return bound
  const have = new Set(bound.map((b) => b.row.index))
  const filled = rows.flatMap((row) => {
    const line = lines[row.index]
    if (have.has(row.index) || !line) return []
    const words = [...line.words, ...(lines[row.index + 1]?.words ?? [])]
    return hasPieceOf(row, words) ? [{ row, cells: line.cells, heading: [] }] : []
  })
  return [...bound, ...filled].sort((a, b) => a.row.index - b.row.index)
}

const figureLines = (scopes: readonly TableScope[]): readonly FigureLine[] => {
  const lines: { cells: Token[]; words: readonly Token[] }[] = []
  let words: Token[] = []
  for (const row of scopes.flatMap((scope) => scope.rows)) {
    if (row.blanksShow) return []
    for (const token of row.tokens) {
      const last = lines.at(-1)
      if (token.kind === 'text') words.push(token)
      if (token.kind !== 'value') continue
      if (last && words.length === 0 && last.cells[0]?.line === token.line) last.cells.push(token)
      else lines.push({ cells: [token], words })
      words = []
    }
  }
  return lines
}

/** Whether some of the words are a piece of the row's label. */
export const hasPieceOf = (row: FormRow, words: readonly Token[]): boolean =>
  words.some((word) => {
    const piece = labelKey(word.text)
    if (row.keys.includes(piece)) return true
    return piece.length >= 3 && row.keys.some((key) => key.includes(piece) || piece.includes(key))
  })
