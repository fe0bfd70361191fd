import { pagesOf, pdfFile, shown } from './write-pdf.ts'
import { pdfParts } from './containers.ts'
import type { Figures } from './render-report.ts'

// A figure as write-pdf.ts sets it: size, place, and the codes of its digits.
const FIGURE = /BT \/F1 ([\d.]+) Tf 1 0 0 1 ([\d.]+) ([\d.]+) Tm <((?:003\d)+)> Tj ET/gu

interface Set {
  readonly all: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly codes: string
}

const eachFigure = (page: string, change: (figure: Set) => string): string =>
  page.replace(FIGURE, (all: string, size: string, x: string, y: string, codes: string) =>
    change({
      all,
      size: Number(size),
      x: Number(x),
      y: Number(y),
      width: (codes.length / 4) * Number(size),
      codes,
    }),
  )

const pages = (figures: Figures): readonly string[] => pagesOf(pdfParts(figures), 'ruled')

const onEach =
  (change: (figure: Set) => string) =>
  (figures: Figures): Uint8Array =>
    pdfFile(pages(figures).map((page) => eachFigure(page, change)))

const small = (figure: Set): number => figure.size / 2

const turned = (figures: Figures, entry: string): Uint8Array =>
  pdfFile(
    pages(figures).map((page) => `0 1 -1 0 842 0 cm\n${page}`),
    { box: [0, 0, 842, 595], of: () => entry },
  )

const leaning = (figures: Figures, degrees: number): Uint8Array => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos, 0, 0].map((n) => n.toFixed(6)).join(' ')
  return pdfFile(pages(figures).map((page) => `${matrix} cm\n${page}`))
}

const TILTED = '.819152 .573576 -.573576 .819152'
const tiled = Array.from(
  { length: 40 },
  (_, i) => `q 0.8 g ${shown('内部2022', 40 + (i % 5) * 100, 60 + Math.floor(i / 5) * 90, 8)} Q`,
).join('\n')

/** PDF files whose figures a reader sees plainly, though more than figures is in their cells. */
export const PDF_DAMAGE: Readonly<Record<string, (figures: Figures) => Uint8Array>> = {
  'drawn twice to look bold': (figures) =>
    pdfFile(
      pages(figures).map((page) =>
        page
          .split('\n')
          .flatMap((line) =>
            line.startsWith('BT') ? [line, `q 1 0 0 1 0.3 0 cm ${line} Q`] : [line],
          )
          .join('\n'),
      ),
    ),
  'white figures beside': onEach(
    (f) => `${f.all} 1 1 1 rg ${shown('9', f.x - f.size, f.y, f.size)} 0 0 0 rg`,
  ),
  'figures set without being painted': onEach(
    (f) => `${f.all} q ${shown('9', f.x - f.size, f.y, f.size).replace('BT', 'BT 3 Tr')} Q`,
  ),
  'old figures covered by a white box': onEach(
    (f) =>
      `${shown('98', f.x, f.y, f.size)} 1 1 1 rg ${f.x - 1} ${f.y - 1} ${2 * f.size + 2} ${f.size + 1} re f 0 0 0 rg ${f.all}`,
  ),
  'small figures raised behind': onEach(
    (f) => `${f.all} ${shown('1', f.x + f.width, f.y + f.size * 0.45, small(f))}`,
  ),
  'old figures crossed out': onEach((f) => {
    const from = f.x - f.size * 1.2
    const height = f.y + f.size * 0.35
    return `${f.all} ${shown('8', from, f.y, f.size)} ${from} ${height} m ${from + f.size} ${height} l S`
  }),
  'a watermark at an angle': (figures) =>
    pdfFile(
      pages(figures).map((page) => `${page}\nq ${TILTED} 120 200 cm ${shown('样稿5', 0, 0, 40)} Q`),
    ),
  'a large pale watermark': (figures) =>
    pdfFile(pages(figures).map((page) => `${page}\nq /Thin gs ${shown('样稿5', 100, 400, 60)} Q`)),
  'a small pale watermark all over': (figures) =>
    pdfFile(pages(figures).map((page) => `${page}\n${tiled}`)),
  'pages upright by their turn': (figures) => turned(figures, '/Rotate 90'),
  'pages set on their side': (figures) => turned(figures, ''),
  'pages upside down by their turn': (figures) =>
    pdfFile(
      pages(figures).map((page) => `-1 0 0 -1 595 842 cm\n${page}`),
      { of: () => '/Rotate 180' },
    ),
  'pages that lean by 0.6°': (figures) => leaning(figures, 0.6),
  'pages that lean by 2.5°': (figures) => leaning(figures, -2.5),
  'figures in the fields of a form': (figures) => {
    const fields: string[][] = []
    const contents = pages(figures).map((page) => {
      const own: string[] = []
      fields.push(own)
      return eachFigure(page, (f) => {
        const digits = f.codes.replace(/003(\d)/gu, '$1')
        const rect = [f.x, f.y - 1, f.x + f.width, f.y + f.size].join(' ')
        own.push(
          `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${own.length}) /V (${digits}) /F 4 /Rect [${rect}] >>`,
        )
        return ''
      })
    })
    return pdfFile(contents, { of: (page) => `/Annots [${fields[page]?.join('\n') ?? ''}]` })
  },
}

/** A PDF whose digits are letters of its font's own: what they are, no program can tell. */
export const pdfWithOwnDigits = (figures: Figures): Uint8Array =>
  pdfFile(
    pages(figures).map((page) =>
      page.replace(/<([0-9a-f]+)>/gu, (_, codes: string) => {
        const own = (codes.match(/.{4}/gu) ?? []).map((c) => c.replace(/^003(?=\d)/u, 'e03'))
        return `<${own.join('')}>`
      }),
    ),
  )
