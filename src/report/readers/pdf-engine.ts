import { nativePush } from './native-push.ts'
// The worker's code runs beside the rest: the whole reader is in a worker already, or in Node.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { AnnotationMode, getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {
  PDFDocumentLoadingTask,
  PDFDocumentProxy,
  PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { CharacterMaps } from './character-maps.ts'
import { withoutNoteMarks, withoutStruck } from './pdf-asides.ts'
import { fieldTexts } from './pdf-fields.ts'
import { glyphsOf } from './pdf-glyphs.ts'
import { drawingOf, type Rules } from './pdf-rules.ts'
import { seenGlyphs } from './pdf-seen.ts'
import type { PdfText } from './pdf-text.ts'
import { asWordsStand, leanOf, straightened, turned } from './pdf-upright.ts'
import type { Box, Matrix } from './pdf-walk.ts'

Array.prototype.push = nativePush

/** What a page shows: its characters, each with its place, its ruling lines, and its edges. */
export interface Marks {
  readonly glyphs: readonly PdfText[]
  readonly rules: Rules
  readonly box: Box
  /** Whether places are those of the page as viewers show it: nothing was turned or straightened. */
  readonly isAsShown: boolean
}

/** Whether a layer of the document is switched off. */
export type LayerTest = (layer: unknown) => boolean

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

/** Tells which layers of a document do not show. */
export const hiddenLayers = async (pdf: PDFDocumentProxy): Promise<LayerTest> => {
  const layers = await pdf.getOptionalContentConfig()
  return (layer) => !layers.isVisible(layer)
}

/**
 * What a reader of one page sees, upright and straight: characters that are painted, once each,
 * without watermarks, marks of notes and what is crossed out; the words in its form's fields.
 */
export const marksOf = async (page: PDFPageProxy, isOff: LayerTest): Promise<Marks> => {
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const annotations: readonly unknown[] = await page.getAnnotations()
  const [x0 = 0, y0 = 0, x1 = 595, y1 = 842] = page.view
  const asked = turned([x0, y0, x1, y1], page.rotate)
  const unit = (font: string) => unitOf(page, font)
  const letters = (matrix: Matrix) => glyphsOf(operators, OPS, unit, matrix, isOff)
  const lines = (matrix: Matrix) => drawingOf(operators, OPS, matrix, isOff)
  let [found, drawing] = [letters(asked.matrix), lines(asked.matrix)]
  const held = asWordsStand(asked, found)
  // Letters may lean where lines do not: each is straightened by what it leans itself.
  const lean = leanOf(found) || drawing.lean
  if (held !== asked || lean !== 0) found = letters(straightened(held, lean))
  if (held !== asked || drawing.lean !== 0) drawing = lines(straightened(held, drawing.lean))
  const seen = seenGlyphs(found, drawing.fills, held.box)
  const { glyphs, rules } = withoutStruck(withoutNoteMarks(seen), drawing)
  const fields =
    annotations.length === 0 ? [] : fieldTexts(annotations, straightened(held, drawing.lean))
  const isAsShown = held === asked && lean === 0 && drawing.lean === 0
  return { glyphs: [...glyphs, ...fields], rules, box: held.box, isAsShown }
}

// Only fonts drawn by hand (Type 3) measure widths in units of their own.
const unitOf = (page: PDFPageProxy, font: string): number => {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  if (typeof known !== 'object' || known === null || !('fontMatrix' in known)) return 0.001
  const matrix = known.fontMatrix
  return Array.isArray(matrix) ? Number(matrix[0]) || 0.001 : 0.001
}
