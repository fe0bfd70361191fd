import { drawnDocument, lettersIn } from './drawn-document.ts'
import { latticesOf, type Lattice } from './grids/scan-lattice.ts'
import type { DrawnPage } from './readers/drawn-page.ts'
import { shrunk, type GrayImage } from './readers/gray-image.ts'
import type { PdfText } from './readers/pdf-text.ts'
import type { Recognise } from './readers/recognise.ts'
import { inkOf, type Ink } from './readers/scan-ink.ts'
import { linesIn, marksIn, pictureOf, piecesIn, type Area } from './readers/scan-lines.ts'
import { scanRules } from './readers/scan-rules.ts'
import { leanOf, straightened } from './readers/scan-straighten.ts'
import { settledText, UNSURE } from './readers/settled-text.ts'
import { refusal } from './refusals.ts'
import type { PicturePlace, ReadError, ReportDocument } from './report-document.ts'

type DocumentReading = { readonly document: ReportDocument } | { readonly error: ReadError }

const MOST_LEAN = 3.3
const LEAST_PIXELS = 900
const MOST_PIXELS = 2600
const A4_WIDTH = 595

/** Reads pictures of pages with the recogniser that is to be loaded first. */
export const recognisedDocument = async (
  pages: AsyncIterable<GrayImage> | Iterable<GrayImage>,
  recogniser: () => Promise<Recognise>,
): Promise<DocumentReading> => {
  let recognise: Recognise
  try {
    recognise = await recogniser()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refusal(
      'no_text_layer',
      `文字识别的组件加载失败（${why}）。请提交原始的 Word 或网页文件。`,
    )
  }
  return scanDocument(pages, recognise)
}

/**
 * Reads pictures of pages: straightened, their tables found by ruling lines, then line by line by
 * the recogniser. Letters of which it is unsure become «□», so that no figure holds a guess.
 */
export const scanDocument = async (
  pages: AsyncIterable<GrayImage> | Iterable<GrayImage>,
  recognise: Recognise,
): Promise<DocumentReading> => {
  const drawn: DrawnPage[] = []
  const pictures: PicturePlace[] = []
  for await (const picture of pages) {
    const number = drawn.length + 1
    const short = Math.min(picture.width, picture.height)
    if (short < LEAST_PIXELS)
      return refusal(
        'no_text_layer',
        `图片太小（宽 ${picture.width} 像素），数字无法可靠辨认。请以 150 dpi 以上重新扫描。`,
      )
    const image = short > MOST_PIXELS ? shrunk(picture, Math.ceil(short / MOST_PIXELS)) : picture
    const lean = leanOf(inkOf(image))
    if (Math.abs(lean) > MOST_LEAN)
      return refusal(
        'no_text_layer',
        `第 ${number} 页歪斜超过 3 度，无法可靠辨认。请摆正后重新扫描。`,
      )
    drawn.push(await readPage(straightened(image, lean), number, recognise, pictures))
  }
  const blocks = drawnDocument(drawn)
  if (lettersIn(blocks) === 0)
    return refusal(
      'no_text_layer',
      '扫描件里没有认出文字：可能是手写、空白页，或图像的压缩格式少见。请提交原始的 Word 或网页文件。',
    )
  return { document: { blocks, pictures } }
}

