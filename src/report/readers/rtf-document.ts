import type { Content } from './content.ts'
import { FlowTables } from './flow-tables.ts'
import { withoutRaisedMarks, type Piece } from './raised-marks.ts'
import { labelOfCharset, labelOfPage, lettersOf } from './rtf-letters.ts'
import { TooLarge } from '../refusals.ts'
import { describeRow, newRow, shapeOf, type RtfRow } from './rtf-rows.ts'
import { walkRtf } from './rtf-words.ts'

/** Groups whose text is not part of the page's running text. */
const ASIDE = new Set(
  'colortbl stylesheet info listtable listoverridetable revtbl rsidtbl pict objdata footnote annotation header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep aftnsepc fldinst bkmkstart bkmkend xe tc rxe nonshppict shprslt sp nonesttables template atnid atnauthor atrfstart atrfend falt panose xmlopen datafield private filetbl generator upr'.split(
    ' ',
  ),
)
/** Groups marked as optional that hold text all the same. */
const OPTIONAL_TEXT = new Set(['shpinst', 'shptxt', 'nesttableprops', 'ud', 'shppict'])

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': ' ',
  _: '-',
  '-': '',
}

/** What hides text, each a bit: hidden, struck out, deleted under tracked changes. */
const HIDING: Readonly<Record<string, number>> = { v: 1, strike: 2, striked: 4, deleted: 8 }

/** What a group may change and its end takes back. */
interface State {
  isAside: boolean
  isFontTable: boolean
  /** Bytes to pass over after a Unicode character: its likeness for old programs. */
  likeness: number
  font: number
  hiding: number
  isRaised: boolean
  isInTable: boolean
  level: number
  /** Rows inside cells are described in a group behind their cells. */
  isInnerRow: boolean
  /** The box of text it stands in: the words around the box, and how many tables they stand in. */
  box: { readonly around: Piece[]; readonly level: number } | null
}

const DEEPEST = 5000
const MOST_BLOCKS = 30_000

class RtfReader {
  private readonly flow = new FlowTables()
  private readonly fonts = new Map<number, string | null>()
  private readonly outer: State[] = []
  private state: State = {
    isAside: false,
    isFontTable: false,
    likeness: 1,
    font: 0,
    hiding: 0,
    isRaised: false,
    isInTable: false,
    level: 0,
    isInnerRow: false,
    box: null,
  }
  private page: string | null = null
  private pieces: Piece[] = []
  private bytes: number[] = []
  private passing = 0
  private blocks = 0
  private isOptional = false
  private row: RtfRow = newRow()
  private innerRow: RtfRow = newRow()

  byte(byte: number): void {
    this.isOptional = false
    if (this.passing > 0) this.passing--
    else if (this.isShown()) this.bytes.push(byte)
  }

  open(): void {
    this.pause()
    if (this.outer.length > DEEPEST) throw new Error(`groups nest over ${DEEPEST} deep`)
    this.outer.push({ ...this.state })
  }

  close(): void {
    this.pause()
    const outer = this.outer.pop()
    if (!outer) return
    if (this.state.box && this.state.box !== outer.box) {
      this.endParagraph()
      this.pieces = this.state.box.around
    }
    this.state = outer
  }

  word(word: string, value: number | null): void {
    if (word === '*') {
      this.pause()
      this.isOptional = true
      return
    }
    if (this.passing > 0 && word in SIGNS) {
      this.passing--
      return
    }
    this.flush()
    if (ASIDE.has(word) || (this.isOptional && !OPTIONAL_TEXT.has(word))) this.state.isAside = true
    this.isOptional = false
    // The second half of \upr repeats the first in Unicode.
    if (word === 'ud') this.state.isAside = false
    if (this.state.isAside) return
    const sign = SIGNS[word]
    if (sign !== undefined) this.add(sign)
    else if (word in HIDING) this.hide(HIDING[word] ?? 0, value !== 0)
    else if (!describeRow(this.state.isInnerRow ? this.innerRow : this.row, word, value))
      this.words[word]?.(value)
  }

