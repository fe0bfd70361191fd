// The worker's code runs beside the rest, as in pdf-engine.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { AnnotationMode, getDocument, ImageKind, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { CharacterMaps } from './character-maps.ts'
import { whiteImage, type GrayImage } from './gray-image.ts'
import { asMatrix, times, type Matrix } from './pdf-walk.ts'

const MOST_PIXELS = 20_000_000
const MOST_WIDTH = 2480
const LEAST_SCALE = 2

/** The pages of a PDF whose pages are pictures, each put together from the pictures drawn on it. */
export async function* pdfPictures(bytes: Uint8Array): AsyncGenerator<GrayImage> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
    maxImageSize: MOST_PIXELS,
    wasmUrl: 'decoders/',
    BinaryDataFactory: CharacterMaps,
  })
  try {
    const pdf = await task.promise
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      yield await pictureOf(page)
      page.cleanup()
    }
  } finally {
    await task.destroy()
  }
}

interface Placed {
  readonly image: PdfImage
  /** From the picture's unit square, y upwards, to the page as it is shown, y downwards. */
  readonly matrix: Matrix
}

interface PdfImage {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: ArrayLike<number>
}

const isImage = (value: unknown): value is PdfImage =>
  typeof value === 'object' &&
  value !== null &&
  'data' in value &&
  typeof value.data === 'object' &&
  'width' in value &&
  'kind' in value

const pictureOf = async (page: PDFPageProxy): Promise<GrayImage> => {
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const upright = page.getViewport({ scale: 1 })
  const placed: Placed[] = []
  const stack: Matrix[] = []
  let matrix = asMatrix(upright.transform)
  for (const [i, code] of operators.fnArray.entries()) {
    const raw: unknown = operators.argsArray[i]
    const args: readonly unknown[] = Array.isArray(raw) ? raw : []
    if (code === OPS.save) stack.push(matrix)
    else if (code === OPS.restore || code === OPS.paintFormXObjectEnd)
      matrix = stack.pop() ?? matrix
    else if (code === OPS.transform) matrix = times(matrix, asMatrix(raw))
    else if (code === OPS.paintFormXObjectBegin) {
      stack.push(matrix)
      matrix = times(matrix, asMatrix(args[0]))
    } else if (code === OPS.paintImageXObject || code === OPS.paintImageMaskXObject) {
      const image = await imageNamed(page, args[0])
      if (image) placed.push({ image, matrix })
    } else if (code === OPS.paintInlineImageXObject && isImage(args[0]))
      placed.push({ image: args[0], matrix })
  }
  const finest = Math.max(
    LEAST_SCALE,
    ...placed.map(({ image, matrix: [a, b] }) => image.width / Math.max(1, Math.hypot(a, b))),
  )
  const scale = Math.min(finest, MOST_WIDTH / Math.min(upright.width, upright.height))
  const canvas = whiteImage(Math.round(upright.width * scale), Math.round(upright.height * scale))
  for (const { image, matrix: own } of placed)
    paint(canvas, image, times([scale, 0, 0, scale, 0, 0], own))
  return canvas
}

const imageNamed = async (page: PDFPageProxy, name: unknown): Promise<PdfImage | null> => {
  if (isImage(name)) return name
  const key = typeof name === 'object' && name !== null && 'data' in name ? name.data : name
  if (typeof key !== 'string') return null
  const objects = key.startsWith('g_') ? page.commonObjs : page.objs
  const found: unknown = await new Promise((done) => objects.get(key, done))
  return isImage(found) ? found : null
}

const paint = (canvas: GrayImage, image: PdfImage, [a, b, c, d, e, f]: Matrix): void => {
  const area = a * d - b * c
  if (area === 0) return
  const xs = [e, e + a, e + c, e + a + c]
  const ys = [f, f + b, f + d, f + b + d]
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(canvas.width, Math.ceil(Math.max(...xs))),
  ]
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(canvas.height, Math.ceil(Math.max(...ys))),
  ]
  const valueAt = readerOf(image)
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f]
      const u = (dx * d - dy * c) / area
      const v = (dy * a - dx * b) / area
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue
      const column = Math.floor(u * image.width)
      const row = Math.floor((1 - v) * image.height)
      canvas.pixels[y * canvas.width + x] = valueAt(
        Math.min(column, image.width - 1),
        Math.min(row, image.height - 1),
      )
    }
}

/** A pixel's red part, however the picture is packed. */
const readerOf = ({ width, kind, data }: PdfImage): ((x: number, y: number) => number) => {
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const row = (width + 7) >> 3
    return (x, y) => (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255
  }
  const channels = kind === ImageKind.RGB_24BPP ? 3 : 4
  return (x, y) => data[(y * width + x) * channels] ?? 255
}
