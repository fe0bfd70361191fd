import { figureKey } from '../../dataset/corrections.ts'
import type { FigureKey } from '../../form/printed-tables.ts'
import type { Observation, ParsedReport, Place } from '../../report/parsed-report.ts'
import type { Block, PicturePlace } from '../../report/report-document.ts'

/** Where on the pages of its file a figure stands: the page, and of a scan the place on it. */
export interface PagePlace {
  readonly page: number | null
  readonly picture: PicturePlace | null
}

const NOWHERE: PagePlace = { page: null, picture: null }

const placeOf = (key: string, parsed: ParsedReport): Place | null => {
  const isAt = (figure: FigureKey): boolean => figureKey(figure) === key
  const unread = parsed.tables.flatMap((table) => table.unread)
  return (
    parsed.observations.find(isAt)?.place ??
    unread.find((cell) => isAt({ ...cell, label: null }))?.place ??
    null
  )
}

const wordsOf = (key: string, parsed: ParsedReport): string =>
  parsed.observations.find((figure: Observation) => figureKey(figure) === key)?.evidence ?? ''

const pageOfLine = (words: string, blocks: readonly Block[]): number | null => {
  const isIn = (block: Block): boolean =>
    words !== '' && block.kind === 'paragraph' && block.text.includes(words)
  const line = blocks.find(isIn)
  return line?.kind === 'paragraph' ? (line.page ?? null) : null
}

const pageOfRow = (row: string, blocks: readonly Block[]): number | null => {
  const plain = (text: string): string => text.replaceAll(/\s/gu, '')
  const cells = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []))
  const found = cells.find(({ text }) => row !== '' && plain(text).includes(plain(row)))
  return found?.page ?? null
}

/** The page of a figure: that of its mark, else of the line that holds its words. */
export const placeOnPage = (
  chosen: FigureKey | null,
  parsed: ParsedReport,
  blocks: readonly Block[],
): PagePlace => {
  if (chosen === null) return NOWHERE
  const key = figureKey(chosen)
  const place = placeOf(key, parsed)
  if (place === null) return NOWHERE
  if (place.picture !== undefined) return { page: place.picture.page, picture: place.picture }
  const words = wordsOf(key, parsed)
  return {
    page: place.kind === 'phrase' ? pageOfLine(words, blocks) : pageOfRow(place.row, blocks),
    picture: null,
  }
}
