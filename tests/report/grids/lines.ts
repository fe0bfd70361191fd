import { textLines, type TextLine } from '../../../src/report/grids/text-lines.ts'
import { textDocument } from '../../../src/report/readers/text-document.ts'

/** The lines of a text with the columns of their words, blank lines left out. */
export const linesIn = (text: string): readonly TextLine[] => textLines(textDocument(text).blocks)
