import type { Paragraph } from '../../../src/report/report-document.ts'

/** A text's lines as paragraphs. */
export const paragraphsOf = (text: string): Paragraph[] =>
  text.split('\n').map((line, i) => ({ kind: 'paragraph', text: line, line: i + 1 }))
