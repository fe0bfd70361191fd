import type { Paragraph, ReportDocument } from '../report-document.ts'

/**
 * A text file as a document: one paragraph a line, blank lines kept, lines counted from 1. Form
 * feeds begin pages, as programs that take the text out of PDFs print them.
 */
export const textDocument = (text: string): ReportDocument => {
  const hasPages = text.includes('\f')
  let page = 1
  return {
    blocks: text.split(/\r\n|\r|\n|\u2028|\u2029/u).map((line, i): Paragraph => {
      if (!hasPages) return { kind: 'paragraph', text: line.replaceAll('\0', ''), line: i + 1 }
      page += line.split('\f').length - 1
      return { kind: 'paragraph', text: line.replace(/[\0\f]/gu, ''), line: i + 1, page }
    }),
  }
}
