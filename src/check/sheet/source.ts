import type { Observation } from '../../report/parsed-report.ts'
import type { Block } from '../../report/report-document.ts'
import { figureKey } from '../../dataset/corrections.ts'

/** A piece of the report's own text: plain, or a figure that was read from it. */
export interface TextPiece {
  readonly text: string
  /** Addresses of the figures read from this number; empty for plain words. */
  readonly figures: readonly string[]
}

export type SourceBlock =
  | {
      readonly kind: 'paragraph'
      readonly pieces: readonly TextPiece[]
      readonly page: number | null
    }
  | { readonly kind: 'grid'; readonly rows: readonly (readonly GridSquare[])[] }

export interface GridSquare {
  readonly text: string
  readonly rows: number
  readonly columns: number
}

const NUMBER = /[+\-−增减]?[\d０-９][\d０-９,，.]*|[〇零一二两三四五六七八九十百千万]+|无/gu

/** Where in a paragraph a figure's number stands; null where it is not in this paragraph. */
const spanOf = (
  text: string,
  { evidence, place }: Observation,
): readonly [number, number] | null => {
  if (place.kind !== 'phrase' || evidence === '') return null
  const at = text.indexOf(evidence)
  if (at < 0) return null
  const from = at + place.offset
  NUMBER.lastIndex = from
  const found = NUMBER.exec(text)
  if (found === null || found.index > at + evidence.length) return [at, at + evidence.length]
  // The offset is where the number begins; a sign may stand before it.
  return found.index - from > 3 ? [from, from + 1] : [found.index, found.index + found[0].length]
}

const piecesOf = (text: string, spans: readonly (readonly [number, number, string])[]) => {
  const pieces: TextPiece[] = []
  let at = 0
  for (const [from, to, key] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = pieces.at(-1)
    if (from < at) {
      // Two figures of one number («公开 12 条», total and topic).
      if (last !== undefined && last.figures.length > 0)
        pieces.splice(-1, 1, { ...last, figures: [...last.figures, key] })
      continue
    }
    if (from > at) pieces.push({ text: text.slice(at, from), figures: [] })
    pieces.push({ text: text.slice(from, to), figures: [key] })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), figures: [] })
  return pieces
}

const gridRows = (
  rows: readonly (readonly { readonly text: string }[])[],
): readonly (readonly GridSquare[])[] => {
  const seen = new Set<object>()
  return rows.map((row, r) =>
    row.flatMap((cell, c): GridSquare[] => {
      // A cell that spans several squares is the same object in each of them.
      if (seen.has(cell)) return []
      seen.add(cell)
      let columns = 1
      while (row[c + columns] === cell) columns++
      let height = 1
      while (rows[r + height]?.[c] === cell) height++
      return [{ text: cell.text, rows: height, columns }]
    }),
  )
}

/** The text of a report with the figures of its sentences marked where they stand. */
export const markedSource = (
  blocks: readonly Block[],
  observations: readonly Observation[],
): readonly SourceBlock[] => {
  const waiting = new Set(observations.filter(({ place }) => place.kind === 'phrase'))
  return blocks.map((block): SourceBlock => {
    if (block.kind === 'grid') return { kind: 'grid', rows: gridRows(block.rows) }
    const { text } = block
    const spans: (readonly [number, number, string])[] = []
    for (const figure of waiting) {
      const { line } = figure.place
      if (line !== null && block.line !== null && line !== block.line) continue
      const span = spanOf(text, figure)
      if (span === null) continue
      spans.push([...span, figureKey(figure)])
      waiting.delete(figure)
    }
    return { kind: 'paragraph', pieces: piecesOf(text, spans), page: block.page ?? null }
  })
}
