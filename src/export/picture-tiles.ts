import type { Block } from '../charts/off-screen.ts'
import { PAPER } from '../charts/palette.ts'
import { textWidth } from '../charts/text.ts'
import type { Message } from '../models/figure.ts'
import type { HeadlineTile } from '../figures/headline/model.ts'
import { NO_NUMBER } from '../models/cell-text.ts'
import { heightOf, paragraph, SERIF, stacked, type Part } from './picture-text.ts'
import { attributes } from './svg.ts'

const LEAST = 160
const GAP = 20
const VALUE = 34

/** Headline figures as text, beside each other in as many columns as the width takes. */
export const tilesBlock = (
  tiles: readonly HeadlineTile[],
  width: number,
  words: (message: Message) => string,
): Block => {
  const columns = Math.max(1, Math.min(tiles.length, Math.floor((width + GAP) / (LEAST + GAP))))
  const room = (width - GAP * (columns - 1)) / columns
  const parts = tiles.map((tile) => tileParts(tile, room - 14, words))
  const rows = Array.from({ length: Math.ceil(tiles.length / columns) }, (_, i) =>
    parts.slice(i * columns, (i + 1) * columns),
  )
  const heights = rows.map((row) => Math.max(...row.map(heightOf)) + GAP)
  return {
    height: heights.reduce((a, b) => a + b, 0),
    hidden: 0,
    svg: () =>
      rows
        .map((row, y) => {
          const top = heights.slice(0, y).reduce((a, b) => a + b, 0)
          const edge = (x: number): string =>
            `<path${attributes({ d: `M${x} ${top}v${(heights[y] ?? 0) - GAP}`, stroke: PAPER.line })}/>`
          return row
            .map((tile, i) => edge(i * (room + GAP)) + stacked(tile, i * (room + GAP) + 14, top))
            .join('')
        })
        .join(''),
  }
}

const tileParts = (
  tile: HeadlineTile,
  room: number,
  words: (message: Message) => string,
): readonly Part[] => {
  const value = tile.value ? words(tile.value) : NO_NUMBER
  // A figure is never broken: it is set smaller where it is wider than its tile.
  const size = Math.min(VALUE, Math.floor((VALUE * room) / textWidth(value, VALUE)))
  const small = { size: 13, fill: PAPER.muted }
  return [
    paragraph(words(tile.label), room, small),
    paragraph(value, Infinity, { size, weight: 600, family: SERIF, fill: PAPER.ink }),
    paragraph(words(tile.basis), room, { ...small, fill: PAPER.ink, above: 4 }),
    ...(tile.change ? [paragraph(words(tile.change), room, { ...small, fill: PAPER.ink })] : []),
    ...tile.notes.map((note) => paragraph(words(note), room, small)),
  ]
}
