import { withoutRadicals } from './readers/radicals.ts'
import type { Block, Grid, GridCell, Paragraph, ReportDocument } from './report-document.ts'

// Characters by which letters are looked at more closely; everything else passes untouched.
const ODD =
  /[\u00ad\u00b2\u00b3\u00b9\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2079\u2460-\u2487\u24ea-\u24ff\u2776-\u2793\u2e80-\u2fdf\ue000-\uf8ff\ufeff\uf900-\ufaff\ufffd]|[\u{2f800}-\u{2fa1f}]|\p{Variation_Selector}/u
// Marks of joining, direction and variants, which no reader sees.
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Variation_Selector}/gu
const COMPATIBLE = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu
// What a note is called by, set against a figure: «12①», «12¹», «① 12».
const MARKS = '[\\u00b2\\u00b3\\u00b9\\u2070-\\u2079\\u2460-\\u2487\\u24ea-\\u24ff\\u2776-\\u2793]+'
const UNITS = '[条件个次人元篇期项份宗%万亿余多]'
const BEHIND_IN_CELL = new RegExp(`(?<=[\\d０-９]${UNITS}?)\\s?${MARKS}`, 'gu')
const BEFORE_IN_CELL = new RegExp(`${MARKS}(?=\\s?[\\d０-９])`, 'gu')
// In running text the same characters also number the items of a list: «20条②微信30条».
const BEHIND_IN_TEXT = new RegExp(
  `(?<=[\\d０-９])\\s?${MARKS}(?=${UNITS}|[\\s|，。,.;；、）)]|$)|(?<=[\\d０-９]${UNITS})${MARKS}(?=[\\s|，。,.;；、）)]|$)`,
  'gu',
)
const BEFORE_IN_TEXT = new RegExp(`(?<=^|[\\s|])${MARKS}(?=\\s?[\\d０-９]+(?:[\\s|]|$))`, 'gu')
// What Word and WPS show where nobody has yet written anything.
const PLACEHOLDER =
  /^(?:单击|点击)(?:或(?:单击|点击|轻触))?(?:此处|这里)(?:输入|键入|添加|选择)\S{0,12}$|^(?:Click|Tap)(?: or (?:tap|click))? (?:here )?to enter (?:text|a date)\.?$/iu
// A letter of a font's own, or one that was lost: a figure beside it is only part of one.
const TORN = /[\ue000-\uf8ff\ufffd]/u
const BULLET = /^\s*[\ue000-\uf8ff]\s*/u

// Odd letters under their names, and nothing that does not show.
const shown = (text: string): string =>
  withoutRadicals(text)
    .replace(COMPATIBLE, (character) => character.normalize('NFKC'))
    .replace(UNSEEN, '')

/** A cell as its reader sees it. */
export const cleanCell = (text: string): string => {
  if (PLACEHOLDER.test(text.trim())) return ''
  if (!ODD.test(text)) return text
  return shown(text).replace(BEHIND_IN_CELL, '').replace(BEFORE_IN_CELL, ' ')
}

/** A line as its reader sees it. */
export const cleanLine = (text: string): string => {
  if (!ODD.test(text)) return PLACEHOLDER.test(text.trim()) ? '' : text
  return withoutTorn(shown(text).replace(BEHIND_IN_TEXT, '').replace(BEFORE_IN_TEXT, ' '))
}

/** Running text without the clauses in which letters are lost: no figure comes of half of one. */
const withoutTorn = (text: string): string =>
  TORN.test(text)
    ? text
        .replace(BULLET, '')
        .split(/(?<=[，,。；;：:！？!?])/u)
        .filter((clause) => !TORN.test(clause))
        .join('')
    : text

const cleanCells = (grid: Grid): Grid => {
  const made = new Map<GridCell, GridCell>()
  const clean = (cell: GridCell): GridCell => {
    const text = cleanCell(cell.text)
    if (text === cell.text) return cell
    const known = made.get(cell) ?? { ...cell, text }
    made.set(cell, known)
    return known
  }
  return { ...grid, rows: grid.rows.map((row) => row.map(clean)) }
}

const cleanParagraph = (paragraph: Paragraph): Paragraph => {
  const text = cleanLine(paragraph.text)
  return text === paragraph.text ? paragraph : { ...paragraph, text }
}

/** The document as its reader sees it, whatever letters the file keeps it in. */
export const cleanDocument = (document: ReportDocument): ReportDocument => ({
  ...document,
  blocks: document.blocks.map((block): Block =>
    block.kind === 'paragraph' ? cleanParagraph(block) : cleanCells(block),
  ),
})
