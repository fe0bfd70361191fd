import type { Block, Paragraph } from '../report-document.ts'
import { isPageMark } from './page-marks.ts'
import { isWide } from './character-width.ts'
import { isFigure, stretchesOf } from './columns.ts'
import type { PlacedLine, PlacedWord } from './placed.ts'

/** A line of text with its block's index in the document. */
export interface TextLine extends PlacedLine {
  readonly block: number
}

/** The words of a line by the columns of characters in which they stand. */
const wordsOf = (text: string, wide: number): readonly PlacedWord[] => {
  const words: { text: string; left: number; right: number }[] = []
  let at = 0
  let isOpen = false
  for (const character of text) {
    const width = isWide(character) ? wide : 1
    if (/\s/u.test(character)) isOpen = false
    else {
      const word = isOpen ? words.at(-1) : undefined
      if (word) {
        word.text += character
        word.right = at + width
      } else words.push({ text: character, left: at, right: at + width })
      isOpen = true
    }
    at += width
  }
  return words
}

/**
 * The lines of a text as lines of a page. Programs disagree on whether a Chinese character is as
 * wide as two others or as one: the width under which the figures stand in fewer columns is right.
 */
export const textLines = (blocks: readonly Block[]): readonly TextLine[] => {
  const marks = pageNumbers(blocks)
  const [one, two] = [1, 2].map((wide) =>
    blocks.flatMap((block, i): readonly TextLine[] => {
      if (block.kind !== 'paragraph' || marks.has(i) || isPageMark(block.text)) return []
      const words = wordsOf(block.text, wide)
      if (words.length === 0) return []
      const { page = 1, line } = block
      return [{ words, y: line ?? i, size: 1, page, line, block: i }]
    }),
  )
  return one && two ? (spread(one) < spread(two) ? one : two) : []
}

/** In how many columns the figures at the ends of lines stand, over all pages. */
const spread = (lines: readonly PlacedLine[]): number => {
  const pages = new Map<number, PlacedWord[]>()
  for (const { words, page } of lines) {
    const end = words.findLastIndex((word) => !isFigure(word))
    const figures = end < 0 ? [] : words.slice(end + 1)
    if (figures.length === 0) continue
    const known = pages.get(page)
    if (known) known.push(...figures)
    else pages.set(page, [...figures])
  }
  return [...pages.values()].reduce((sum, figures) => sum + stretchesOf(figures).length, 0)
}

/** Blocks that are nothing but the number of their page, at its head or foot. */
const pageNumbers = (blocks: readonly Block[]): ReadonlySet<number> => {
  const pages = new Map<number, number[]>()
  blocks.forEach((block, i) => {
    if (block.kind !== 'paragraph' || block.page === undefined || block.text.trim() === '') return
    pages.set(block.page, [...(pages.get(block.page) ?? []), i])
  })
  const numbers = [...pages].flatMap(([page, own]) =>
    [own[0], own.at(-1)].flatMap((i) => {
      const text = (blocks[i ?? -1] as Paragraph | undefined)?.text.trim() ?? ''
      return i !== undefined && /^\d{1,3}$/u.test(text) ? [{ i, offset: Number(text) - page }] : []
    }),
  )
  const isNumber = ({ offset }: { offset: number }): boolean =>
    offset === 0 || numbers.filter((other) => other.offset === offset).length > 1
  return new Set(numbers.filter(isNumber).map(({ i }) => i))
}
