import { isFigure } from './columns.ts'
import { labelPiece } from '../labels/label-piece.ts'
import { overlaps, type PlacedLine, type PlacedWord } from './placed.ts'

/** A label whose words stand on one or several lines, in one column. */
export interface LabelChain {
  readonly words: readonly PlacedWord[]
  /** First and last of the lines (as indices) over which it runs. */
  readonly first: number
  readonly last: number
}

// In line heights: how far below a line its label may go on, and how far to the right.
const BELOW = 3.3
const BESIDE = 4
const LINES_INTO_PAGE = 12
const SLACK = 0.6
// The first line of a label may be set in by two characters.
const INDENT = 2.5

interface Open {
  readonly words: readonly PlacedWord[]
  readonly line: number
  readonly left: number
  readonly right: number
  readonly rest: string
  readonly inNote: boolean
  readonly size: number
}

const extended = (
  open: Open,
  word: PlacedWord,
  line: number,
  rest: string,
  inNote: boolean,
): Open => ({
  size: open.size,
  words: [...open.words, word],
  line,
  left: Math.min(open.left, word.left),
  right: Math.max(open.right, word.right),
  rest,
  inNote,
})

/** The state after `word`, or null where it does not go on with what is open. */
const taking = (open: Open, word: PlacedWord, line: number): Open | null => {
  const piece = labelPiece(word.text)
  if (open.inNote) {
    if (isFigure(word) && !isTight(open, word, line)) return null
    if (!piece.closesNote)
      return piece.opensNote ? null : extended(open, word, line, open.rest, true)
    if (!open.rest.startsWith(piece.afterNote)) return null
    return extended(open, word, line, open.rest.slice(piece.afterNote.length), piece.opensNote)
  }
  if (piece.closesNote) return null
  if (piece.letters === '') {
    return piece.beginsWithNote && open.words.length > 0
      ? extended(open, word, line, open.rest, piece.opensNote)
      : null
  }
  if (piece.beginsWithNote && open.words.length > 0) return null
  if (!open.rest.startsWith(piece.letters)) return null
  return extended(open, word, line, open.rest.slice(piece.letters.length), piece.opensNote)
}

// A number inside a note stands close to its words; others are the row's figures.
const isTight = (open: Open, word: PlacedWord, line: number): boolean => {
  const last = open.words.at(-1)
  return line === open.line && last !== undefined && word.left - last.right <= open.size * SLACK
}

/** The words that may follow: right beside, then those below in the same column. */
function* nextWords(
  lines: readonly PlacedLine[],
  open: Open,
  end: number,
): Generator<readonly [PlacedWord, number]> {
  const here = lines[open.line]
  const last = open.words.at(-1)
  if (!here || !last) return
  const beside = here.words.find(
    (word) => word.left >= last.right - here.size * SLACK && word !== last,
  )
  if (beside && beside.left - last.right <= here.size * BESIDE) yield [beside, open.line]
  const column = { left: open.left - here.size * INDENT, right: open.right + here.size * SLACK }
  let onNext = 0
  for (let i = open.line + 1; i < end; i++) {
    const line = lines[i]
    if (!line || line.page > here.page + 1) return
    if (line.page > here.page) {
      if (++onNext > LINES_INTO_PAGE) return
      for (const word of line.words) yield [word, i]
      continue
    }
    const below = line.words.filter((word) => overlaps(word, column))
    const near = open.inNote ? mostBelow(below, last) : below
    if (line.y - here.y <= here.size * BELOW) for (const word of near) yield [word, i]
    // Only what ends a page goes on on the next.
    if (below.length > 0) onNext = LINES_INTO_PAGE
  }
}

// Any words go on with a note: only those that stand most below it do.
const mostBelow = (words: readonly PlacedWord[], last: PlacedWord): readonly PlacedWord[] => {
  const shared = words.map(
    (word) => Math.min(word.right, last.right) - Math.max(word.left, last.left),
  )
  return words.filter((_, i) => shared[i] === Math.max(...shared))
}

const MOST_STEPS = 400

/**
 * The label `letters` that begins with a word, followed over the lines it is broken into, with the
 * bracketed note that belongs to it; null where the words do not spell it out.
 */
export const chainFrom = (
  lines: readonly PlacedLine[],
  start: number,
  word: PlacedWord,
  letters: string,
  end: number,
): LabelChain | null => {
  let steps = 0
  const follow = (open: Open): Open | null => {
    if (open.rest === '' && !open.inNote) return withNote(lines, open, end)
    for (const [next, line] of nextWords(lines, open, end)) {
      if (++steps > MOST_STEPS) return null
      const taken = taking(open, next, line)
      const done = taken && follow(taken)
      if (done) return done
    }
    return null
  }
  const nothing: Open = {
    words: [],
    line: start,
    left: word.left,
    right: word.right,
    rest: letters,
    inNote: false,
    size: lines[start]?.size ?? 1,
  }
  const opened = taking(nothing, word, start)
  const done = opened && opened.rest !== letters ? follow(opened) : null
  return done && { words: done.words, first: start, last: done.line }
}

/** A note may begin on the line after the label's last word. */
const withNote = (lines: readonly PlacedLine[], open: Open, end: number): Open => {
  const next = nextWords(lines, open, end).next()
  if (next.done) return open
  const [word, line] = next.value
  const piece = labelPiece(word.text)
  if (!piece.beginsWithNote || piece.letters !== '') return open
  let note = taking(open, word, line)
  while (note?.inNote) {
    let more: Open | null = null
    for (const [other, at] of nextWords(lines, note, end)) {
      more = taking(note, other, at)
      if (more) break
    }
    note = more
  }
  return note ?? open
}
