import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Paragraph } from '../report-document.ts'
import type { Content, TreeCell, TreeTable } from './content.ts'
import { withLook, PLAIN_LOOK, type Look, type Styles } from './docx-looks.ts'
import { symbolText } from './docx-symbols.ts'
import { LiveText } from './live-text.ts'
import { attributeOf, isOn, XmlNames } from './xml-names.ts'

type Node = Paragraph | TreeTable

interface OpenCell {
  content: Node[]
  columns: number
  rows: number
  merge: 'none' | 'start' | 'continue'
  /** Older programs merge to the left by a mark in each cell that is covered. */
  isCovered: boolean
  isDeleted: boolean
  isShaded: boolean
}
interface OpenTable {
  rows: OpenCell[][]
  /** Which cell covers each column in the row above, for cells merged downwards. */
  above: Map<number, OpenCell>
  row: OpenCell[]
  isDeleted: boolean
}

// Text that was deleted or moved away, how things looked before a change, and what never shows.
const SKIPPED = new Set(
  'w:del w:moveFrom w:instrText w:delText w:delInstrText w:rt w:rPrChange w:pPrChange w:tcPrChange w:trPrChange w:tblPrChange w:tblPrExChange w:tblGridChange w:sectPrChange w:numberingChange w:sdtEndPr w:binData'.split(
    ' ',
  ),
)
// Namespaces whose drawings the common programs show, by name or, where not declared, by prefix.
const SHOWN =
  /microsoft\.com\/office|openxmlformats\.org|purl\.oclc\.org|^(?:w|wp|wp14|w1\d\w*|wps|wpg|wpc|a14|v)$/u

/** What a Word file's main part needs from the rest of its package. */
export interface DocxPackage {
  readonly styles: Styles
  /** What a part holds that is put into the text as a whole (`w:altChunk`). */
  readonly chunk: (relationship: string) => Content
}

