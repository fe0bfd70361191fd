import { refusal } from '../refusals.ts'
import type { CompoundFile } from './compound-file.ts'
import type { Content, ContentReading } from './content.ts'
import { lookOf, PLAIN_LOOK, type Look } from './doc-looks.ts'
import { piecesOf, type Piece } from './doc-pieces.ts'
import {
  characterStretches,
  paragraphStretches,
  stretchAt,
  type Stretch,
} from './doc-properties.ts'
import { OUTSIDE, paragraphLookOf } from './doc-rows.ts'
import { FlowTables } from './flow-tables.ts'
import { westernLetter } from './western-letter.ts'
import { withoutRaisedMarks, type Piece as LinePiece } from './raised-marks.ts'

const WORD_97 = 0xa5ec
const BEFORE_97 = new Set([0xa5dc, 0xa5db, 0xa59b, 0xa59c, 0xa697, 0xa699])
const ENCRYPTED = 0x0100
const OTHER_TABLE = 0x0200
const NOTHING = new Uint8Array()

/** Reads an old Word file (.doc, .wps) by its list of pieces, so that fast saves are read too. */
export const docDocument = (file: CompoundFile): ContentReading => {
  const stream = file.stream('WordDocument')
  if (!stream || stream.length < 0x200) return DAMAGED
  const head = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const ident = head.getUint16(0, true)
  if (BEFORE_97.has(ident))
    return refusal(
      'legacy_word',
      '这是 Word 95 或更早版本的文件，无法读取。请用 Word 或 WPS 打开，另存为 .docx 后再试。',
    )
  if (ident !== WORD_97) return DAMAGED
  const flags = head.getUint16(0x0a, true)
  if ((flags & ENCRYPTED) !== 0)
    return refusal('encrypted', '文件有密码保护。请先在 Word 或 WPS 里取消密码，另存后再试。')
  const tables = file.stream((flags & OTHER_TABLE) !== 0 ? '1Table' : '0Table')
  if (!tables) return DAMAGED
  /** A part of the table stream by the number of its entry in the head. */
  const part = (number: number): Uint8Array => {
    const at = 0x9a + number * 8
    const from = head.getUint32(at, true)
    return tables.subarray(from, from + head.getUint32(at + 4, true))
  }
  const pieces = piecesOf(part(33))
  if (!pieces) return DAMAGED
  const reader = new DocReader(stream, pieces, {
    characters: characterStretches(part(12), stream),
    paragraphs: paragraphStretches(part(13), stream, file.stream('Data') ?? NOTHING),
  })
  // Behind the running text lie notes, headers, macros, comments and endnotes, then text boxes.
  const lengths = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60].map((at) => head.getUint32(at, true))
  const main = lengths[0] ?? 0
  const boxes = lengths.reduce((sum, length) => sum + length, 0)
  reader.read(0, main)
  reader.read(boxes, boxes + head.getUint32(0x64, true))
  return { content: reader.end() }
}

const DAMAGED = refusal(
  'damaged',
  'Word 文件已损坏或不完整，正文取不出来。请用 Word 或 WPS 打开，另存为 .docx 后再试。',
)

const [CELL, BREAK, PAGE, PARAGRAPH, COLUMN] = [0x07, 0x0b, 0x0c, 0x0d, 0x0e]
const [FIELD, FIELD_RESULT, FIELD_END] = [0x13, 0x14, 0x15]
const SIGNS: Readonly<Record<number, string>> = {
  0x09: '\t',
  [BREAK]: '\n',
  [COLUMN]: '\n',
  0x1e: '-',
  0xa0: ' ',
}

class DocReader {
  private readonly flow = new FlowTables()
  private readonly stream: Uint8Array
  private readonly pieces: readonly Piece[]
  private readonly properties: {
    readonly characters: readonly Stretch[]
    readonly paragraphs: readonly Stretch[]
  }
  private line: LinePiece[] = []
  /** Fields that are open, each with whether its result has begun. */
  private fields: boolean[] = []

