import { parts, type Container } from './containers.ts'
import type { Figures, PrintedTable } from './render-report.ts'
import { placed, spanRows } from './span-table.ts'
import { writeCompound } from './write-compound.ts'

/** A run of a paragraph, and the properties of its characters. */
export interface DocRun {
  readonly text: string
  readonly grpprl?: readonly number[]
}

/** A paragraph with its closing mark, and its own properties. */
export interface DocParagraph {
  readonly runs: readonly DocRun[]
  readonly mark: '\r' | '\u0007'
  readonly grpprl: readonly number[]
}

export interface DocOptions {
  /** How many paragraphs a piece holds; pieces then lie in the file the other way round. */
  readonly shuffledBy?: number
  /** Bits of the head, such as that of a password. */
  readonly flags?: number
  readonly ident?: number
}

const IN_TABLE = [0x16, 0x24, 1]
const ROW_END = [0x17, 0x24, 1]
export const HIDDEN = [0x3c, 0x08, 1]
export const STRUCK = [0x37, 0x08, 1]
export const DELETED = [0x00, 0x08, 1]
export const RAISED = [0x48, 0x2a, 1]

const two = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff]

const plain = (text: string): DocParagraph => ({ runs: [{ text }], mark: '\r', grpprl: [] })
export const cellOf = (text: string): DocParagraph => ({
  runs: [{ text }],
  mark: '\u0007',
  grpprl: IN_TABLE,
})

/** The end of a row: where its cells end, and the flags of their merges. */
export const rowEnd = (edges: readonly number[], flags: readonly number[]): DocParagraph => {
  const cells = flags.flatMap((flag) => [...two(flag), ...Array<number>(18).fill(0)])
  const definition = [flags.length, ...edges.flatMap((edge) => two(edge)), ...cells]
  const table = [0x08, 0xd6, ...two(definition.length + 1), ...definition]
  return { runs: [], mark: '\u0007', grpprl: [...IN_TABLE, ...ROW_END, ...table] }
}

const [DOWN_START, DOWN, ACROSS_START, ACROSS] = [0x60, 0x20, 1, 2]

const tableParagraphs = (table: PrintedTable): readonly DocParagraph[] => {
  const rows = spanRows(table)
  const cells = placed(rows)
  const wide = Math.max(...cells.map(({ cell, column }) => column + cell.columns))
  return rows.flatMap((_, r) => {
    const line: DocParagraph[] = []
    const edges = [0]
    const flags: number[] = []
    for (let c = 0; c < wide;) {
      const at = cells.find(
        ({ cell, row, column }) =>
          r >= row && r < row + cell.rows && c >= column && c < column + cell.columns,
      )
      const cell = at?.cell ?? { text: '', columns: 1, rows: 1 }
      const isFirst = at?.row === r
      const isSplit = cell.columns > 1 && r % 2 === 0
      const down = cell.rows === 1 ? 0 : isFirst ? DOWN_START : DOWN
      for (let i = 0; i < (isSplit ? cell.columns : 1); i++) {
        flags.push(down | (!isSplit ? 0 : i === 0 ? ACROSS_START : ACROSS))
        edges.push((isSplit ? c + i + 1 : c + cell.columns) * 900 + ((r * 7) % 13))
        line.push(cellOf(isFirst && i === 0 ? cell.text : ''))
      }
      c += cell.columns
    }
    return [...line, rowEnd(edges, flags)]
  })
}

const PAGE = 512

interface Placed {
  readonly from: number
  readonly to: number
  readonly grpprl: readonly number[]
}

/** A page with one stretch: enough for any row, and as programs may write it. */
const propertyPage = ({ from, to, grpprl }: Placed, isParagraph: boolean): Uint8Array => {
  const page = new Uint8Array(PAGE)
  const view = new DataView(page.buffer)
  view.setUint32(0, from, true)
  view.setUint32(4, to, true)
  page[PAGE - 1] = 1
  if (grpprl.length === 0 && !isParagraph) return page
  const at = 24
  page[8] = at / 2
  if (isParagraph) {
    // Its size in words behind a zero, then the style, then the properties.
    const own = [0, 0, ...grpprl]
    page.set([0, Math.ceil(own.length / 2), ...own], at)
  } else page.set([grpprl.length, ...grpprl], at)
  return page
}

