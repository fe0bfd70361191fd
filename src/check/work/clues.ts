import type { ParsedReport } from '../../report/parsed-report.ts'
import { plainText } from '../../report/plain-text.ts'
import type { Block, Paragraph } from '../../report/report-document.ts'
import { townshipKey } from '../../report/roster.ts'
import type { Clue } from './messages.ts'

const isParagraph = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.text.trim() !== ''

/** Where in a report its township's name and its year stand, the weightiest place first. */
export const cluesOf = (
  { identity }: ParsedReport,
  blocks: readonly Block[],
  fileName: string,
): { readonly township: Clue | null; readonly year: Clue | null } => {
  const lines = blocks.filter(isParagraph).map(({ text }) => plainText(text))
  const name = identity.township === null ? null : townshipKey(identity.township)
  const says = (text: string | null, words: string): boolean =>
    text !== null && plainText(text).replaceAll(/\s/gu, '').includes(words)
  const saysAny = (texts: readonly string[], words: string): boolean =>
    texts.some((text) => says(text, words))
  const township = (): Clue | null => {
    if (name === null) return null
    if (says(identity.title, name)) return 'title'
    if (saysAny(lines.slice(-8), name)) return 'signature'
    if (saysAny(lines.slice(0, 10), name)) return 'letterhead'
    if (saysAny(lines, name)) return 'text'
    return 'file'
  }
  const year = (): Clue | null => {
    if (identity.year === null) return null
    const words = String(identity.year)
    if (says(identity.title, words)) return 'title'
    if (identity.periodStart?.startsWith(words) === true) return 'period'
    return says(fileName, words) && !saysAny(lines, words) ? 'file' : 'text'
  }
  return { township: township(), year: year() }
}
