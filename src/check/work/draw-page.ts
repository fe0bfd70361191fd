import { AnnotationMode, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
// The worker's code runs beside the rest: this is a worker already.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { scannedPages } from '../../report/readers/scanned-pages.ts'
import { CharacterMaps } from '../../report/readers/character-maps.ts'
import type { DrawOutcome, DrawTask } from './messages.ts'

const MOST_HEIGHT = 4000

/** Canvases for pdf.js where there is no document. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height))
    return { canvas, context: canvas.getContext('2d') }
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width
    canvas.height = height
  }
  destroy({ canvas }: { canvas: OffscreenCanvas }): void {
    canvas.width = 0
    canvas.height = 0
  }
}

/** Filters are made of the document's own elements, which a worker has none of. */
class NoFilters {
  addFilter(): string {
    return 'none'
  }
  addHCMFilter(): string {
    return 'none'
  }
  addAlphaFilter(): string {
    return 'none'
  }
  addLuminosityFilter(): string {
    return 'none'
  }
  addHighlightHCMFilter(): string {
    return 'none'
  }
  destroy(): void {
    // Nothing was made.
  }
}

const pdfPage = async (bytes: Uint8Array, { page: number, width }: DrawTask) => {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
    verbosity: 0,
    cMapUrl: 'character-maps/',
    cMapPacked: true,
    wasmUrl: 'decoders/',
    BinaryDataFactory: CharacterMaps,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
  })
  try {
    const pdf = await task.promise
    const page = await pdf.getPage(number)
    const plain = page.getViewport({ scale: 1 })
    const scale = Math.min(width / plain.width, MOST_HEIGHT / plain.height)
    const viewport = page.getViewport({ scale })
    const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const drawing = page.render({
      // pdf.js draws on either kind of canvas; its types know one.
      canvas: canvas as unknown as HTMLCanvasElement,
      viewport,
      annotationMode: AnnotationMode.ENABLE,
      background: '#ffffff',
    })
    await drawing.promise
    return { bitmap: canvas.transferToImageBitmap(), pages: pdf.numPages }
  } finally {
    await task.destroy()
  }
}

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/** The picture of a page: the file itself, or one of the scanned pages that it holds. */
const pictureOf = (bytes: Uint8Array, { source, page }: DrawTask) => {
  const pages = scannedPages(bytes)
  if (pages === null) return { source, pages: 1 }
  const unpacked = pages[page - 1]?.read()
  if (unpacked === undefined || 'error' in unpacked) throw new Error(`no page ${page}`)
  return { source: new Blob([unpacked.bytes as Uint8Array<ArrayBuffer>]), pages: pages.length }
}

/** A page of a PDF, or the one picture of a picture's file; nothing where it cannot be drawn. */
export const drawPage = async (task: DrawTask): Promise<DrawOutcome> => {
  try {
    const bytes = new Uint8Array(await task.source.arrayBuffer())
    if (isPdf(bytes)) return { kind: 'drawn', picture: await pdfPage(bytes, task) }
    const { source, pages } = pictureOf(bytes, task)
    const bitmap = await createImageBitmap(source, {
      resizeWidth: task.width,
      resizeQuality: 'medium',
    })
    return { kind: 'drawn', picture: { bitmap, pages } }
  } catch {
    return { kind: 'drawn', picture: null }
  }
}
