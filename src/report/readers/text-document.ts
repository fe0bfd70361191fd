import type { ReportDocument } from '../report-document.ts'

/** A text file as a document: one paragraph a line, blank lines kept, lines counted from 1. */
export const textDocument = (text: string): ReportDocument => ({
  blocks: text
    .split(/\r\n|\r|\n|\f|\u2028|\u2029/u)
    .map((line, i) => ({ kind: 'paragraph', text: line.replaceAll('\0', ''), line: i + 1 })),
})
