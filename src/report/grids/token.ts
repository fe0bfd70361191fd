import { remember } from '../remember.ts'
import type { Grid } from '../report-document.ts'

/**
 * One cell, or what looks like one. `value` could be a figure, `blank` is an empty cell, `text`
 * short words (labels, headings, a cell that is no number), `stop` running text or the title of a
 * section, which no table row reaches across.
 */
export interface Token {
  readonly kind: 'value' | 'blank' | 'text' | 'stop'
  readonly text: string
  readonly line: number | null
  /** Index of the document's block from which it comes. */
  readonly block: number
  /** Digits that were printed against the label without a gap («规章000»). */
  readonly glued?: boolean
  readonly square?: { readonly grid: Grid; readonly row: number; readonly column: number }
}

/** Tokens among which a table row may run. */
export interface TokenRow {
  readonly tokens: readonly Token[]
  /** Whether an empty cell shows (pipes, tabs, real tables), or may be lost (plain lines). */
  readonly blanksShow: boolean
}

const VALUE =
  /^(?:[-–—―‐‑−─ー_~/\\]+|无|零|(?:约|近|超)?[+\-−–增减]?(?:加|少)?\d[\d,.]*(?:余|多)?[万亿]?(?:余|多)?(?:元|件|条|项|宗|个|人次|人|次|篇|份)?(?:余|左右)?)$/u
// What a spreadsheet prints in a cell that it cannot work out.
const SHEET_ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NUM!|NULL!|NAME\?|N\/A|#+)$/u
const SECTION =
  /^[一二三四五六七八九十]{1,3}[、.,]?.*(?:总体情况|基本情况|主动公开|收到和处理|申请情况|诉讼情况|复议.*诉讼|存在.*问题|改进情况|其他需要|需要报告)/u
// Headings of a whole table on one line, or the labels of several rows, may be as long as a sentence.
const HEADING =
  /结果维持.*结果纠正|申请人情况|勾稽关系|自然人.*商业企业|本年新制作|本年制发|只计这一情形|逾期不补正|未按收费通知|重新出具已获取/u
const TABLE_LINE = /^[一二三四五六七八九十]{1,3}[、.,](?:本年新收|上年结转|本年度办理|结转下)/u

/** Whether a line is the title of a section of the report, not a row of a table. */
export const isSectionTitle = (text: string): boolean => {
  const wide = text.normalize('NFKC').replace(/\s+/gu, '')
  return SECTION.test(wide) && !TABLE_LINE.test(wide)
}

/** Sorts one cell's text into the kinds of {@link Token}. */
export const kindOf = remember((text): Token['kind'] => {
  if (text.length <= 2 && /^\d+$/.test(text)) return 'value'
  const wide = text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
  if (wide === '') return 'blank'
  if (wide.length > 120) return 'stop'
  // A note follows its figure; what follows a bracket («（四）无») is a label broken off.
  const bare = /^[([]/u.test(wide) ? wide : wide.replace(/\([^()]*\)|\[[^[\]]*\]/gu, '')
  if (VALUE.test(bare)) return 'value'
  if (SHEET_ERROR.test(wide)) return 'text'
  if (/[。;!?]$|。/u.test(wide)) return 'stop'
  if (wide.length > 60 && !HEADING.test(wide)) return 'stop'
  if (SECTION.test(wide) && !TABLE_LINE.test(wide)) return 'stop'
  return 'text'
})

/** Makes a token of one cell. */
export const tokenOf = (
  text: string,
  line: number | null,
  block: number,
  square?: Token['square'],
): Token => {
  const trimmed = text.trim()
  return { kind: kindOf(trimmed), text: trimmed, line, block, square }
}
