import { placed, type SpanCell } from './span-table.ts'

export type Part = string | readonly (readonly SpanCell[])[]

export const PAGE = { width: 595, height: 842, left: 60, right: 535, top: 780, bottom: 70 }
const SIZE = 8
const ROW = 26

// Characters are written as their UTF-16 codes under a font that is named, not embedded.
const hex = (text: string): string =>
  [...text].map((c) => (c.codePointAt(0) ?? 32).toString(16).padStart(4, '0')).join('')

/** Words at a place, as a page's content draws them. */
export const shown = (text: string, x: number, y: number, size: number): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${hex(text)}> Tj ET`

const widthOf = (text: string): number => [...text].length * SIZE

const wrap = (text: string, width: number): readonly string[] => {
  const each = Math.max(1, Math.floor(width / SIZE))
  const characters = [...text]
  const lines: string[] = []
  for (let i = 0; i < characters.length; i += each)
    lines.push(characters.slice(i, i + each).join(''))
  return lines
}

export const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `${x0.toFixed(2)} ${y0.toFixed(2)} m ${x1.toFixed(2)} ${y1.toFixed(2)} l S`

/** How a program draws a table's borders. */
export type Borders = 'ruled' | 'cell by cell' | 'none'

const THICK = 0.75

// As browsers print: each cell's borders filled as thin boxes of their own, a little off each
// other, with gaps where cells meet.
const thinBox = (x0: number, y0: number, x1: number, y1: number): string => {
  const off = ((Math.round(x0) * 7 + Math.round(y0) * 3) % 3) * 0.3
  const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  const box =
    wide > high
      ? [Math.min(x0, x1) + 0.8, y0 + off, wide - 1.6, THICK]
      : [x0 + off, Math.min(y0, y1) + 0.8, THICK, high - 1.6]
  return `${box.map((n) => n.toFixed(2)).join(' ')} re f`
}

/** The borders of one cell. */
export const bordersOf = (
  borders: Borders,
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
): readonly string[] => {
  if (borders === 'none') return []
  const draw = borders === 'ruled' ? line : thinBox
  return [draw(x0, y0, x1, y0), draw(x0, y1, x1, y1), draw(x0, y0, x0, y1), draw(x1, y0, x1, y1)]
}

/** A page's height of rows, drawn with merged cells; rows that do not fit go to the next page. */
const drawRows = (
  rows: readonly (readonly SpanCell[])[],
  from: number,
  count: number,
  top: number,
  borders: Borders,
): readonly string[] => {
  const cells = placed(rows)
  const wide = Math.max(...cells.map(({ cell, column }) => column + cell.columns))
  const unit = (PAGE.right - PAGE.left) / wide
  const drawn: string[] = []
  for (const { cell, row, column } of cells) {
    const first = Math.max(row, from)
    const last = Math.min(row + cell.rows, from + count)
    if (first >= last) continue
    const [x0, x1]: [number, number] = [
      PAGE.left + column * unit,
      PAGE.left + (column + cell.columns) * unit,
    ]
    const [y0, y1]: [number, number] = [top - (first - from) * ROW, top - (last - from) * ROW]
    drawn.push(...bordersOf(borders, [x0, x1], [y0, y1]))
    if (first !== row) continue
    // Long words are set smaller rather than outside their cell.
    const room = x1 - x0 - 2
    const lines = /^[\d,]+$/u.test(cell.text) ? [cell.text] : wrap(cell.text, room)
    const longest = Math.max(1, ...lines.map((words) => words.length))
    const size = Math.min(SIZE, (y0 - y1 - 2) / Math.max(1, lines.length), room / longest)
    lines.forEach((words, i) => {
      const x = x0 + Math.max(1, (x1 - x0 - (widthOf(words) * size) / SIZE) / 2)
      drawn.push(shown(words, x, y0 - size * (i + 1), size))
    })
  }
  return drawn
}

/** The contents of each page, an operation a line. */
export /** The contents of the pages of such a PDF. */
const pagesOf = (parts: readonly Part[], borders: Borders): readonly string[] => {
  const pages: string[][] = [[]]
  let y = PAGE.top
  const next = () => {
    pages.at(-1)?.push(shown(`- ${pages.length} -`, 280, 40, SIZE))
    pages.push([])
    y = PAGE.top
  }
  for (const part of parts) {
    if (typeof part === 'string') {
      for (const words of wrap(part, PAGE.right - PAGE.left)) {
        if (y < PAGE.bottom) next()
        pages.at(-1)?.push(shown(words, PAGE.left, y, SIZE))
        y -= SIZE * 2
      }
      continue
    }
    for (let from = 0; from < part.length;) {
      if (y - ROW < PAGE.bottom) next()
      const count = Math.min(part.length - from, Math.floor((y - PAGE.bottom) / ROW))
      pages.at(-1)?.push(...drawRows(part, from, count, y, borders))
      y -= count * ROW + SIZE * 2
      from += count
    }
  }
  return pages.map((page) => page.join('\n'))
}

// A font subset names only the characters that it draws.
const toUnicode = (content: string): string => {
  const codes = new Set(
    [...content.matchAll(/<([0-9a-f]+)>/gu)].flatMap((m) => m[1]?.match(/.{4}/gu) ?? []),
  )
  const all = [...codes].sort()
  const maps: string[] = []
  for (let i = 0; i < all.length; i += 100) {
    const some = all.slice(i, i + 100)
    maps.push(`${some.length} beginbfchar ${some.map((c) => `<${c}> <${c}>`).join(' ')} endbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange
${maps.join('\n')} endcmap end end`
}

/** What a page's dictionary says beside its content; `of` has the pages' numbers from 0. */
export interface PageEntries {
  readonly box?: readonly [number, number, number, number]
  readonly of?: (page: number) => string
}

/** A PDF of pages whose contents are given; the one font sets every character as wide as high. */
export const pdfFile = (pages: readonly string[], extra: PageEntries = {}): Uint8Array => {
  const box = (extra.box ?? [0, 0, PAGE.width, PAGE.height]).join(' ')
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const firstPage = 7
  const kids = pages.map((_, i) => `${firstPage + i * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode(pages.join(' '))),
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] ${extra.of?.(i) ?? ''} /Resources << /Font << /F1 3 0 R >> /ExtGState << /Thin << /ca 0.25 >> >> >> /Contents ${firstPage + i * 2 + 1} 0 R >>`,
      stream(content),
    ]),
  ]
  let file = '%PDF-1.5\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const xref = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`
  return new TextEncoder().encode(file)
}

/** Writes a small PDF: lines of text, tables with their borders, page numbers at the foot. */
export const writePdf = (parts: readonly Part[], borders: Borders = 'ruled'): Uint8Array =>
  pdfFile(pagesOf(parts, borders))
