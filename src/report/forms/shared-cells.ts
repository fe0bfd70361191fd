import type { CellWindow } from './cell-window.ts'
import type { Token } from '../grids/token.ts'

interface Labelled {
  readonly window: CellWindow
  readonly wanted: number
}

const isFilled = (token: Token): boolean => token.kind !== 'blank'

/**
 * The cells of rows whose labels share a line above all their figures («行政处罚 行政强制», «0 12»),
 * by their index in `rows`: where the figures are exactly as many as the rows' cells, and are the
 * same cells whether they were taken from the page row by row or column by column; else none.
 */
export const sharedCells = (rows: readonly Labelled[]): ReadonlyMap<number, readonly Token[]> => {
  const shared = new Map<number, readonly Token[]>()
  let first = 0
  rows.forEach(({ window }, last) => {
    const { labelLine, blanksShow, tokens } = window
    if (rows[first]?.window.labelLine !== labelLine || blanksShow) first = last
    if (blanksShow || labelLine === null || !tokens.some(isFilled)) return
    const group = rows.slice(first, last + 1)
    const figures = tokens.filter(isFilled)
    const isSure = isOneOrder(group, figures)
    let at = 0
    if (group.length > 1)
      group.forEach(({ wanted }, i) => {
        shared.set(first + i, isSure ? figures.slice(at, (at += wanted)) : [])
      })
    first = last + 1
  })
  return shared
}

const isOneOrder = (group: readonly Labelled[], figures: readonly Token[]): boolean => {
  const [one] = group
  const cells = group.reduce((sum, { wanted }) => sum + wanted, 0)
  if (!one || figures.length !== cells || figures.some((token) => token.kind !== 'value'))
    return false
  if (group.every(({ wanted }) => wanted === 1)) return true
  return figures.every((token) => token.text === figures[0]?.text)
}