  end(): Content {
    this.flush()
    if (this.pieces.length > 0) this.endParagraph()
    return this.flow.end()
  }

  private readonly words: Readonly<Record<string, (value: number | null) => void>> = {
    ansicpg: (value) => void (this.page = labelOfPage(value ?? 0)),
    uc: (value) => void (this.state.likeness = Math.min(Math.max(0, value ?? 1), 20)),
    u: (value) => {
      this.add(String.fromCharCode(((value ?? 0) + 0x10000) & 0xffff))
      this.passing = this.state.likeness
    },
    fonttbl: () => void (this.state.isFontTable = true),
    f: (value) => void (this.state.font = value ?? 0),
    fcharset: (value) => {
      if (this.state.isFontTable) this.fonts.set(this.state.font, labelOfCharset(value ?? 0))
    },
    plain: () => Object.assign(this.state, { hiding: 0, isRaised: false }),
    super: (value) => void (this.state.isRaised = value !== 0),
    up: (value) => void (this.state.isRaised = (value ?? 6) > 0),
    nosupersub: () => void (this.state.isRaised = false),
    pard: () => Object.assign(this.state, { level: 0, isInTable: false }),
    intbl: (value) => void (this.state.isInTable = value !== 0),
    itap: (value) => void (this.state.level = Math.max(0, value ?? 1)),
    par: () => this.endParagraph(),
    sect: () => this.endParagraph(),
    page: () => this.endParagraph(),
    cell: () => this.endCell(1),
    nestcell: () => this.endCell(Math.max(2, this.state.level)),
    trowd: () => {
      if (this.state.isInnerRow) this.innerRow = newRow()
      else this.row = newRow()
    },
    row: () => this.flow.endRow(this.around() + 1, shapeOf(this.row)),
    nestrow: () =>
      this.flow.endRow(this.around() + Math.max(2, this.state.level), shapeOf(this.innerRow)),
    nesttableprops: () => void (this.state.isInnerRow = true),
    shptxt: () => {
      this.state.box = { around: this.pieces, level: this.level() }
      this.pieces = []
      Object.assign(this.state, { level: 0, isInTable: false })
    },
  }

  private around(): number {
    return this.state.box?.level ?? 0
  }

  private level(): number {
    const { isInTable, level } = this.state
    return this.around() + (isInTable ? Math.max(1, level) : level)
  }

  private isShown(): boolean {
    return !this.state.isAside && this.state.hiding === 0 && !this.state.isFontTable
  }

  private hide(bit: number, isOn: boolean): void {
    this.state.hiding = isOn ? this.state.hiding | bit : this.state.hiding & ~bit
  }

  private add(text: string): void {
    if (this.isShown() && text !== '') this.pieces.push({ text, isRaised: this.state.isRaised })
  }

  /** Bytes become letters where their font, or the run of text, ends. */
  private flush(): void {
    if (this.bytes.length === 0) return
    const labels = [this.fonts.get(this.state.font) ?? null, this.page]
    const letters = lettersOf(this.bytes, labels)
    this.bytes = []
    this.add(letters)
  }

  private pause(): void {
    this.flush()
    this.passing = 0
    this.isOptional = false
  }

  private endParagraph(): void {
    this.count()
    this.flow.paragraph(withoutRaisedMarks(this.pieces), this.level())
    this.pieces = []
  }

  /** No report has as many paragraphs and cells; more of them take the room of all. */
  private count(): void {
    if (++this.blocks > MOST_BLOCKS) throw new TooLarge()
  }

  private endCell(level: number): void {
    this.count()
    const at = this.around() + level
    this.flow.paragraph(withoutRaisedMarks(this.pieces), at)
    this.pieces = []
    this.flow.endCell(at)
  }
}

/** An RTF file as a document: its running text, and its tables with their merges. */
export const rtfDocument = (bytes: Uint8Array): Content => {
  const reader = new RtfReader()
  walkRtf(bytes, (step) => {
    if (step.kind === 'byte') reader.byte(step.byte)
    else if (step.kind === 'open') reader.open()
    else if (step.kind === 'close') reader.close()
    else reader.word(step.word, step.value)
  })
  return reader.end()
}