const readPage = async (
  image: GrayImage,
  number: number,
  recognise: Recognise,
  pictures: PicturePlace[],
): Promise<DrawnPage> => {
  const ink = inkOf(image)
  const scale = { height: image.height, size: A4_WIDTH / Math.min(image.width, image.height) }
  const found = scanRules(ink)
  const flip = (y: number): number => (scale.height - y) * scale.size
  const lattices = latticesOf(
    ink,
    {
      horizontal: found.horizontal.map(({ at, from, to }) => ({
        at: flip(at),
        from: from * scale.size,
        to: to * scale.size,
      })),
      vertical: found.vertical.map(({ at, from, to }) => ({
        at: at * scale.size,
        from: flip(to),
        to: flip(from),
      })),
    },
    scale,
  )
  const letter = letterHeight(ink, lattices)
  const outside = linesOutside(ink, lattices, letter)
  const lines = [
    ...lattices.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(ink, cell, letter))),
    ...outside,
  ]
  const read = await recognise(lines.map((line) => pictureOf(image, line, letter)))
  const inTables = lines.length - outside.length
  const glyphs = lines.flatMap((line, i): readonly PdfText[] => {
    const [left, top, right, bottom] = line
    const settled = settledText(read[i] ?? { text: '', sure: [] }, marksIn(ink, line))
    // In running text a lost letter spoils its clause (clean-document).
    const text = i >= inTables ? settled.replaceAll(UNSURE, '\ufffd') : settled
    // Beside the text a page has edges, holes and strokes of pens.
    if (i >= inTables && !/[^\ufffd\s]/u.test(text)) return []
    pictures.push({
      page: number,
      box: [left / image.width, top / image.height, right / image.width, bottom / image.height],
    })
    const glyph: PdfText = {
      text,
      x: left * scale.size,
      y: flip(bottom),
      width: (right - left) * scale.size,
      height: Math.max(bottom - top, letter * 0.8) * scale.size,
      run: i,
      line: pictures.length,
    }
    return [glyph]
  })
  return {
    number,
    top: image.height * scale.size,
    bottom: 0,
    glyphs,
    rules: {
      horizontal: lattices.flatMap((lattice) => lattice.rules.horizontal),
      vertical: lattices.flatMap((lattice) => lattice.rules.vertical),
    },
  }
}

const GUESS_SHARE = 62

/** How high the letters of a page are: the middle of what its cells hold. */
const letterHeight = (ink: Ink, lattices: readonly Lattice[]): number => {
  const guess = Math.min(ink.width, ink.height) / GUESS_SHARE
  const heights = lattices
    .flatMap(({ cells }) => cells.flatMap((cell) => linesIn(ink, cell, guess)))
    .map(([, top, , bottom]) => bottom - top)
    .filter((height) => height > guess * 0.5 && height < guess * 2)
    .sort((a, b) => a - b)
  // Figures are lower than Chinese letters: the upper middle.
  return heights[Math.floor(heights.length * 0.7)] ?? guess
}

const FAR_APART = 2.5

/** Lines of running text, outside every table. */
const linesOutside = (ink: Ink, lattices: readonly Lattice[], letter: number): readonly Area[] => {
  const dark = ink.dark.slice()
  for (const { area } of lattices)
    for (let y = Math.max(0, area[1] - 6); y < Math.min(ink.height, area[3] + 6); y++)
      dark.fill(0, y * ink.width + Math.max(0, area[0] - 6), y * ink.width + area[2] + 6)
  const rest: Ink = { ...ink, dark }
  const margin = Math.round(letter / 2)
  const page: Area = [margin, margin, ink.width - margin, ink.height - margin]
  return linesIn(withoutDust(rest), page, letter)
    .filter(([, top, , bottom]) => bottom - top > letter * 0.3 && bottom - top < letter * 5)
    .flatMap((line) => piecesIn(rest, line, letter * FAR_APART))
}

/** Ink without single pixels, the noise of a scanner. */
const withoutDust = ({ width, height, dark }: Ink): Ink => {
  const clean = new Uint8Array(dark.length)
  for (let y = 1; y + 1 < height; y++)
    for (let x = 1; x + 1 < width; x++) {
      const at = y * width + x
      if (dark[at] !== 1) continue
      let count = -1
      for (const row of [at - width, at, at + width])
        for (let i = row - 1; i <= row + 1; i++) count += dark[i] ?? 0
      if (count >= 3) clean[at] = 1
    }
  return { width, height, dark: clean }
}
