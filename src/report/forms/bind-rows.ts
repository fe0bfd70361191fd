import { ordinalOf } from '../labels/label-piece.ts'
import { fullCells, habitOf, sparseCells, type CellWindow } from './cell-window.ts'
import { cellsInColumns, figureColumns } from './figure-columns.ts'
import { sharedCells } from './shared-cells.ts'
import { findLabels, type LabelIndex, type LabelMatch } from './find-labels.ts'
import type { FormRow } from '../labels/form-rows.ts'
import type { TableScope, WordTest } from './table-scopes.ts'
import type { Token, TokenRow } from '../grids/token.ts'

/** A row of the form as the report prints it. */
export interface BoundRow {
  readonly row: FormRow
  /** As many tokens as the row has cells. */
  readonly cells: readonly Token[]
  /** The words since the figures before it: headings and the label. */
  readonly heading: readonly Token[]
}

interface Candidate {
  readonly row: FormRow
  readonly label: Token
  readonly window: CellWindow
  readonly heading: readonly Token[]
}

const wantedOf = (row: FormRow): number => row.cells.length

/** The rows bound, and every token that belongs to a row whether it could be bound or not. */
export interface Binding {
  readonly bound: readonly BoundRow[]
  readonly touched: readonly Token[]
}

/**
 * Binds the rows of a form table to the figures of a scope, by label and count: a row is bound
 * when exactly its cells stand between its label and the next. A label met twice with different
 * figures is bound to neither.
 */
export const bindRows = (
  scopes: readonly TableScope[],
  index: LabelIndex,
  isHeading: WordTest,
  isUnit: (token: Token) => boolean = () => false,
): Binding => {
  const candidates: Candidate[] = []
  for (const scope of scopes) {
    let last = -1
    let heading: readonly Token[] = []
    for (const row of scope.rows) {
      const labels = withMisspelt(row, findLabels(row.tokens, index, last), index)
      const found = candidatesOf(row, labels, heading, isHeading, isUnit)
      candidates.push(...found.candidates)
      heading = found.heading
      last = found.candidates.at(-1)?.row.index ?? last
    }
  }
  const bound = withoutConflicts(resolve(candidates))
  const touched = candidates.flatMap((c) => [
    c.label,
    ...c.window.tokens.filter((token) => token.kind === 'value'),
  ])
  return { bound, touched: [...touched, ...bound.flatMap((row) => row.cells)] }
}

/** Adds the labels that are misspelt: words before figures that are nearly a label not yet met. */
const withMisspelt = (
  row: TokenRow,
  labels: readonly LabelMatch[],
  index: LabelIndex,
): readonly LabelMatch[] => {
  const taken = new Set<number>()
  for (const label of labels) for (let i = label.start; i <= label.end; i++) taken.add(i)
  const met = new Set(labels.flatMap((label) => (label.row ? [label.row.index] : [])))
  const more: LabelMatch[] = []
  row.tokens.forEach((token, end) => {
    const next = row.tokens[end + 1]
    if (token.kind !== 'text' || taken.has(end) || !next) return
    if (next.kind !== 'value' && !(row.blanksShow && next.kind === 'blank')) return
    let raw = ''
    for (let start = end; start >= 0 && start > end - 4; start--) {
      const part = row.tokens[start]
      if (!part || part.kind !== 'text' || taken.has(start)) break
      raw = part.text + raw
      const close = index.closest(raw)
      if (close && !met.has(close.index)) {
        more.push({ row: close, start, end })
        return
      }
      // What stands before a number ends the label of the row above.
      if (ordinalOf(part.text) !== null) break
    }
  })
  return more.length === 0 ? labels : [...labels, ...more].sort((a, b) => a.start - b.start)
}

const candidatesOf = (
  row: TokenRow,
  labels: readonly LabelMatch[],
  before: readonly Token[],
  isHeading: WordTest,
  isUnit: (token: Token) => boolean,
): { candidates: readonly Candidate[]; heading: readonly Token[] } => {
  const candidates: Candidate[] = []
  let heading = before
  let from = 0
  labels.forEach((label, i) => {
    heading = [...heading, ...row.tokens.slice(from, label.start).filter((t) => t.kind === 'text')]
    from = label.end + 1
    if (!label.row) return
    const next = labels[i + 1]?.start ?? row.tokens.length
    const title = row.tokens.findIndex(
      (t, at) => at >= from && at < next && t.kind === 'text' && isHeading(t.text),
    )
    const end = title >= 0 ? title : next
    const { tokens, afterUnit } = withoutUnit(row.tokens.slice(from, end), isUnit)
    const window: CellWindow = {
      tokens,
      afterUnit,
      blanksShow: row.blanksShow,
      rowWidth: labels.filter((l) => l.row).length === 1 ? row.tokens.length : null,
      labelLine: row.tokens[label.end]?.line ?? null,
      endLine: row.tokens[end]?.line ?? null,
    }
    const last = row.tokens[label.end]
    if (last) candidates.push({ row: label.row, label: last, window, heading })
    if (tokens.some((token) => token.kind === 'value')) heading = []
  })
  const rest = row.tokens.slice(from)
  const lastFigure = rest.findLastIndex((token) => token.kind === 'value')
  if (lastFigure >= 0) heading = []
  heading = [...heading, ...rest.slice(lastFigure + 1).filter((token) => token.kind === 'text')]
  return { candidates, heading }
}

/** The unit that is printed before a row's figure is no cell; a dash may be either. */
const withoutUnit = (
  tokens: readonly Token[],
  isUnit: (token: Token) => boolean,
): { readonly tokens: readonly Token[]; readonly afterUnit: boolean } => {
  const at = tokens.findIndex((token) => token.kind !== 'blank')
  const unit = tokens[at]
  const isAlone = tokens.slice(at + 1).length === 0
  if (!unit || !isUnit(unit) || (unit.kind === 'value' && isAlone))
    return { tokens, afterUnit: false }
  return { tokens: tokens.toSpliced(at, 1), afterUnit: unit.kind === 'text' }
}

const resolve = (candidates: readonly Candidate[]): readonly BoundRow[] => {
  const full = candidates.map((c) => fullCells(c.window, wantedOf(c.row)))
  const habit = habitOf(
    candidates.flatMap(({ window }, i) => {
      const cells = full[i]
      return cells ? [{ window, cells }] : []
    }),
  )
  const columns = figureColumns(
    candidates.map(({ row, window }) => ({ window, wanted: wantedOf(row) })),
  )
  const shared = sharedCells(
    candidates.map(({ row, window }) => ({ window, wanted: wantedOf(row) })),
  )
  return candidates.flatMap((c, i) => {
    const wanted = wantedOf(c.row)
    const cells =
      shared.get(i) ??
      full[i] ??
      sparseCells(c.window, wanted, habit) ??
      cellsInColumns(c.window, wanted, columns)
    return cells?.length === wanted ? [{ row: c.row, cells, heading: c.heading }] : []
  })
}

const withoutConflicts = (bound: readonly BoundRow[]): readonly BoundRow[] => {
  const texts = (row: BoundRow) => row.cells.map((cell) => cell.text).join('\n')
  const first = new Map<number, BoundRow>()
  const conflicts = new Set<number>()
  for (const row of bound) {
    const known = first.get(row.row.index)
    if (!known) first.set(row.row.index, row)
    else if (texts(known) !== texts(row)) conflicts.add(row.row.index)
  }
  return [...first.values()].filter((row) => !conflicts.has(row.row.index))
}
