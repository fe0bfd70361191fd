import { nativePush } from './native-push.ts'
// The worker's code runs beside the rest: the whole reader is in a worker already, or in Node.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { AnnotationMode, getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { CharacterMaps } from './character-maps.ts'
import { glyphsOf } from './pdf-glyphs.ts'
import { rulesOf, type Rules } from './pdf-rules.ts'
import type { PdfText } from './pdf-text.ts'

Array.prototype.push = nativePush

/** What a page shows: its characters, each with its place, and its ruling lines. */
export interface Marks {
  readonly glyphs: readonly PdfText[]
  readonly rules: Rules
}

/** Opens a PDF without running anything in it and without asking anybody for anything. */
export const openPdf = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    // pdf.js takes the buffer over, and wants a plain array: a Node Buffer is sliced without a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
    // Pictures say nothing here, and are what costs time and memory: none is decoded.
    maxImageSize: 1,
    cMapUrl: 'character-maps/',
    cMapPacked: true,
    BinaryDataFactory: CharacterMaps,
  })

/** The characters and ruling lines of one page. */
export const marksOf = async (page: PDFPageProxy): Promise<Marks> => {
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  return {
    glyphs: glyphsOf(operators, OPS, (font) => unitOf(page, font)),
    rules: rulesOf(operators, OPS),
  }
}

// Only fonts drawn by hand (Type 3) measure widths in units of their own.
const unitOf = (page: PDFPageProxy, font: string): number => {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  if (typeof known !== 'object' || known === null || !('fontMatrix' in known)) return 0.001
  const matrix = known.fontMatrix
  return Array.isArray(matrix) ? Number(matrix[0]) || 0.001 : 0.001
}