/** An old Word file of such paragraphs. */
export const writeDoc = (
  paragraphs: readonly DocParagraph[],
  { shuffledBy, flags = 0, ident = 0xa5ec }: DocOptions = {},
): Uint8Array => {
  const size = shuffledBy ?? paragraphs.length
  const pieces = Array.from({ length: Math.ceil(paragraphs.length / size) }, (_, i) =>
    paragraphs.slice(i * size, (i + 1) * size),
  )
  const textOf = (piece: readonly DocParagraph[]): string =>
    piece.map((p) => p.runs.map((run) => run.text).join('') + p.mark).join('')
  const stream: number[] = Array<number>(0x600).fill(0)
  const places = new Map<readonly DocParagraph[], { at: number; isNarrow: boolean }>()
  const characters: Placed[] = []
  const marks: Placed[] = []
  for (const piece of shuffledBy === undefined ? pieces : [...pieces].reverse()) {
    const isNarrow = [...textOf(piece)].every((c) => c.charCodeAt(0) < 0x80)
    const write = (text: string) => {
      for (const c of text) stream.push(...(isNarrow ? [c.charCodeAt(0)] : two(c.charCodeAt(0))))
    }
    if (stream.length % 2 === 1) stream.push(0)
    places.set(piece, { at: stream.length, isNarrow })
    for (const { runs, mark, grpprl } of piece) {
      const from = stream.length
      for (const run of runs) {
        const begin = stream.length
        write(run.text)
        characters.push({ from: begin, to: stream.length, grpprl: run.grpprl ?? [] })
      }
      write(mark)
      marks.push({ from, to: stream.length, grpprl })
    }
  }
  while (stream.length % PAGE !== 0) stream.push(0)
  const first = stream.length / PAGE
  const looks = characters.filter((run) => run.grpprl.length > 0)
  const pages = [
    ...looks.map((run) => propertyPage(run, false)),
    ...marks.map((mark) => propertyPage(mark, true)),
  ]
  const whole = new Uint8Array(stream.length + pages.length * PAGE)
  whole.set(stream)
  pages.forEach((page, i) => whole.set(page, stream.length + i * PAGE))

  const table: number[] = []
  const four = (value: number) => table.push(...two(value), ...two(value >>> 16))
  const head = new DataView(whole.buffer)
  const part = (number: number, write: () => void) => {
    const from = table.length
    write()
    head.setUint32(0x9a + number * 8, from, true)
    head.setUint32(0x9a + number * 8 + 4, table.length - from, true)
  }
  const list = (stretches: readonly Placed[], page: number) => {
    for (const { from } of stretches) four(from)
    four(stretches.at(-1)?.to ?? 0)
    stretches.forEach((_, i) => four(page + i))
  }
  part(12, () => list(looks, first))
  part(13, () => list(marks, first + looks.length))
  part(33, () => {
    table.push(2)
    four((pieces.length + 1) * 4 + pieces.length * 8)
    let at = 0
    for (const piece of pieces) {
      four(at)
      at += textOf(piece).length
    }
    four(at)
    for (const piece of pieces) {
      const { at: byte, isNarrow } = places.get(piece) ?? { at: 0, isNarrow: false }
      table.push(0, 0)
      four(isNarrow ? (byte * 2) | 0x40000000 : byte)
      table.push(0, 0)
    }
    head.setUint32(0x4c, at, true)
  })
  head.setUint16(0, ident, true)
  head.setUint16(2, 0xc1, true)
  head.setUint16(0x0a, 0x0200 | flags, true)
  return writeCompound({ WordDocument: whole, '1Table': Uint8Array.from(table) })
}

const doc = (figures: Figures, options?: DocOptions): Uint8Array =>
  writeDoc(
    parts(figures).flatMap((part): readonly DocParagraph[] =>
      typeof part === 'string'
        ? [{ ...plain(part), runs: [{ text: part }, { text: '99', grpprl: HIDDEN }] }]
        : tableParagraphs(part),
    ),
    options,
  )

/** The report as old Word files: saved whole, and fast, its pieces out of order. */
export const OLD_WORD: readonly Container[] = [
  { name: 'old Word', fileName: 'a.doc', write: (figures) => doc(figures) },
  {
    name: 'old WPS, saved fast',
    fileName: 'a.wps',
    write: (figures) => doc(figures, { shuffledBy: 7 }),
  },
]