  constructor(
    stream: Uint8Array,
    pieces: readonly Piece[],
    properties: {
      readonly characters: readonly Stretch[]
      readonly paragraphs: readonly Stretch[]
    },
  ) {
    this.stream = stream
    this.pieces = pieces
    this.properties = properties
  }

  /** Reads the characters from one number to another. */
  read(from: number, to: number): void {
    for (const piece of this.pieces)
      if (piece.to > from && piece.from < to)
        this.readPiece(piece, Math.max(from, piece.from), Math.min(to, piece.to))
    if (this.line.length > 0) this.flow.paragraph(this.takeLine(), 0)
  }

  end(): Content {
    return this.flow.end()
  }

  private readPiece(piece: Piece, from: number, to: number): void {
    const width = piece.isNarrow ? 1 : 2
    let stretch: Stretch | null = null
    let look: Look = PLAIN_LOOK
    const first = piece.at + (from - piece.from) * width
    const last = Math.min(piece.at + (to - piece.from) * width, this.stream.length - width + 1)
    for (let at = first; at < last; at += width) {
      if (!stretch || at < stretch.from || at >= stretch.to) {
        stretch = stretchAt(this.properties.characters, at)
        look = lookOf(piece.overlay, lookOf(stretch?.grpprl ?? NOTHING))
      }
      const low = this.stream[at] ?? 0
      const code = piece.isNarrow ? low : low | ((this.stream[at + 1] ?? 0) << 8)
      this.take(code, at, piece, look)
    }
  }

  private take(code: number, at: number, piece: Piece, look: Look): void {
    if (code === CELL || code === PARAGRAPH || code === PAGE) return this.endLine(code, at, piece)
    if (code === FIELD) this.fields.push(false)
    else if (code === FIELD_RESULT && this.fields.length > 0)
      this.fields[this.fields.length - 1] = true
    else if (code === FIELD_END) this.fields.pop()
    else if (!look.isHidden && !this.fields.includes(false)) this.add(code, piece.isNarrow, look)
  }

  private add(code: number, isNarrow: boolean, look: Look): void {
    const sign = SIGNS[code]
    if (sign === undefined && code < 0x20) return
    const isMark = look.symbol !== null && code === 0x28
    const text = isMark ? this.symbol(look.symbol) : (sign ?? this.letter(code, isNarrow))
    const last = this.line.at(-1)
    if (last?.isRaised === look.isRaised)
      this.line[this.line.length - 1] = { text: last.text + text, isRaised: last.isRaised }
    else this.line.push({ text, isRaised: look.isRaised })
  }

  private letter(code: number, isNarrow: boolean): string {
    return isNarrow ? westernLetter(code) : String.fromCharCode(code)
  }

  // Symbol fonts number their signs in the private use area: which sign, only the font knows.
  private symbol(letter: string): string {
    const code = letter.charCodeAt(0)
    return code >= 0xe000 && code < 0xf900 ? ' ' : letter
  }

  private takeLine(): string {
    const text = withoutRaisedMarks(this.line)
    this.line = []
    return text
  }

  private endLine(code: number, at: number, piece: Piece): void {
    // What a field says to the program ends with the paragraph, if the file forgets to end it.
    this.fields = this.fields.filter((hasResult) => hasResult)
    const stretch = stretchAt(this.properties.paragraphs, at)
    const own = stretch ? paragraphLookOf(stretch.grpprl) : OUTSIDE
    const look = paragraphLookOf(piece.overlay, own)
    if (code === CELL && look.endsRow) {
      this.line = []
      this.flow.endRow(1, look.shape)
    } else if (code === CELL) {
      this.flow.paragraph(this.takeLine(), 1)
      this.flow.endCell(1)
    } else if (look.level > 1 && look.endsRow) {
      this.line = []
      this.flow.endRow(look.level, look.shape)
    } else {
      this.flow.paragraph(this.takeLine(), look.level)
      if (look.endsInnerCell && look.level > 1) this.flow.endCell(look.level)
    }
  }
}
