/** A piece of a line, and whether it is set above it, as the mark of a note is. */
export interface Piece {
  readonly text: string
  readonly isRaised: boolean
}

const MARK = /^[\s\d①-⑳⑴-⒇a-z*＊※†‡()（）[\]［］〔〕【】注,，]+$/u

/** The text of a line without the marks of its notes: «12» with a raised «1» is 12, never 121. */
export const withoutRaisedMarks = (pieces: readonly Piece[]): string => {
  const isMark = (piece: Piece): boolean => piece.isRaised && MARK.test(piece.text)
  const isMarkOnly = pieces.every((piece) => isMark(piece) || piece.text.trim() === '')
  return pieces.map((piece) => (isMark(piece) && !isMarkOnly ? '' : piece.text)).join('')
}
