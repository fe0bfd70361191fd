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