/** The main part of a Word file; spans and merges are kept. */
export const docxDocument = (
  xml: string,
  { styles, chunk }: DocxPackage = { styles: new Map(), chunk: () => [] },
): Content => {
  const body: Node[] = []
  const tables: OpenTable[] = []
  const cells: OpenCell[] = []
  const lines: { text: LiveText; look: Look }[] = []
  const placeholders: boolean[] = []
  const choices: { letters: number; isTaken: boolean }[] = []
  const names = new XmlNames()
  let skipping = 0
  let isText = false
  let letters = 0
  let list: { texts: string[]; at: number } | null = null
  let look = PLAIN_LOOK
  // Properties may be those of a run, or of a paragraph's end, which sets no text.
  let isRun = false
  let isRowProperties = false

  const target = () => cells.at(-1)?.content ?? body
  const add = (text: string) => {
    const line = lines.at(-1)
    if (!line || look.isHidden || placeholders.includes(true)) return
    if (look.isWhite && cells.at(-1)?.isShaded !== true) return
    letters += text.trim().length
    line.text.add(text, look.ink)
  }
  const endParagraph = () => {
    for (const text of (lines.pop()?.text.toString() ?? '').split('\n'))
      target().push({ kind: 'paragraph', text, line: null } satisfies Paragraph)
    look = PLAIN_LOOK
  }

  const open: Record<string, (tag: SaxesTagPlain) => void> = {
    'w:p': () => {
      lines.push({ text: new LiveText(), look: PLAIN_LOOK })
      look = PLAIN_LOOK
      isRun = false
    },
    'w:pStyle': (tag) => {
      const line = lines.at(-1)
      const style = styles.get(attributeOf(tag, 'val') ?? '')
      if (line && style) line.look = look = style
    },
    'w:r': () => {
      isRun = true
      look = lines.at(-1)?.look ?? PLAIN_LOOK
    },
    'w:rStyle': (tag) => {
      const style = styles.get(attributeOf(tag, 'val') ?? '')
      if (style && isRun) look = style
    },
    'w:t': () => void (isText = true),
    'w:tab': () => isRun && add('\t'),
    'w:ptab': () => add('\t'),
    'w:br': () => add('\n'),
    'w:cr': () => add('\n'),
    'w:noBreakHyphen': () => add('-'),
    'w:sym': (tag) => add(symbolText(attributeOf(tag, 'font'), attributeOf(tag, 'char'))),
    'w:ddList': () => void (list = { texts: [], at: 0 }),
    'w:listEntry': (tag) => list?.texts.push(attributeOf(tag, 'val') ?? ''),
    'w:result': (tag) => {
      if (list) list.at = Number(attributeOf(tag, 'val')) || 0
    },
    'w:showingPlcHdr': (tag) => {
      if (placeholders.length > 0) placeholders[placeholders.length - 1] = isOn(tag)
    },
    'w:sdt': () => void placeholders.push(false),
    'w:altChunk': (tag) => {
      const whole = chunk(attributeOf(tag, 'id') ?? '')
      target().push(...whole.filter((node) => node.kind !== 'grid'))
    },
    'w:tbl': () => void tables.push({ rows: [], above: new Map(), row: [], isDeleted: false }),
    'w:tr': () => {
      const table = tables.at(-1)
      if (table) Object.assign(table, { row: [], isDeleted: false })
    },
    'w:gridBefore': (tag) => {
      const columns = Number(attributeOf(tag, 'val')) || 0
      if (columns > 0) tables.at(-1)?.row.push({ ...emptyCell(), columns })
    },
    'w:tc': () => void cells.push(emptyCell()),
    'w:gridSpan': (tag) => {
      const cell = cells.at(-1)
      if (cell) cell.columns = Math.max(1, Number(attributeOf(tag, 'val')) || 1)
    },
    'w:vMerge': (tag) => {
      const cell = cells.at(-1)
      if (cell) cell.merge = attributeOf(tag, 'val') === 'restart' ? 'start' : 'continue'
    },
    'w:hMerge': (tag) => {
      const cell = cells.at(-1)
      if (cell) cell.isCovered = attributeOf(tag, 'val') !== 'restart'
    },
    'w:cellDel': () => {
      const cell = cells.at(-1)
      if (cell) cell.isDeleted = true
    },
    'w:shd': (tag) => {
      const cell = cells.at(-1)
      const isWhite = /^(?:auto|ffffff)?$/iu.test(attributeOf(tag, 'fill') ?? '')
      if (cell && !isRun && !isWhite) cell.isShaded = true
      if (isRun && !isWhite) look = { ...look, isWhite: false }
    },
    'mc:AlternateContent': () => void choices.push({ letters, isTaken: false }),
  }
  const close: Record<string, () => void> = {
    'w:p': endParagraph,
    'w:r': () => {
      isRun = false
      look = lines.at(-1)?.look ?? PLAIN_LOOK
    },
    'w:t': () => void (isText = false),
    'w:sdt': () => void placeholders.pop(),
    'w:ddList': () => {
      if (list) add(list.texts[list.at] ?? '')
      list = null
    },
    'w:tc': () => {
      const cell = cells.pop()
      if (cell && !cell.isDeleted) tables.at(-1)?.row.push(cell)
    },
    'w:tr': () => {
      const table = tables.at(-1)
      if (table && !table.isDeleted) endRow(table)
    },
    'w:tbl': () => {
      const table = tables.pop()
      if (table) target().push({ kind: 'table', rows: table.rows satisfies TreeCell[][] })
    },
    'mc:AlternateContent': () => void choices.pop(),
  }

  // Of several drawings of one thing the first that the common programs know counts; the last is
  // for old programs, and all that there is where a program put its own beside it.
  const isPassedOver = (name: string, tag: SaxesTagPlain): boolean => {
    const choice = choices.at(-1)
    if (!choice) return name === 'mc:Fallback'
    if (name === 'mc:Fallback') return letters > choice.letters
    if (name !== 'mc:Choice') return false
    const isKnown = (attributeOf(tag, 'Requires') ?? '')
      .split(/\s+/u)
      .every((prefix) => SHOWN.test(names.uriOf(prefix) ?? prefix))
    if (!isKnown || choice.isTaken) return true
    choice.isTaken = true
    return false
  }
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = names.of(tag)
    // A deleted row is told by a mark in its properties.
    const row = isRowProperties && skipping === 0 && name === 'w:del' ? tables.at(-1) : undefined
    if (row) row.isDeleted = true
    if (name === 'w:trPr') isRowProperties = true
    if (skipping > 0 || SKIPPED.has(name) || isPassedOver(name, tag)) skipping++
    else if (open[name]) open[name](tag)
    else if (isRun) look = withLook(look, name, tag)
  })
  parser.on('closetag', (tag) => {
    const name = names.named(tag.name)
    if (name === 'w:trPr') isRowProperties = false
    if (skipping > 0) skipping--
    else close[name]?.()
  })
  parser.on('text', (text) => {
    if (isText && skipping === 0) add(text)
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return body
}

const emptyCell = (): OpenCell => ({
  content: [],
  columns: 1,
  rows: 1,
  merge: 'none',
  isCovered: false,
  isDeleted: false,
  isShaded: false,
})

// A cell merged downwards is told by the rows below, which continue it.
const endRow = (table: OpenTable): void => {
  const below = new Map<number, OpenCell>()
  const printed: OpenCell[] = []
  let column = 0
  for (const cell of table.row) {
    const over = table.above.get(column)
    const owner = cell.merge === 'continue' && over ? over : cell
    const before = printed.at(-1)
    if (owner !== cell) owner.rows++
    else if (cell.isCovered && before) before.columns += cell.columns
    else printed.push(cell)
    if (cell.merge !== 'none') below.set(column, owner)
    column += cell.columns
  }
  table.above = below
  table.rows.push(printed)
}
