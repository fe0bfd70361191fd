import type { Block } from '../report-document.ts'

// «22（其中» before a gap or the line's end; a number before makes it a cell's note.
const OPENS = /[\d０-９][（(](?:[^（）()\s]|\s(?!\s))*(?:\s\s|\s?$)/u
const CLOSES = /^[^（）()]*[）)]|\s[^（）()\s]*[）)]/u
const MOST_LINES = 6

/**
 * The lines on which a cell's note is open that began on a line above or goes on below: what stands
 * between («修订 16») looks like a figure and is none.
 */
export const linesOfOpenNotes = (blocks: readonly Block[]): ReadonlySet<number> => {
  const lines = new Set<number>()
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || !OPENS.test(block.text)) return
    const next = blocks.slice(at + 1, at + 1 + MOST_LINES)
    const end = next.findIndex((other) => other.kind !== 'paragraph' || CLOSES.test(other.text))
    for (const { line } of [block, ...next.slice(0, end + 1)].filter(isParagraph))
      if (line !== null) lines.add(line)
  })
  return lines
}

const isParagraph = (block: Block) => block.kind === 'paragraph'
