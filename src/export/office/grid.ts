/** A square of a printed table: what stands in it and how many columns and rows it covers. */
export interface OfficeSquare {
  readonly text: string
  /** The number that the text prints, where it is one. */
  readonly value?: number
  readonly rows: number
  readonly columns: number
  /** A heading of the form: shaded. */
  readonly isHead: boolean
  /** A figure that the notes say something of: shaded otherwise. */
  readonly isMarked?: boolean
}

/** A square where it stands in the grid. */
export interface PlacedSquare {
  readonly square: OfficeSquare
  readonly row: number
  readonly column: number
}

/** Where each square stands when rows are filled from the left around those that reach down. */
export const placeSquares = (
  rows: readonly (readonly OfficeSquare[])[],
): { readonly squares: readonly PlacedSquare[]; readonly width: number } => {
  const taken = new Set<string>()
  const squares: PlacedSquare[] = []
  let width = 0
  rows.forEach((own, row) => {
    let column = 0
    for (const square of own) {
      while (taken.has(`${row},${column}`)) column++
      squares.push({ square, row, column })
      for (let r = row; r < row + square.rows; r++)
        for (let c = column; c < column + square.columns; c++) taken.add(`${r},${c}`)
      column += square.columns
      width = Math.max(width, column)
    }
  })
  return { squares, width }
}

const LEAST = 4
const MOST = 24

/**
 * How wide each column wants to be, in characters: as its longest text that stands in it alone, within
 * bounds, so that labels get the room that figures do not need.
 */
export const columnWeights = (
  squares: readonly PlacedSquare[],
  width: number,
): readonly number[] => {
  const weights = Array.from({ length: width }, () => LEAST)
  for (const { square, column } of squares)
    if (square.columns === 1)
      weights[column] = Math.max(
        weights[column] ?? LEAST,
        Math.min(MOST, Array.from(square.text).length),
      )
  return weights
}
